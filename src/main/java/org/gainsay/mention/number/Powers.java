package org.gainsay.mention.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Reads powers, as science writes them: "1.3e6", "6.02 × 10^23", "3×10⁻³", "10⁶", "2^32". */
final class Powers {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int MOST = 3;

  private Powers() {}

  /**
   * An exponent.
   *
   * @param value the power of ten
   * @param end the token after it
   */
  private record Exponent(int value, int end) {}

  /** The number with the power of ten behind it. */
  static Numeral raised(Tokens t, Numeral base) {
    int at = base.end();
    if (base.value().compareTo(BigDecimal.TEN) == 0 && base.isWhole()) {
      return afterTen(t, at, false)
          .map(e -> times(base, BigDecimal.ONE, BigDecimal.ONE, e))
          .orElse(base);
    }
    if (t.is(at, "^") && t.glued(at) && t.glued(at + 1)) {
      return plain(t, at + 1).map(e -> power(base, e)).orElse(base);
    }
    boolean cross = t.is(at, "x") || t.is(at, "×") || t.is(at, "·");
    Optional<Exponent> power = Optional.empty();
    if (t.is(at, "e") && t.glued(at) && t.glued(at + 1)) {
      power = plain(t, at + 1);
    } else if (cross && t.is(at + 1, "10")) {
      power = afterTen(t, at + 2, true);
    }
    return power.map(e -> times(base, base.value(), base.step(), e)).orElse(base);
  }

  /** "2^32". */
  private static Numeral power(Numeral base, Exponent e) {
    if (base.value().signum() == 0) {
      return base;
    }
    BigDecimal value = base.value().pow(e.value(), MathContext.DECIMAL64);
    return new Numeral(base.first(), e.end(), value, BigDecimal.ZERO, Numeral.Form.DECIMAL);
  }

  private static Numeral times(Numeral base, BigDecimal digits, BigDecimal step, Exponent e) {
    return new Numeral(
        base.first(),
        e.end(),
        digits.scaleByPowerOfTen(e.value()),
        step.scaleByPowerOfTen(e.value()),
        Numeral.Form.DECIMAL);
  }

  /** What stands behind "10": "^6", "⁶", and after a cross the "-3" that lost its height. */
  private static Optional<Exponent> afterTen(Tokens t, int at, boolean crossed) {
    if (!t.glued(at)) {
      return Optional.empty();
    }
    if (t.is(at, "^") && t.glued(at + 1)) {
      return plain(t, at + 1);
    }
    if (crossed && t.is(at, "-") && t.glued(at + 1)) {
      return plain(t, at);
    }
    return superscript(t, at);
  }

  private static Optional<Exponent> plain(Tokens t, int at) {
    boolean negative = t.is(at, "-");
    int digits = negative || t.is(at, "+") ? at + 1 : at;
    if (!t.isDigits(digits) || t.text(digits).length() >= MOST) {
      return Optional.empty();
    }
    int value = Integer.parseInt(t.text(digits));
    return Optional.of(new Exponent(negative ? -value : value, digits + 1));
  }

  private static Optional<Exponent> superscript(Tokens t, int at) {
    boolean negative = t.is(at, "⁻");
    int value = 0;
    int first = negative ? at + 1 : at;
    int end = first;
    while (end < first + MOST && t.glued(end) && t.has(end) && RAISED.contains(t.text(end))) {
      value = value * 10 + RAISED.indexOf(t.text(end));
      end++;
    }
    return end == first || end == first + MOST
        ? Optional.empty()
        : Optional.of(new Exponent(negative ? -value : value, end));
  }
}
