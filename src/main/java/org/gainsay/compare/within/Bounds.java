package org.gainsay.compare.within;

import org.gainsay.value.Interval;

/**
 * The numbers that a figure may stand for, for reckoning with inexact figures.
 *
 * @param low the least, minus infinity when open
 * @param high the greatest, infinity when open
 */
record Bounds(double low, double high) {

  /** What floating point may lose. */
  private static final double EPSILON = 1e-9;

  static Bounds of(Interval interval) {
    return new Bounds(
        interval.low() == null ? Double.NEGATIVE_INFINITY : interval.low().doubleValue(),
        interval.high() == null ? Double.POSITIVE_INFINITY : interval.high().doubleValue());
  }

  static Bounds exactly(double value) {
    return new Bounds(value, value);
  }

  Bounds plus(Bounds other) {
    return new Bounds(low + other.low, high + other.high);
  }

  Bounds minus(Bounds other) {
    return new Bounds(low - other.high, high - other.low);
  }

  /** The product, of numbers that are not negative. */
  Bounds times(Bounds other) {
    return new Bounds(product(low, other.low), product(high, other.high));
  }

  /** The quotient, of numbers that are not negative. */
  Bounds over(Bounds other) {
    return new Bounds(Math.max(low, 0) / other.high, high / Math.max(other.low, 0));
  }

  private static double product(double a, double b) {
    return a <= 0 || b <= 0 ? 0 : a * b;
  }

  /** Both ends moved by the same factor. */
  Bounds scaled(double factor) {
    return new Bounds(low * factor, high * factor);
  }

  /** Moved outward on both sides. */
  Bounds widened(double by) {
    return new Bounds(low - by, high + by);
  }

  boolean meets(Bounds other) {
    double slack = EPSILON * Math.max(1, Math.max(size(this), size(other)));
    return low <= other.high + slack && other.low <= high + slack;
  }

  private static double size(Bounds bounds) {
    double low = Double.isInfinite(bounds.low) ? 0 : Math.abs(bounds.low);
    double high = Double.isInfinite(bounds.high) ? 0 : Math.abs(bounds.high);
    return Math.max(low, high);
  }
}
