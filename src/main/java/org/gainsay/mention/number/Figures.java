package org.gainsay.mention.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.value.Bound;
import org.gainsay.value.Quantity;
import org.gainsay.value.Unit;

/** Numbers told by how many figures they have: "double-digit growth", "a six-figure sum". */
final class Figures {

  private static final Map<String, Integer> TIMES = Map.of("single", 1, "double", 2, "triple", 3);
  private static final Set<String> DIGITS = Set.of("digit", "digits");
  private static final Set<String> FIGURES = Set.of("figure", "figures");
  private static final int MOST = 12;

  private final NumberWords words = NumberWords.standard();

  static Set<String> words() {
    return TIMES.keySet();
  }

  /** The number whose count of figures is this token; "a six-digit code" is no number. */
  Optional<Candidate> at(Tokens t, int token) {
    int noun = t.afterHyphen(token + 1);
    boolean figures = FIGURES.contains(t.lower(noun)) && (noun > token + 1 || !t.isDigits(token));
    int many = TIMES.getOrDefault(t.lower(token), 0);
    boolean told = many > 0 && (figures || DIGITS.contains(t.lower(noun)));
    if (!told && !(figures && noun > token + 1)) {
      return Optional.empty();
    }
    int size = many > 0 ? many : counted(t, token);
    if (size < 1 || size > MOST) {
      return Optional.empty();
    }
    BigDecimal low = BigDecimal.ONE.scaleByPowerOfTen(size - 1);
    BigDecimal high = low.multiply(BigDecimal.TEN).subtract(BigDecimal.ONE);
    Quantity value = new Quantity(low, high, Bound.BETWEEN, Unit.ONE, BigDecimal.ONE);
    return Optional.of(
        Candidate.of(Mention.quantity(t.sentence(), t.span(token, noun + 1), Kind.NUMBER, value)));
  }

  private int counted(Tokens t, int token) {
    if (t.isDigits(token)) {
      return t.text(token).length() > 2 ? 0 : Integer.parseInt(t.text(token));
    }
    return words.cardinal(t.lower(token)).map(w -> w.value().intValue()).orElse(0);
  }
}
