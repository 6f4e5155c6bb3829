package org.gainsay.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A set of numbers between two limits, either of which may be absent (unbounded) or excluded.
 *
 * @param low the lower limit, null when there is none
 * @param lowClosed whether the lower limit itself belongs to the interval
 * @param high the upper limit, null when there is none
 * @param highClosed whether the upper limit itself belongs to the interval
 */
public record Interval(
    @Nullable BigDecimal low, boolean lowClosed, @Nullable BigDecimal high, boolean highClosed) {

  public Interval {
    if (low != null && high != null) {
      int order = low.compareTo(high);
      if (order > 0 || (order == 0 && !(lowClosed && highClosed))) {
        throw new IllegalArgumentException("empty interval: " + low + " to " + high);
      }
    }
    lowClosed = low != null && lowClosed;
    highClosed = high != null && highClosed;
  }

  /** The interval that holds one number. */
  public static Interval point(BigDecimal value) {
    return new Interval(value, true, value, true);
  }

  /** The interval of all numbers from {@code low} to {@code high}, both included. */
  public static Interval closed(BigDecimal low, BigDecimal high) {
    return new Interval(low, true, high, true);
  }

  /** Whether the number lies in the interval. */
  public boolean contains(BigDecimal value) {
    return aboveLow(value) && belowHigh(value);
  }

  private boolean aboveLow(BigDecimal value) {
    if (low == null) {
      return true;
    }
    int order = value.compareTo(low);
    return order > 0 || (order == 0 && lowClosed);
  }

  private boolean belowHigh(BigDecimal value) {
    if (high == null) {
      return true;
    }
    int order = value.compareTo(high);
    return order < 0 || (order == 0 && highClosed);
  }

  /** Whether the two intervals have a number in common. */
  public boolean meets(Interval other) {
    return !entirelyBelow(other) && !other.entirelyBelow(this);
  }

  /** Whether every number of this interval is smaller than every number of the other. */
  public boolean entirelyBelow(Interval other) {
    if (high == null || other.low == null) {
      return false;
    }
    int order = high.compareTo(other.low);
    return order < 0 || (order == 0 && !(highClosed && other.lowClosed));
  }

  /** Whether every number of the other interval lies in this one. */
  public boolean covers(Interval other) {
    return coversLow(other) && coversHigh(other);
  }

  private boolean coversLow(Interval other) {
    if (low == null) {
      return true;
    }
    if (other.low == null) {
      return false;
    }
    int order = low.compareTo(other.low);
    return order < 0 || (order == 0 && (lowClosed || !other.lowClosed));
  }

  private boolean coversHigh(Interval other) {
    if (high == null) {
      return true;
    }
    if (other.high == null) {
      return false;
    }
    int order = high.compareTo(other.high);
    return order > 0 || (order == 0 && (highClosed || !other.highClosed));
  }

  /** The interval moved outward by an absolute amount on both sides. */
  public Interval widened(BigDecimal by) {
    return new Interval(
        low == null ? null : low.subtract(by),
        lowClosed,
        high == null ? null : high.add(by),
        highClosed);
  }

  @Override
  public String toString() {
    return (lowClosed ? "[" : "(")
        + (low == null ? "-inf" : Numbers.plain(low))
        + ", "
        + (high == null ? "inf" : Numbers.plain(high))
        + (highClosed ? "]" : ")");
  }
}
