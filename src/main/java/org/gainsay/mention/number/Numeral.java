package org.gainsay.mention.number;

import java.math.BigDecimal;

/**
 * A number as written, without hedge and unit.
 *
 * @param first its first token, its sign or article included
 * @param end the token after it
 * @param value its value
 * @param step the value of its last digit as written, 1 for plain whole numbers
 * @param form how it is written
 */
public record Numeral(int first, int end, BigDecimal value, BigDecimal step, Form form) {

  /** How a number is written. */
  public enum Form {
    /** Whole digits: {@code 1,117}. */
    WHOLE,
    /** Digits with decimals or an exponent: {@code 4.2}. */
    DECIMAL,
    /** Number words: {@code twenty-five}. */
    WORDS,
    /** Digits or words with a scale word: {@code 4.2 million}. */
    SCALED,
    /** A fraction: {@code two-thirds}, {@code 3/4}, {@code half}. */
    FRACTION,
    /** More than one of a unit, without saying how many: {@code dozens}. */
    OPEN
  }

  /** Whether "of" may stand between it and its unit: "half of a mile", "millions of dollars". */
  public boolean takesOf() {
    return form == Form.FRACTION || form == Form.OPEN;
  }

  /** Whether it is a fraction of one. */
  public boolean isFraction() {
    return form == Form.FRACTION;
  }

  /** Whether it is a plain whole number, which counts exactly. */
  public boolean isWhole() {
    return form == Form.WHOLE || (form == Form.WORDS && value.stripTrailingZeros().scale() <= 0);
  }

  /** The step of a count: zero when it is exact. */
  public BigDecimal countStep() {
    return isWhole() ? BigDecimal.ZERO : step;
  }

  /** The same numeral, multiplied by what follows it. */
  public Numeral times(BigDecimal factor, int newEnd) {
    return new Numeral(first, newEnd, value.multiply(factor), step.multiply(factor), Form.SCALED);
  }
}
