package org.gainsay.mention.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.gainsay.mention.number.Measure;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Numerals;
import org.gainsay.mention.number.Tokens;
import org.gainsay.value.Numbers;
import org.gainsay.value.QuantityKind;
import org.gainsay.value.Unit;

/**
 * Reads rates of a round number: "12.4 per 100,000", "150 cases per million". They are shares, and
 * their unit is UCUM's power of ten, such as {@code 10*-5}.
 */
final class Rates {

  private static final int FAR = 3;
  private static final int LEAST = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Numerals numerals = Numerals.standard();

  /** The number as a rate; what is counted may stand before "per", outside the span. */
  Optional<Measure> read(Tokens t, Numeral n) {
    int per = perAfter(t, n.end());
    if (!t.is(per, "per") || n.value().signum() < 0) {
      return Optional.empty();
    }
    int at = per + 1;
    return numerals
        .at(t, at)
        .filter(base -> base.first() == at && power(base.value()) >= LEAST)
        .map(base -> Measure.of(n, n.first(), per == n.end() ? base.end() : n.end(), unit(base)));
  }

  /** The place of "per", or of what else stands where it could. */
  private static int perAfter(Tokens t, int end) {
    int per = end;
    while (per < end + FAR && t.isWord(per) && !t.is(per, "per")) {
      per++;
    }
    return per;
  }

  private static Unit unit(Numeral base) {
    return new Unit(
        "10*-" + power(base.value()),
        QuantityKind.PERCENT,
        Numbers.divide(HUNDRED, base.value()),
        BigDecimal.ZERO,
        "per " + Numbers.grouped(base.value()));
  }

  /** The exponent of a power of ten, or -1. */
  private static int power(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.unscaledValue().intValue() == 1 && bare.precision() == 1 ? -bare.scale() : -1;
  }
}
