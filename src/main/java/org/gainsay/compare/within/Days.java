package org.gainsay.compare.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.mention.Mention;
import org.gainsay.value.Anchoring;
import org.gainsay.value.Granularity;
import org.gainsay.value.TimeValue;

/** Reads dates for reckoning. */
final class Days {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:T.*)?");
  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern NUMERIC = Pattern.compile("\\d[-/.]\\d");
  private static final int FEWEST_LETTERS = 3;

  private Days() {}

  static TimeValue time(Mention mention) {
    return (TimeValue) mention.value();
  }

  /** The day that a date or a time of day is placed on. */
  static Optional<LocalDate> day(Mention mention) {
    LocalDateTime begin = time(mention).begin();
    return begin != null && DAY.matcher(time(mention).timex()).matches()
        ? Optional.of(begin.toLocalDate())
        : Optional.empty();
  }

  /** Whether the text itself tells the year. */
  static boolean explicit(Mention mention) {
    return time(mention).anchoring() == Anchoring.EXPLICIT
        && time(mention).placed()
        && YEAR.matcher(mention.quote()).find();
  }

  /** Whether it names a year and no more. */
  static boolean yearOnly(Mention mention) {
    return time(mention).granularity() == Granularity.YEAR && explicit(mention);
  }

  /** The first and the last moment of a placed time. */
  static LocalDateTime begin(Mention mention) {
    LocalDateTime begin = time(mention).begin();
    if (begin == null) {
      throw new IllegalArgumentException("not placed: " + mention);
    }
    return begin;
  }

  /** The first moment after a placed time. */
  static LocalDateTime end(Mention mention) {
    LocalDateTime end = time(mention).end();
    if (end == null) {
      throw new IllegalArgumentException("not placed: " + mention);
    }
    return end;
  }

  /** Whether its words name a month or a numeric date, and not only a day counted from today. */
  static boolean dated(Mention mention) {
    return NUMERIC.matcher(mention.quote()).find()
        || WORD.matcher(mention.quote()).results().anyMatch(word -> month(word.group()));
  }

  private static boolean month(String word) {
    if (word.length() >= FEWEST_LETTERS) {
      for (Month month : Month.values()) {
        String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        boolean begins = name.regionMatches(true, 0, word, 0, word.length());
        if (begins && word.length() <= name.length()) {
          return true;
        }
      }
    }
    return word.equalsIgnoreCase("Sept");
  }

  /** The day of the week that a date names in its words. */
  static Optional<DayOfWeek> named(Mention mention) {
    return WORD.matcher(mention.quote())
        .results()
        .flatMap(word -> weekday(word.group()).stream())
        .findFirst();
  }

  /** Whether its words are a day of the week and nothing else. */
  static boolean weekdayAlone(Mention mention) {
    return WORD.matcher(mention.quote()).results().count() == 1
        && named(mention).isPresent()
        && mention.quote().chars().noneMatch(Character::isDigit);
  }

  private static Optional<DayOfWeek> weekday(String word) {
    if (word.length() >= FEWEST_LETTERS) {
      for (DayOfWeek day : DayOfWeek.values()) {
        String name = name(day);
        if (name.regionMatches(true, 0, word, 0, word.length()) && word.length() <= name.length()) {
          return Optional.of(day);
        }
      }
    }
    return Optional.empty();
  }

  static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
