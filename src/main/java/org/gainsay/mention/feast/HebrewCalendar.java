package org.gainsay.mention.feast;

import java.time.LocalDate;

/** The arithmetic of the Jewish calendar (Dershowitz and Reingold, Calendrical Calculations). */
final class HebrewCalendar {

  private static final LocalDate EPOCH = LocalDate.ofEpochDay(-2_092_591 + 1);
  private static final int TISHRI = 7;
  private static final int LAST_ADAR = 12;

  private HebrewCalendar() {}

  /** A day in the year of the Gregorian calendar; months count from Nisan, 12 is the last Adar. */
  static LocalDate day(int month, int day, int year) {
    int hebrew = year + 3760 + (month >= TISHRI && month < 11 ? 1 : 0);
    LocalDate found = of(hebrew, month, day);
    return found.getYear() > year
        ? of(hebrew - 1, month, day)
        : found.getYear() < year ? of(hebrew + 1, month, day) : found;
  }

  private static LocalDate of(int year, int month, int day) {
    int named = month == LAST_ADAR ? months(year) : month;
    long days = elapsed(year) + day - 1L;
    int from = TISHRI;
    while (from != named) {
      days += length(year, from);
      from = from == months(year) ? 1 : from + 1;
    }
    return EPOCH.plusDays(days);
  }

  private static boolean leap(int year) {
    return (7 * year + 1) % 19 < 7;
  }

  private static int months(int year) {
    return leap(year) ? 13 : 12;
  }

  /** Days from the epoch to the first of Tishri. */
  private static long elapsed(int year) {
    return start(year) + correction(year);
  }

  private static long start(int year) {
    long months = Math.floorDiv(235L * year - 234, 19);
    long parts = 12084 + 13753 * months;
    long day = 29 * months + Math.floorDiv(parts, 25920);
    return Math.floorMod(3 * (day + 1), 7L) < 3 ? day + 1 : day;
  }

  private static int correction(int year) {
    long before = start(year - 1);
    long now = start(year);
    long after = start(year + 1);
    return after - now == 356 ? 2 : now - before == 382 ? 1 : 0;
  }

  private static int length(int year, int month) {
    long days = elapsed(year + 1) - elapsed(year);
    return switch (month) {
      case 2, 4, 6, 10, 13 -> 29;
      case 12 -> leap(year) ? 30 : 29;
      case 8 -> days % 10 == 5 ? 30 : 29;
      case 9 -> days % 10 == 3 ? 29 : 30;
      default -> 30;
    };
  }
}
