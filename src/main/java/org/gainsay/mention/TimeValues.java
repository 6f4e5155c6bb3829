package org.gainsay.mention;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Part;
import org.gainsay.value.Anchoring;
import org.gainsay.value.Bound;
import org.gainsay.value.Granularity;
import org.gainsay.value.TimeValue;

/** Makes time values: TIMEX3 value, begin and end of calendar periods. */
final class TimeValues {

  private TimeValues() {}

  /** The value of a date that has a year. */
  static TimeValue dated(Dated date, Anchoring how) {
    int year = date.year().orElseThrow();
    TimeValue whole =
        switch (date.grain()) {
          case CENTURY -> years(year, 100, Granularity.CENTURY, how);
          case DECADE -> years(year, 10, Granularity.DECADE, how);
          case YEAR -> years(year, 1, Granularity.YEAR, how);
          case WEEK -> week(weekOne(year).plusWeeks(date.unit() - 1L), how);
          case DAY -> day(LocalDate.of(year, date.unit(), date.day()), how);
          default -> months(year, date.grain(), date.unit(), how);
        };
    return narrowed(whole, date.part());
  }

  private static LocalDate weekOne(int year) {
    return LocalDate.of(year, 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1)
        .with(java.time.DayOfWeek.MONDAY);
  }

  /** A year, decade or century by its first year. */
  static TimeValue years(int first, int count, Granularity grain, Anchoring how) {
    int digits = count == 1 ? 4 : count == 10 ? 3 : 2;
    int number = first > 0 ? first / count : (1 - (first + count - 1)) / count;
    String timex = (first > 0 ? "" : "BC") + padded(number, digits);
    LocalDate begin = LocalDate.of(first, 1, 1);
    return value(timex, begin, begin.plusYears(count), grain, how);
  }

  /** A half, quarter, season or month of a year. */
  static TimeValue months(int year, Granularity grain, int unit, Anchoring how) {
    int length = grain == Granularity.HALF ? 6 : grain == Granularity.MONTH ? 1 : 3;
    int shift = grain == Granularity.SEASON ? 2 : 0;
    LocalDate begin = LocalDate.of(year, 1, 1).plusMonths((unit - 1L) * length + shift);
    return value(
        yearTimex(year) + "-" + code(grain, unit), begin, begin.plusMonths(length), grain, how);
  }

  /** The ISO week that holds a day. */
  static TimeValue week(LocalDate day, Anchoring how) {
    LocalDate monday = day.with(java.time.DayOfWeek.MONDAY);
    return value(weekTimex(monday), monday, monday.plusDays(7), Granularity.WEEK, how);
  }

  /** The weekend of the ISO week that holds a day. */
  static TimeValue weekend(LocalDate day, Anchoring how) {
    LocalDate saturday = day.with(java.time.DayOfWeek.SATURDAY);
    return value(
        weekTimex(saturday) + "-WE", saturday, saturday.plusDays(2), Granularity.WEEK, how);
  }

  /** A day. */
  static TimeValue day(LocalDate day, Anchoring how) {
    return value(dayTimex(day), day, day.plusDays(1), Granularity.DAY, how);
  }

  /**
   * A date whose year stays open; what has no TIMEX3 value without a year keeps the placeholder.
   */
  static TimeValue open(Dated date) {
    String timex =
        date.grain() == Granularity.DAY
            ? "XXXX-" + padded(date.unit(), 2) + "-" + padded(date.day(), 2)
            : "XXXX-" + code(date.grain(), date.unit());
    return open(timex, date.grain());
  }

  /** A value that has no place. */
  static TimeValue open(String timex, Granularity grain) {
    return new TimeValue(timex, null, null, grain, Bound.EXACT, Anchoring.OPEN);
  }

  /** The value from the beginning of one day to that of another. */
  static TimeValue value(
      String timex, LocalDate begin, LocalDate end, Granularity grain, Anchoring how) {
    return new TimeValue(timex, begin.atStartOfDay(), end.atStartOfDay(), grain, Bound.EXACT, how);
  }

  private static String code(Granularity grain, int unit) {
    return switch (grain) {
      case HALF -> "H" + unit;
      case QUARTER -> "Q" + unit;
      case SEASON -> TimeExpression.season(unit);
      case WEEK -> "W" + padded(unit, 2);
      default -> padded(unit, 2);
    };
  }

  private static String dayTimex(LocalDate day) {
    return yearTimex(day.getYear())
        + "-"
        + padded(day.getMonthValue(), 2)
        + "-"
        + padded(day.getDayOfMonth(), 2);
  }

  private static String weekTimex(LocalDate day) {
    return yearTimex(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + padded(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  private static String yearTimex(int year) {
    return year > 0 ? padded(year, 4) : "BC" + padded(1 - year, 4);
  }

  private static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  /** Whether the date exists in a year: 29 February does in leap years only. */
  static boolean exists(Dated date, int year) {
    return date.grain() != Granularity.DAY
        || date.day() <= YearMonth.of(year, date.unit()).lengthOfMonth()
        || (date.unit() == 2 && date.day() == 29 && Year.isLeap(year));
  }

  /** A period narrowed to its early, middle or late third. */
  static TimeValue narrowed(TimeValue whole, Part part) {
    LocalDateTime begin = whole.begin();
    LocalDateTime end = whole.end();
    if (part == Part.WHOLE || begin == null || end == null) {
      return whole;
    }
    int third =
        switch (part) {
          case START -> 0;
          case MID -> 1;
          default -> 2;
        };
    LocalDateTime from = begin;
    LocalDateTime to = end;
    switch (whole.granularity()) {
      case CENTURY, DECADE -> {
        long years = whole.granularity() == Granularity.DECADE ? 10 : 100;
        from = begin.plusYears(third * years * 3 / 10);
        to = begin.plusYears((third * 3 + 4) * years / 10);
      }
      case YEAR, HALF, QUARTER, SEASON -> {
        int months =
            switch (whole.granularity()) {
              case YEAR -> 4;
              case HALF -> 2;
              default -> 1;
            };
        from = begin.plusMonths((long) third * months);
        to = from.plusMonths(months);
      }
      case MONTH -> {
        from = begin.plusDays(third * 10L);
        to = part == Part.END ? end : from.plusDays(10);
      }
      case WEEK -> {
        from = begin.plusDays(third * 2L);
        to = from.plusDays(3);
      }
      default -> {
        return whole;
      }
    }
    return new TimeValue(
        whole.timex(), from, to, whole.granularity(), Bound.APPROXIMATE, whole.anchoring());
  }
}
