package org.gainsay.mention.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers that name a unit and leave open how many: "dozens", "tens of thousands", "several
 * hundred", "scores of", "multi-million", "multimillion". They state more than one of the unit.
 */
final class OpenNumbers {

  static final Set<String> TRIGGERS = Set.of("tens", "scores", "multimillion", "multibillion");

  private static final Set<String> DETERMINERS =
      Set.of("the", "their", "its", "his", "her", "our", "test", "these", "those");
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final int MOST = 4;

  private final NumberWords words = NumberWords.standard();

  /** The open number that begins, or whose unit begins, at a token. */
  Optional<Numeral> at(Tokens t, int token) {
    if (!t.isWord(token)) {
      return Optional.empty();
    }
    if (multi(t, token) > 0 || words.vague(t.lower(token - 1))) {
      return vague(t, token);
    }
    boolean goesOn = t.is(token - 1, "of") && plural(t, token - 2).isPresent();
    boolean counted = t.isDigits(token - 1) || words.cardinal(t.lower(token - 1)).isPresent();
    boolean closed = t.lower(token).startsWith("multi");
    Optional<BigDecimal> unit = closed ? unit(t, token) : plural(t, token);
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
    return tens || scores ? Optional.empty() : Optional.of(open(token, end, value));
  }

  /** "several dozen", "a few hundred thousand", "multi-million". */
  private Optional<Numeral> vague(Tokens t, int token) {
    BigDecimal value = BigDecimal.ONE;
    int end = token;
    while (end < token + MOST && unit(t, end).isPresent()) {
      value = value.multiply(unit(t, end).get());
      end++;
    }
    if (end == token) {
      return Optional.empty();
    }
    int first = token - Math.max(1, multi(t, token));
    return Optional.of(
        open(t.is(first - 1, "a") && first == token - 1 ? first - 1 : first, end, value));
  }

  /** How many tokens "multi-" takes before a unit. */
  private static int multi(Tokens t, int token) {
    return t.is(token - 1, "-") && t.is(token - 2, "multi") ? 2 : 0;
  }

  private static Numeral open(int first, int end, BigDecimal value) {
    return new Numeral(first, end, value, value, Numeral.Form.OPEN);
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
    String word = t.lower(token);
    return words
        .cardinal(word.startsWith("multi") ? word.substring(5) : word)
        .filter(NumberWords.Word::multiplies)
        .map(NumberWords.Word::value);
  }
}
