package org.gainsay.mention.calendar;

import java.math.BigDecimal;

/**
 * A number of units of time.
 *
 * @param value the number; the least one meant by a vague word
 * @param vague whether the word names no number ("several")
 * @param end the number of the token after it
 */
public record Count(BigDecimal value, boolean vague, int end) {

  /** Whether it is a whole number that fits a shift of dates. */
  public boolean whole() {
    return !vague && value.stripTrailingZeros().scale() <= 0 && value.precision() < 7;
  }
}
