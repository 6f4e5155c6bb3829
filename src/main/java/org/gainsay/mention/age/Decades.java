package org.gainsay.mention.age;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.mention.number.Tokens;
import org.gainsay.table.Row;
import org.gainsay.table.Table;
import org.gainsay.value.Bound;
import org.gainsay.value.Quantity;
import org.gainsay.value.Unit;
import org.jspecify.annotations.Nullable;

/** Ages by their decade: "in her 30s", "his mid-forties"; the possessive tells them from years. */
final class Decades {

  private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "your", "our");
  private static final Years ALL = new Years(0, 9);
  private static final Map<String, Years> PARTS =
      Map.of("early", new Years(0, 3), "mid", new Years(4, 6), "late", new Years(7, 9));
  private static final int YOUNGEST = 20;

  private record Years(int from, int to) {}

  private final Unit years;
  private final Map<String, Years> byWord = new HashMap<>();

  Decades(Unit years) {
    this.years = years;
    for (Row row : Table.resource("/org/gainsay/mention/age/decades.tsv").rows()) {
      int from = row.number("from").intValue();
      byWord.put(row.text("word"), new Years(from, row.number("to").intValue()));
    }
  }

  Set<String> words() {
    return byWord.keySet();
  }

  /** The decade whose number or word is this token. */
  Optional<Candidate> at(Tokens t, int token) {
    int part = t.is(token - 1, "-") ? token - 2 : token - 1;
    Years within = PARTS.getOrDefault(t.lower(part), ALL);
    int owner = within.equals(ALL) ? token - 1 : part - 1;
    int end = t.isDigits(token) ? afterPlural(t, token) : token + 1;
    Years span = t.isDigits(token) ? inDigits(t.text(token)) : byWord.get(t.lower(token));
    if (!OWNERS.contains(t.lower(owner)) || span == null || end < 0) {
      return Optional.empty();
    }
    boolean tens = span.from() % 10 == 0;
    int low = tens ? span.from() + within.from() : span.from();
    int high = tens ? span.from() + within.to() : span.to();
    Quantity value =
        new Quantity(
            BigDecimal.valueOf(low),
            BigDecimal.valueOf(high),
            Bound.BETWEEN,
            years,
            BigDecimal.ONE);
    return Optional.of(
        Candidate.of(Mention.duration(t.sentence(), t.span(owner, end), Kind.AGE, value, "")));
  }

  /** The token after the "s" of "30s" or "30's", or -1. */
  private static int afterPlural(Tokens t, int token) {
    int s = t.is(token + 1, "'") && t.glued(token + 1) ? token + 2 : token + 1;
    return t.is(s, "s") && t.glued(s) ? s + 1 : -1;
  }

  private static @Nullable Years inDigits(String digits) {
    if (digits.length() != 2 || digits.charAt(1) != '0') {
      return null;
    }
    int decade = Integer.parseInt(digits);
    return decade < YOUNGEST ? null : new Years(decade, decade + 9);
  }
}
