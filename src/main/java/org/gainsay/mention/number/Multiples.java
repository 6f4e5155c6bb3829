package org.gainsay.mention.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.table.Row;
import org.gainsay.table.Table;
import org.gainsay.value.Bound;
import org.gainsay.value.Quantity;
import org.gainsay.value.Unit;

/** Words that state a number by themselves: "twice", "threefold", "a pair of". */
final class Multiples {

  private record Word(BigDecimal value, Bound bound, String after) {}

  private final Map<String, Word> byWord = new HashMap<>();

  private Multiples(Table table) {
    for (Row row : table.rows()) {
      Bound bound = Bound.ofLabel(row.text("bound"));
      byWord.put(row.text("words"), new Word(row.number("value"), bound, row.text("after")));
    }
  }

  static Multiples standard() {
    return new Multiples(Table.resource("/org/gainsay/mention/number/multiples.tsv"));
  }

  Set<String> words() {
    return byWord.keySet();
  }

  Optional<Candidate> at(Tokens t, int token) {
    Word word = byWord.get(t.lower(token));
    if (word == null
        || !(word.after().isEmpty() || t.is(token + 1, word.after()) || !t.has(token + 1))) {
      return Optional.empty();
    }
    boolean article = !word.after().isEmpty() && t.is(token - 1, "a");
    int first = article ? token - 1 : token;
    Optional<BigDecimal> unit = unit(t, token + 2);
    BigDecimal number = unit.map(word.value()::multiply).orElse(word.value());
    Quantity value =
        new Quantity(number, number, word.bound(), Unit.ONE, unit.orElse(BigDecimal.ZERO));
    Kind kind = word.after().isEmpty() ? Kind.NUMBER : Kind.COUNT;
    return Optional.of(
        Candidate.of(
            Mention.quantity(
                t.sentence(), t.span(first, unit.isEmpty() ? token + 1 : token + 3), kind, value)));
  }

  /** "a couple of hundred". */
  private static Optional<BigDecimal> unit(Tokens t, int at) {
    return t.is(at - 1, "of")
        ? NumberWords.standard()
            .cardinal(t.lower(at))
            .filter(NumberWords.Word::multiplies)
            .map(NumberWords.Word::value)
        : Optional.empty();
  }
}
