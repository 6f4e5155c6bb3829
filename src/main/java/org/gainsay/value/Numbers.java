package org.gainsay.value;

import java.math.BigDecimal;
import java.math.MathContext;

/** The written form of numbers that all reports share. */
public final class Numbers {

  private Numbers() {}

  /** The number without exponent and without zeros at its end: {@code 40}, {@code 4.15}. */
  public static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** The number with commas between thousands: {@code 4,200,000}; no decimals are lost. */
  public static String grouped(BigDecimal value) {
    String text = plain(value);
    int point = text.indexOf('.');
    StringBuilder out = new StringBuilder(text);
    int first = text.startsWith("-") ? 1 : 0;
    for (int at = (point < 0 ? text.length() : point) - 3; at > first; at -= 3) {
      out.insert(at, ',');
    }
    return out.toString();
  }

  /**
   * The value of one unit of the last digit that is not zero: 100 for 600, 0.1 for 4.2, 1 for 0.
   */
  public static BigDecimal lastDigitUnit(BigDecimal value) {
    return value.signum() == 0
        ? BigDecimal.ONE
        : BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
  }

  /** A quotient to 16 digits, enough for every unit conversion and reproducible. */
  public static BigDecimal divide(BigDecimal a, BigDecimal b) {
    return a.divide(b, MathContext.DECIMAL64);
  }
}
