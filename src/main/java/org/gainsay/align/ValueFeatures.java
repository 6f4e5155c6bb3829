package org.gainsay.align;

import static org.gainsay.align.Feature.*;

import java.math.BigDecimal;
import org.gainsay.claim.Claim;
import org.gainsay.value.Bound;
import org.gainsay.value.Quantity;
import org.gainsay.value.TimeValue;

/** The features of two values: sources that differ seldom differ much. */
final class ValueFeatures {

  private static final double FARTHEST = 3;
  private static final BigDecimal SMALLEST_BIG = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST_SMALL = BigDecimal.valueOf(12);
  private static final int MOST_YEARS = 20;
  private static final int YEAR = 4;
  private static final int DAY = 10;

  private ValueFeatures() {}

  static void of(Claim a, Claim b, FeatureVector out) {
    if (a.value() instanceof Quantity left && b.value() instanceof Quantity right) {
      numbers(a, left, b, right, out);
    } else if (a.value() instanceof TimeValue left && b.value() instanceof TimeValue right) {
      times(left, right, out);
    }
  }

  private static void numbers(Claim a, Quantity left, Claim b, Quantity right, FeatureVector out) {
    double x = Values.stated(a).abs().doubleValue();
    double y = Values.stated(b).abs().doubleValue();
    String digits = digits(left.stated());
    String others = digits(right.stated());
    BigDecimal larger = left.stated().abs().max(right.stated().abs());
    BigDecimal smaller = left.stated().abs().min(right.stated().abs());
    boolean asMany = digits.length() == others.length();
    out.set(RATIO, x == 0 || y == 0 ? FARTHEST : Math.min(FARTHEST, Math.abs(Math.log(x / y))))
        .set(
            NEIGHBOURS,
            left.unit().equals(right.unit()) && one(left.stated().subtract(right.stated())))
        .set(ONE_DIGIT, asMany && digits.length() > 1 && differing(digits, others) == 1)
        .set(SAME_DIGITS, asMany)
        .set(SMALL, larger.compareTo(LARGEST_SMALL) <= 0)
        .set(BIG, smaller.compareTo(SMALLEST_BIG) >= 0)
        .set(HEDGED, (left.bound() == Bound.EXACT ? 0 : 1) + (right.bound() == Bound.EXACT ? 0 : 1))
        .set(OTHER_PRECISION, left.inBaseUnits().step().compareTo(right.inBaseUnits().step()) != 0)
        .set(SAME_UNIT, left.unit().equals(right.unit()));
  }

  private static boolean one(BigDecimal difference) {
    return difference.abs().compareTo(BigDecimal.ONE) == 0;
  }

  private static String digits(BigDecimal value) {
    return value.abs().toPlainString();
  }

  private static int differing(String a, String b) {
    int count = 0;
    for (int i = 0; i < a.length(); i++) {
      count += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return count;
  }

  private static void times(TimeValue a, TimeValue b, FeatureVector out) {
    String left = a.timex();
    String right = b.timex();
    boolean days = left.length() >= DAY && right.length() >= DAY;
    out.set(SAME_GRANULARITY, a.granularity() == b.granularity())
        .set(SAME_DAY, days && left.substring(YEAR + 1).equals(right.substring(YEAR + 1)));
    if (hasYear(left) && hasYear(right)) {
      int apart = Math.abs(year(left) - year(right));
      out.set(SAME_YEAR, apart == 0).set(YEARS_APART, Math.min(MOST_YEARS, apart));
    }
  }

  private static boolean hasYear(String timex) {
    return timex.length() >= YEAR && timex.chars().limit(YEAR).allMatch(Character::isDigit);
  }

  private static int year(String timex) {
    return Integer.parseInt(timex.substring(0, YEAR));
  }
}
