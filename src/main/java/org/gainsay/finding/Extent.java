package org.gainsay.finding;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where a value lies on a line: the limits within which another one agrees with it.
 *
 * @param scale what the line measures
 * @param low the lower limit, empty when there is none
 * @param high the upper limit, empty when there is none
 * @param unit the unit that the text uses, for people
 * @param factor how many of the line's units one of the text's unit is
 */
public record Extent(
    Scale scale,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    String unit,
    BigDecimal factor) {

  /** What a line measures. */
  public enum Scale {
    /** Numbers, in the base unit of their kind. */
    NUMBER,
    /** Days since 1 January 1970. */
    DATE,
    /** Days since 1 January 2000, a leap year: dates without a year. */
    YEARLESS,
    /** Minutes of a day. */
    CLOCK
  }
}
