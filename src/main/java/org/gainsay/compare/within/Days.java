package org.gainsay.compare.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.mention.Mention;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.text.Token;
import org.gainsay.text.Tokenizer;
import org.gainsay.value.Anchoring;
import org.gainsay.value.Granularity;
import org.gainsay.value.TimeValue;

/** Reads dates for reckoning. */
final class Days {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:T.*)?");
  private static final Pattern YEAR = Pattern.compile("\\b(\\d{4})\\b");
  private static final Pattern NUMERIC = Pattern.compile("\\d[-/.]\\d");

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
        && year(mention).isPresent();
  }

  /** The year as it is written in four digits, if it is. */
  static OptionalInt year(Mention mention) {
    Matcher year = YEAR.matcher(mention.quote());
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
  }

  /** Whether it names a year and no more. */
  static boolean yearOnly(Mention mention) {
    return time(mention).granularity() == Granularity.YEAR && explicit(mention);
  }

  /** The first moment of a placed time. */
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
        || numbers(mention, "month").findAny().isPresent();
  }

  /** The month that is its only word, as in "June 2021". */
  static Optional<Month> monthAlone(Mention mention) {
    return words(mention).count() == 1
        ? numbers(mention, "month").findFirst().map(Month::of)
        : Optional.empty();
  }

  /** The day of the week that a date names in its words. */
  static Optional<DayOfWeek> named(Mention mention) {
    return numbers(mention, "weekday").findFirst().map(DayOfWeek::of);
  }

  /** Whether its words are a day of the week and nothing else. */
  static boolean weekdayAlone(Mention mention) {
    return words(mention).count() == 1
        && named(mention).isPresent()
        && mention.quote().chars().noneMatch(Character::isDigit);
  }

  private static Stream<Integer> numbers(Mention mention, String sense) {
    return words(mention)
        .map(word -> CalendarWords.STANDARD.number(sense, word))
        .filter(number -> number > 0);
  }

  private static Stream<Token> words(Mention mention) {
    return Tokenizer.tokens(mention.document().text(), mention.span()).stream()
        .filter(Token::isWord);
  }

  static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
