package org.gainsay.compare;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.value.AllenRelation;
import org.gainsay.value.Bound;
import org.gainsay.value.Granularity;
import org.gainsay.value.TimeValue;

/**
 * Holds two dates or two times of day against each other. Two dates agree when they share a day;
 * where a text gives no year, month and day decide.
 */
final class TimeRelation {

  private static final int YEAR = 4;
  private static final Pattern MONTH_AND_DAY = Pattern.compile("-\\d\\d-\\d\\d");
  private static final int DAYS_OF_YEAR = 365;
  private static final int LEAP_YEAR = 366;

  private final Tolerances tolerances;

  TimeRelation(Tolerances tolerances) {
    this.tolerances = tolerances;
  }

  Relation between(Mention a, Mention b) {
    TimeValue left = (TimeValue) a.value();
    TimeValue right = (TimeValue) b.value();
    if (a.kind() == Kind.TIME && b.kind() == Kind.TIME) {
      return clocks(left, right);
    }
    if (left.weekdayOnly() || right.weekdayOnly()) {
      return weekdays(left, right);
    }
    return left.yearOpen() || right.yearOpen() ? openYears(left, right) : placed(left, right);
  }

  private static Relation weekdays(TimeValue a, TimeValue b) {
    Optional<DayOfWeek> left = a.weekday();
    Optional<DayOfWeek> right = b.weekday();
    if (left.isEmpty() || right.isEmpty()) {
      return Relation.explained("one date is given as a weekday only");
    }
    if (left.equals(right)) {
      return a.weekdayOnly() && b.weekdayOnly()
          ? Relation.SAME
          : Relation.explained("the date falls on that weekday");
    }
    int days =
        Math.floorMod(left.get().getValue() - right.get().getValue(), DayOfWeek.values().length);
    return Relation.apart(days(Math.min(days, DayOfWeek.values().length - days)));
  }

  private Relation placed(TimeValue a, TimeValue b) {
    Optional<AllenRelation> allen = a.relationTo(b);
    if (allen.isEmpty()) {
      return a.timex().equals(b.timex())
          ? Relation.SAME
          : new Relation(Consistency.BOUNDS_UNLIKE, "a date that cannot be placed", "");
    }
    if (allen.get() == AllenRelation.EQUAL) {
      return Relation.SAME;
    }
    if (allen.get().sharesTime()) {
      return Relation.explained("one date is given more exactly");
    }
    long days = a.daysTo(b);
    boolean about = a.bound() == Bound.APPROXIMATE || b.bound() == Bound.APPROXIMATE;
    if (about && days <= widening(a, b)) {
      return Relation.explained("a date given as approximate");
    }
    return Relation.apart(days(days));
  }

  private long widening(TimeValue a, TimeValue b) {
    Granularity coarser =
        a.granularity().coarserThan(b.granularity()) ? a.granularity() : b.granularity();
    long units = tolerances.units(Kind.DATE);
    return coarser.coarserThan(Granularity.MONTH) ? units * DAYS_OF_YEAR : units;
  }

  private static Relation openYears(TimeValue a, TimeValue b) {
    String left = afterYear(a);
    String right = afterYear(b);
    if (left.equals(right)) {
      return a.timex().equals(b.timex())
          ? Relation.SAME
          : Relation.explained("one source gives no year; month and day are the same");
    }
    if (left.startsWith(right) || right.startsWith(left)) {
      return Relation.explained("one date is given more exactly");
    }
    return Relation.apart(openGap(left, right));
  }

  private static String openGap(String left, String right) {
    return isDay(left) && isDay(right) ? days(roundTheYear(left, right)) : "different months";
  }

  /**
   * Days from one day of the year to another, the shorter way: New Year's Eve is next to 1 January.
   */
  private static long roundTheYear(String left, String right) {
    long days = Math.abs(dayOfYear(left) - dayOfYear(right));
    return Math.min(days, LEAP_YEAR - days);
  }

  /** Whether month and day stand after the year; "-WXX-3" is a weekday of any week. */
  private static boolean isDay(String afterYear) {
    return MONTH_AND_DAY.matcher(afterYear).matches();
  }

  /** The day in a leap year, so that 29 February has one. */
  private static long dayOfYear(String afterYear) {
    return MonthDay.parse("-" + afterYear).atYear(2000).getDayOfYear();
  }

  static String afterYear(TimeValue time) {
    String timex = time.timex();
    int clock = timex.indexOf('T');
    String date = clock < 0 ? timex : timex.substring(0, clock);
    return date.length() > YEAR ? date.substring(YEAR) : "";
  }

  static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }

  private Relation clocks(TimeValue a, TimeValue b) {
    if (a.timex().equals(b.timex())) {
      return Relation.SAME;
    }
    OptionalInt left = a.minuteOfDay();
    OptionalInt right = b.minuteOfDay();
    if (left.isEmpty() || right.isEmpty()) {
      return a.sharesTimeOfDay(b)
          ? Relation.explained("one time is given more exactly")
          : Relation.apart("");
    }
    int minutes = Math.abs(left.getAsInt() - right.getAsInt());
    if (minutes == 0) {
      return Relation.explained("the same time of day");
    }
    boolean hedged = a.bound() != Bound.EXACT || b.bound() != Bound.EXACT;
    if (hedged && minutes <= tolerances.units(Kind.TIME)) {
      return Relation.explained("a time given as approximate");
    }
    return Relation.apart(minutes + (minutes == 1 ? " minute" : " minutes"));
  }

  /**
   * Days from one date to another; an open year is taken from the other date, nearest way round.
   * Empty when neither can be placed.
   */
  static Optional<Long> daysApart(TimeValue a, TimeValue b) {
    if (a.placed() && b.placed()) {
      return Optional.of(a.daysTo(b));
    }
    String left = afterYear(a);
    String right = afterYear(b);
    return isDay(left) && isDay(right) ? Optional.of(roundTheYear(left, right)) : Optional.empty();
  }
}
