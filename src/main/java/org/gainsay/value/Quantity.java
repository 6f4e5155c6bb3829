package org.gainsay.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as a text states it: its limits, hedge and unit.
 *
 * <p>The limits are those written, never widened by the hedge: "over 60%" has low 60 and no high,
 * "about 40" has low and high 40. Which numbers agree with it is for {@code compare} to say.
 *
 * @param low the stated lower limit, null when open below
 * @param high the stated upper limit, null when open above
 * @param bound the hedge
 * @param unit the unit of both limits
 * @param step the value of the last digit as written ("4.2 million": 100,000; "67%": 1), zero for
 *     counts, which are exact
 */
public record Quantity(
    @Nullable BigDecimal low, @Nullable BigDecimal high, Bound bound, Unit unit, BigDecimal step)
    implements Value {

  public Quantity {
    if (low == null && high == null) {
      throw new IllegalArgumentException("a quantity states at least one limit");
    }
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException("limits in the wrong order: " + low + " to " + high);
    }
  }

  /** A single value. */
  public static Quantity of(BigDecimal value, Unit unit, BigDecimal step) {
    return new Quantity(value, value, Bound.EXACT, unit, step);
  }

  /** The same value under a hedge; a one-sided hedge opens the other side. */
  public Quantity hedged(Bound hedge) {
    BigDecimal lower = low == null ? high : low;
    BigDecimal upper = high == null ? low : high;
    return new Quantity(
        hedge.openBelow() ? null : lower, hedge.openAbove() ? null : upper, hedge, unit, step);
  }

  /** Whether it states one number, hedged or not. */
  public boolean single() {
    return low == null || high == null || low.compareTo(high) == 0;
  }

  /** The stated limit, the lower one of two. */
  public BigDecimal stated() {
    if (low != null) {
      return low;
    }
    if (high != null) {
      return high;
    }
    throw new IllegalStateException("a quantity states at least one limit");
  }

  /** The value in base units of its kind, so that two units of one kind compare. */
  public Quantity inBaseUnits() {
    return new Quantity(
        low == null ? null : unit.toBase(low),
        high == null ? null : unit.toBase(high),
        bound,
        new Unit(unit.code(), unit.kind(), BigDecimal.ONE, BigDecimal.ZERO, unit.label()),
        step.multiply(unit.factor()));
  }

  @Override
  public String normalized() {
    String tail =
        unit.label().isEmpty() ? "" : (unit.equals(Unit.PERCENT) ? "" : " ") + unit.label();
    if (low != null && high != null && low.compareTo(high) != 0) {
      return Numbers.grouped(low) + " to " + Numbers.grouped(high) + tail;
    }
    return bound.sign() + Numbers.grouped(stated()) + tail;
  }
}
