package org.gainsay.align;

import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.claim.TimeRole;
import org.gainsay.value.Granularity;
import org.gainsay.value.TimeValue;

/**
 * The gates that ask when: of two times what each one is for, of two figures as of when they are.
 */
final class TimeGates {

  private static final long DAYS_OF_ONE_STORY = 31;
  private static final int YEAR = 4;

  private TimeGates() {}

  static Optional<Gates.Closed> check(Claim a, Claim b, boolean like) {
    if (a.value() instanceof TimeValue && b.value() instanceof TimeValue) {
      return timeRoles(a, b, like);
    }
    if (a.scope().asOf().isPresent() && b.scope().asOf().isPresent()) {
      TimeValue left = a.scope().asOf().get();
      TimeValue right = b.scope().asOf().get();
      if (otherPeriod(left, right)) {
        return Gates.closed(Gate.AS_OF, left.normalized() + " / " + right.normalized());
      }
    }
    return Optional.empty();
  }

  /** Within a month newsrooms tell one story on different days; apart from that, periods differ. */
  private static boolean otherPeriod(TimeValue a, TimeValue b) {
    boolean apart = a.relationTo(b).filter(r -> !r.sharesTime()).isPresent();
    boolean coarse =
        !Granularity.MONTH.coarserThan(a.granularity())
            && !Granularity.MONTH.coarserThan(b.granularity());
    return apart && (coarse || a.daysTo(b) > DAYS_OF_ONE_STORY);
  }

  private static Optional<Gates.Closed> timeRoles(Claim a, Claim b, boolean like) {
    TimeValue left = (TimeValue) a.value();
    TimeValue right = (TimeValue) b.value();
    if (limits(a) != limits(b) || (limits(a) && a.timeRole() != b.timeRole())) {
      return Gates.closed(Gate.TIME_ROLE, a.mention().quote() + " / " + b.mention().quote());
    }
    if (nothingShared(left, right) || nothingShared(right, left)) {
      return Gates.closed(Gate.YEAR_OPEN, left.normalized() + " / " + right.normalized());
    }
    boolean named = a.timeRole() == TimeRole.NAMES || b.timeRole() == TimeRole.NAMES;
    if (named && !like) {
      return Gates.closed(Gate.NAMED_BY_DATE, left.normalized() + " / " + right.normalized());
    }
    return Optional.empty();
  }

  /** A month without a year against a year, a weekday against anything but a day. */
  private static boolean nothingShared(TimeValue a, TimeValue b) {
    boolean year = a.yearOpen() && b.timex().length() == YEAR;
    return year || (a.weekdayOnly() && b.weekday().isEmpty());
  }

  private static boolean limits(Claim claim) {
    return claim.timeRole() == TimeRole.LIMITS || claim.timeRole() == TimeRole.PURPOSE;
  }
}
