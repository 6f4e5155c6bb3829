package org.gainsay.mention.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Dimension;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.mention.bound.Hedge;
import org.gainsay.mention.bound.Hedges;
import org.gainsay.mention.number.Measure;
import org.gainsay.mention.number.NumberWords;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Numerals;
import org.gainsay.mention.number.Ranges;
import org.gainsay.mention.number.Tokens;
import org.gainsay.table.Table;
import org.gainsay.text.Sentence;
import org.gainsay.value.Bound;
import org.gainsay.value.Quantity;
import org.gainsay.value.Unit;

/**
 * Numbers of what is counted: "five people", "1,117 homes", "dozens of cars", "no one was hurt".
 */
public final class CountDimension implements Dimension {

  private final Numerals numerals = Numerals.standard();
  private final Hedges hedges = Hedges.standard();
  private final Nouns nouns = Nouns.standard();
  private final Ranges ranges = new Ranges(Kind.COUNT, this::counted);
  private final Table absence = Table.resource("/org/gainsay/mention/count/none.tsv");
  private final Set<String> none = Words.of(absence, "none");
  private final Set<String> harms = Words.of(absence, "harm");

  @Override
  public String name() {
    return "count";
  }

  @Override
  public Set<String> triggers() {
    Set<String> out = new HashSet<>(numerals.starters());
    out.addAll(none);
    return out;
  }

  @Override
  public List<Candidate> at(Sentence sentence, int token) {
    Tokens t = new Tokens(sentence);
    if (none.contains(t.lower(token))) {
      return nobody(t, token);
    }
    Optional<Candidate> open = openNumber(t, token);
    return open.isPresent() ? List.of(open.get()) : ranges.at(sentence, token);
  }

  private Optional<Measure> counted(Tokens t, Numeral numeral) {
    Numeral n = numerals.withLetter(t, numeral);
    if (n.isFraction()
        || n.value().signum() < 0
        || (n.value().scale() > 0 && n.form() == Numeral.Form.DECIMAL)) {
      return Optional.empty();
    }
    int end = hedges.after(t.sentence(), n.end()).map(Hedge::end).orElse(n.end());
    return nouns.follow(t, n, end)
        ? Optional.of(new Measure(n.first(), n.end(), n.value(), n.countStep(), Unit.ONE))
        : Optional.empty();
  }

  /**
   * "dozens of", "hundreds of thousands of": more than one of the unit, and no telling how many.
   */
  private static Optional<Candidate> openNumber(Tokens t, int token) {
    Optional<BigDecimal> unit = plural(t, token);
    if (unit.isEmpty()
        || t.isDigits(token - 1)
        || (plural(t, token - 2).isPresent() && t.is(token - 1, "of"))) {
      return Optional.empty();
    }
    boolean counted = NumberWords.standard().cardinal(t.lower(token - 1)).isPresent();
    if (counted || t.is(token - 1, "few") || t.is(token - 1, "several")) {
      return Optional.empty();
    }
    BigDecimal value = unit.get();
    int end = token + 1;
    while (t.is(end, "of") && plural(t, end + 1).isPresent() && end < token + 4) {
      value = value.multiply(plural(t, end + 1).get());
      end += 2;
    }
    Quantity quantity = new Quantity(value, null, Bound.OVER, Unit.ONE, value);
    return Optional.of(
        Candidate.of(Mention.quantity(t.sentence(), t.span(token, end), Kind.COUNT, quantity)));
  }

  private static Optional<BigDecimal> plural(Tokens t, int token) {
    String word = t.lower(token);
    if (!word.endsWith("s")) {
      return Optional.empty();
    }
    return NumberWords.standard()
        .cardinal(word)
        .filter(
            w ->
                w.role() == NumberWords.Role.DOZEN
                    || w.role() == NumberWords.Role.HUNDRED
                    || w.role() == NumberWords.Role.SCALE)
        .map(NumberWords.Word::value);
  }

  /** "no one was hurt", "none injured", "no casualties": a count of zero, where harm is told. */
  private List<Candidate> nobody(Tokens t, int token) {
    int one = t.is(token + 1, "-") ? token + 2 : token + 1;
    int end = t.is(token, "no") && t.is(one, "one") ? one + 1 : token + 1;
    List<Candidate> out = new ArrayList<>(1);
    for (int i = end; i < end + 7 && t.isWord(i); i++) {
      if (harms.contains(t.lower(i))) {
        Quantity zero = Quantity.of(BigDecimal.ZERO, Unit.ONE, BigDecimal.ZERO);
        out.add(Candidate.of(Mention.quantity(t.sentence(), t.span(token, end), Kind.COUNT, zero)));
        break;
      }
    }
    return out;
  }
}
