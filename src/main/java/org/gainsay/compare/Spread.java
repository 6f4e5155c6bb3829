package org.gainsay.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Where many values of one fact lie, whatever a few of them say: their median and the median of
 * their distances from it. The Hampel identifier goes by the two (L. Davies and U. Gather, The
 * Identification of Multiple Outliers, Journal of the American Statistical Association 88, 1993).
 *
 * @param median the median
 * @param limit how far from the median a value is an outlier
 * @param values how many values there are
 */
record Spread(double median, double limit, int values) {

  /** Of fewer values one can tell no more than by counting. */
  private static final int FEWEST = 5;

  private static final double HALF = 50;
  private static final double DEVIATIONS = 3;

  /** What makes the median distance of normally distributed values their standard deviation. */
  private static final double SCALE = 1.4826;

  /** The spread; empty of few values, and where half of them are the same: then counting tells. */
  static Optional<Spread> of(List<BigDecimal> values) {
    if (values.size() < FEWEST) {
      return Optional.empty();
    }
    double[] all = values.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    double median = StatUtils.percentile(all, HALF);
    double[] away = values.stream().mapToDouble(v -> Math.abs(v.doubleValue() - median)).toArray();
    double limit = DEVIATIONS * SCALE * StatUtils.percentile(away, HALF);
    return limit == 0 ? Optional.empty() : Optional.of(new Spread(median, limit, all.length));
  }

  /** Whether a value is an outlier. */
  boolean far(BigDecimal value) {
    return Math.abs(value.doubleValue() - median) > limit;
  }
}
