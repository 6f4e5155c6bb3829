package org.gainsay.mention.feast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Computes the days of movable feasts from their rules.
 *
 * <ul>
 *   <li>{@code 11/THURSDAY/4/1}: a day after the fourth Thursday of November; a negative number
 *       counts from the end of the month
 *   <li>{@code easter-2}, {@code orthodox+39}: days from Easter Sunday, Western or Orthodox
 *   <li>{@code hijri/9/1}: day of the Islamic calendar, as Saudi Arabia computes it
 *   <li>{@code hebrew/7/10}: day of the Jewish calendar; month 12 is the last Adar
 *   <li>{@code hindu/7/30/18}: lunar day 30 of the month Ashvina, at 18 o'clock in India
 *   <li>{@code sun/270}: the day on which the sun enters a sign of the sidereal zodiac
 *   <li>{@code chinese}: new moon of the Chinese New Year
 *   <li>{@code cycle/365/20180817}: every 365 days
 * </ul>
 *
 * A rule may go on with {@code +1} or {@code -1} days and {@code *8} for a feast of eight days.
 */
public final class Feasts {

  private static final Pattern RULE =
      Pattern.compile("(?<core>.+?)(?<shift>(?<!/)[+-]\\d{1,2})?(\\*(?<days>\\d+))?");

  private Feasts() {}

  /** The feast in a year; empty where its calendar does not reach. */
  public static Optional<FeastDays> in(String rule, int year) {
    Matcher parts = RULE.matcher(rule);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no rule of a feast: " + rule);
    }
    String core = parts.group("core");
    String shift = parts.group("shift");
    String days = parts.group("days");
    int moved = shift == null ? 0 : Integer.parseInt(shift);
    int length = days == null ? 1 : Integer.parseInt(days);
    return first(core.split("/", -1), year)
        .map(day -> FeastDays.from(day.plusDays(moved), length))
        .map(feast -> core.startsWith("hebrew") ? feast.fromEvening() : feast);
  }

  private static Optional<LocalDate> first(String[] rule, int year) {
    return switch (rule[0]) {
      case "easter" -> Optional.of(western(year));
      case "orthodox" -> Optional.of(orthodox(year));
      case "hijri" -> hijri(number(rule, 1), number(rule, 2), year);
      case "hebrew" -> Optional.of(HebrewCalendar.day(number(rule, 1), number(rule, 2), year));
      case "hindu" -> MoonCalendars.hindu(number(rule, 1), number(rule, 2), number(rule, 3), year);
      case "sun" -> MoonCalendars.sunEnters(number(rule, 1), year);
      case "chinese" -> MoonCalendars.chineseNewYear(year);
      case "cycle" ->
          cycle(number(rule, 1), LocalDate.parse(rule[2], DateTimeFormatter.BASIC_ISO_DATE), year);
      default -> Optional.of(weekday(rule, year));
    };
  }

  private static int number(String[] rule, int part) {
    return Integer.parseInt(rule[part]);
  }

  private static LocalDate weekday(String[] rule, int year) {
    LocalDate first = YearMonth.of(year, number(rule, 0)).atDay(1);
    LocalDate day =
        first.with(TemporalAdjusters.dayOfWeekInMonth(number(rule, 2), DayOfWeek.valueOf(rule[1])));
    return rule.length > 3 ? day.plusDays(number(rule, 3)) : day;
  }

  /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
  private static LocalDate western(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }

  /** Easter Sunday of the Julian calendar (Meeus), as a Gregorian date. */
  private static LocalDate orthodox(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int f = d + e + 114;
    int behind = year / 100 - year / 400 - 2;
    return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(behind);
  }

  private static Optional<LocalDate> hijri(int month, int day, int year) {
    int around = (int) Math.floor((year - 622) * 33 / 32.0);
    for (int hijri = around - 1; hijri <= around + 1; hijri++) {
      if (hijri < 1300 || hijri > 1600) {
        return Optional.empty();
      }
      LocalDate date = LocalDate.from(HijrahDate.of(hijri, month, day));
      if (date.getYear() == year) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> cycle(int days, LocalDate one, int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    long ahead = Math.floorMod(ChronoUnit.DAYS.between(first, one), (long) days);
    LocalDate date = first.plusDays(ahead);
    return date.getYear() == year ? Optional.of(date) : Optional.empty();
  }
}
