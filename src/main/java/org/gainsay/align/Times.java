package org.gainsay.align;

import org.gainsay.claim.Claim;
import org.gainsay.value.AllenRelation;
import org.gainsay.value.Quantity;
import org.gainsay.value.TimeValue;
import org.gainsay.value.Value;

/** Whether two values can be the same as written; the tolerant comparison is for {@code compare}. */
final class Times {

  private static final int MONTH_FROM = 5;

  private Times() {}

  /** Whether two times share a moment, or month and day where a year is open. */
  static boolean canBeOne(TimeValue a, TimeValue b) {
    if (a.yearOpen() || b.yearOpen()) {
      String left = tail(a);
      String right = tail(b);
      return left.startsWith(right) || right.startsWith(left);
    }
    return a.relationTo(b).map(AllenRelation::sharesTime).orElse(a.timex().equals(b.timex()));
  }

  private static String tail(TimeValue time) {
    return time.timex().length() > MONTH_FROM ? time.timex().substring(MONTH_FROM) : "";
  }

  /** Whether two claims state the same value as written. */
  static boolean sameValue(Claim a, Claim b) {
    Value left = a.value();
    Value right = b.value();
    if (left instanceof TimeValue time && right instanceof TimeValue other) {
      return canBeOne(time, other);
    }
    return left instanceof Quantity number
        && right instanceof Quantity other
        && number.inBaseUnits().stated().compareTo(other.inBaseUnits().stated()) == 0;
  }
}
