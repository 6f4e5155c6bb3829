package org.gainsay.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Computes the day of a movable feast from its rule. */
final class Feasts {

  private Feasts() {}

  /**
   * The day of a feast in a year.
   *
   * @param rule {@code easter-2} (days from Western Easter Sunday), {@code 11/THURSDAY/4} (fourth
   *     Thursday of November, a negative number counts from the end), each with {@code +n} days
   */
  static LocalDate in(String rule, int year) {
    if (rule.startsWith("easter")) {
      String days = rule.substring("easter".length());
      return easter(year).plusDays(days.isEmpty() ? 0 : Integer.parseInt(days));
    }
    String[] parts = rule.split("/", -1);
    LocalDate first = YearMonth.of(year, Integer.parseInt(parts[0])).atDay(1);
    LocalDate day =
        first.with(
            TemporalAdjusters.dayOfWeekInMonth(
                Integer.parseInt(parts[2]), DayOfWeek.valueOf(parts[1])));
    return parts.length > 3 ? day.plusDays(Integer.parseInt(parts[3])) : day;
  }

  /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
