package org.gainsay.mention.count;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.mention.number.NumberWords;
import org.gainsay.mention.number.Tokens;
import org.gainsay.value.Bound;
import org.gainsay.value.Quantity;
import org.gainsay.value.Unit;

/**
 * Counts that name a unit and leave open how many: "dozens", "tens of thousands", "several
 * hundred", "scores of". They state more than one of the unit.
 */
final class OpenNumbers {

  static final Set<String> TRIGGERS = Set.of("tens", "scores");

  private static final Set<String> DETERMINERS =
      Set.of("the", "their", "its", "his", "her", "our", "test", "these", "those");
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final int MOST = 4;

  private final NumberWords words = NumberWords.standard();

  /** The open count that begins, or whose unit begins, at a token. */
  Optional<Candidate> at(Tokens t, int token) {
    if (words.vague(t.lower(token - 1))) {
      return vague(t, token);
    }
    boolean goesOn = t.is(token - 1, "of") && plural(t, token - 2).isPresent();
    boolean counted = t.isDigits(token - 1) || words.cardinal(t.lower(token - 1)).isPresent();
    Optional<BigDecimal> unit = plural(t, token);
    if (unit.isEmpty() || goesOn || counted) {
      return Optional.empty();
    }
    BigDecimal value = unit.get();
    int end = token + 1;
    while (t.is(end, "of") && plural(t, end + 1).isPresent() && end < token + MOST) {
      value = value.multiply(plural(t, end + 1).get());
      end += 2;
    }
    boolean tens = t.is(token, "tens") && end == token + 1;
    boolean scores =
        t.is(token, "scores")
            && (!t.is(end, "of")
                || t.isDigits(end + 1)
                || DETERMINERS.contains(t.lower(token - 1)));
    return tens || scores
        ? Optional.empty()
        : Optional.of(open(t, token, end, new Quantity(value, null, Bound.OVER, Unit.ONE, value)));
  }

  /** "several dozen", "a few hundred thousand", "a couple of hundred". */
  private Optional<Candidate> vague(Tokens t, int token) {
    BigDecimal value = BigDecimal.ONE;
    int end = token;
    while (end < token + MOST && unit(t, end).isPresent()) {
      value = value.multiply(unit(t, end).get());
      end++;
    }
    if (end == token) {
      return Optional.empty();
    }
    boolean article = t.is(token - 2, "a");
    int first = article ? token - 2 : token - 1;
    return Optional.of(open(t, first, end, new Quantity(value, null, Bound.OVER, Unit.ONE, value)));
  }

  private static Candidate open(Tokens t, int first, int end, Quantity value) {
    return Candidate.of(Mention.quantity(t.sentence(), t.span(first, end), Kind.COUNT, value));
  }

  private Optional<BigDecimal> plural(Tokens t, int token) {
    if (t.is(token, "tens")) {
      return Optional.of(BigDecimal.TEN);
    }
    if (t.is(token, "scores")) {
      return Optional.of(TWENTY);
    }
    return t.lower(token).endsWith("s") ? unit(t, token) : Optional.empty();
  }

  private Optional<BigDecimal> unit(Tokens t, int token) {
    return words
        .cardinal(t.lower(token))
        .filter(NumberWords.Word::multiplies)
        .map(NumberWords.Word::value);
  }
}
