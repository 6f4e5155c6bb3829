package org.gainsay.mention;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gainsay.value.Granularity;

/** What the words of a date or time say, before anything completes them; years are astronomical. */
public sealed interface TimeExpression {

  /** The TIMEX3 code of a season, 1 for spring. */
  static String season(int number) {
    return List.of("SP", "SU", "FA", "WI").get(number - 1);
  }

  /** Which of several dates of one name is meant. */
  enum Direction {
    NONE,
    LAST,
    THIS,
    NEXT,
    /** The first one after the day of writing, in its week or not. */
    COMING
  }

  /** The part of a period that is meant: "early", "mid", "late". */
  enum Part {
    WHOLE,
    START,
    MID,
    END,
    /** What of it lies before the day of writing ("earlier this year"). */
    EARLIER,
    /** What of it is still to come ("later this year"). */
    LATER
  }

  /** The side of a date on which an open range lies. */
  enum Side {
    SINCE,
    AFTER,
    BEFORE,
    UNTIL
  }

  /** What a shift is counted from. */
  enum Base {
    /** The day of writing ("ago", "last year"). */
    DOCUMENT,
    /** The date last spoken of ("later", "the following year"). */
    RUNNING
  }

  /** The same expression narrowed to a part of its period. */
  default TimeExpression narrowed(Part part) {
    return this;
  }

  /**
   * A calendar date as far as it is written.
   *
   * @param year the (first) year, if written
   * @param grain the unit named
   * @param unit number of the half, quarter, season (1 is spring), month or week; 0 for years and
   *     up
   * @param day day of the month, for days
   * @param part the part meant
   * @param direction which one, when there is no year
   */
  record Dated(
      OptionalInt year, Granularity grain, int unit, int day, Part part, Direction direction)
      implements TimeExpression {

    /** A year, or a decade or century by its first year. */
    public static Dated years(Granularity grain, int year) {
      return new Dated(OptionalInt.of(year), grain, 0, 0, Part.WHOLE, Direction.NONE);
    }

    /** A half, quarter, season, month or week of a year yet unknown. */
    public static Dated within(Granularity grain, int unit) {
      return new Dated(OptionalInt.empty(), grain, unit, 0, Part.WHOLE, Direction.NONE);
    }

    /** A day of a year yet unknown. */
    public static Dated day(int month, int day) {
      return new Dated(
          OptionalInt.empty(), Granularity.DAY, month, day, Part.WHOLE, Direction.NONE);
    }

    /** The same date in a year. */
    public Dated in(int newYear) {
      return new Dated(OptionalInt.of(newYear), grain, unit, day, part, Direction.NONE);
    }

    /** The same date, the last or next of its name. */
    public Dated toward(Direction newDirection) {
      return new Dated(year, grain, unit, day, part, newDirection);
    }

    @Override
    public Dated narrowed(Part newPart) {
      return new Dated(year, grain, unit, day, newPart, direction);
    }
  }

  /** Two years written as one, such as {@code 2008/09}. */
  record YearPair(int first) implements TimeExpression {}

  /** A feast whose date is computed, such as Easter; the rule is read by {@link Feasts}. */
  record Feast(String rule, OptionalInt year, Direction direction) implements TimeExpression {}

  /** A day of the week. */
  record Weekday(DayOfWeek day, Direction direction) implements TimeExpression {}

  /** A period counted from the day of writing or from the date last spoken of. */
  record Shifted(Base base, CalendarUnit unit, int amount, Part part) implements TimeExpression {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 12;

    /** Whether it is a part of the year before, such as the year-ago quarter. */
    boolean yearBefore() {
      return base == Base.RUNNING
          && switch (unit) {
            case QUARTER -> amount == -QUARTERS;
            case MONTH -> amount == -MONTHS;
            default -> false;
          };
    }

    /** The same, counted from another day. */
    public Shifted from(Base newBase) {
      return new Shifted(newBase, unit, amount, part);
    }

    @Override
    public Shifted narrowed(Part newPart) {
      return new Shifted(base, unit, amount, newPart);
    }
  }

  /** A period counted from another expression ("two days after Christmas"). */
  record Offset(TimeExpression from, CalendarUnit unit, int amount) implements TimeExpression {}

  /** A date inside a period ("March of next year"). */
  record Inside(TimeExpression inner, TimeExpression outer) implements TimeExpression {}

  /**
   * The n-th unit or weekday of a period ("the third day of May"); negative counts from its end;
   * zero is the one it is in.
   */
  record Nth(int n, CalendarUnit unit, Optional<DayOfWeek> weekday, TimeExpression outer)
      implements TimeExpression {}

  /**
   * So many units before or after the day of writing ("the last three months"), or at the beginning
   * or end of a period ("the first ten days of May").
   *
   * @param count how many; negative ones come last
   */
  record Stretch(int count, CalendarUnit unit, Optional<TimeExpression> outer)
      implements TimeExpression {}

  /** A day whose month is left out ("on the 18th", "Thursday the 14th"). */
  record MonthDay(int day, Optional<DayOfWeek> weekday) implements TimeExpression {}

  /** The weekend at a holiday ("Labor Day weekend"). */
  record WeekendOf(TimeExpression day) implements TimeExpression {}

  /** The weekday before another date, as the first end of "Monday to Friday". */
  record WeekdayBefore(DayOfWeek day, TimeExpression other) implements TimeExpression {}

  /**
   * A time of day.
   *
   * @param date its day, if written
   * @param timex the TIMEX3 time with its T, such as {@code T06:00} or {@code TMO}
   * @param from its first minute of the day
   * @param to the minute after it; more than 1440 when it lasts past midnight
   */
  record Clock(Optional<TimeExpression> date, String timex, int from, int to)
      implements TimeExpression {}

  /** A reference to past, present or future that no calendar can place. */
  record Vague(String timex) implements TimeExpression {}

  /** All the time on one side of a date ("since 2007"). */
  record OpenRange(Side side, TimeExpression limit) implements TimeExpression {}

  /** From the beginning of one date to the end of another. */
  record Range(TimeExpression first, TimeExpression last) implements TimeExpression {}
}
