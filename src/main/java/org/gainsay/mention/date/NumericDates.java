package org.gainsay.mention.date;

import java.util.Optional;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.YearPair;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.mention.number.Tens;
import org.gainsay.value.Granularity;

/**
 * Reads dates in digits alone: {@code 2023-11-12}, {@code 12/11/2023}, {@code 2008/09}, {@code
 * 1990s}.
 */
final class NumericDates {

  private NumericDates() {}

  static Optional<Match> at(Tokens t, int i) {
    if (t.insideNumber(i) && !t.is(i + 1, ".")) {
      return Optional.empty();
    }
    int year = t.digits(i, 4, 4);
    if (year >= 0 && Years.plausible(year)) {
      Optional<Match> found = fromYear(t, i, year);
      return found.isPresent() ? found : Years.alone(t, i);
    }
    Optional<Match> full = dayMonthYear(t, i);
    if (full.isPresent()) {
      return full;
    }
    Optional<Match> month = monthYear(t, i);
    if (month.isPresent()) {
      return month;
    }
    Optional<Match> decade = shortDecade(t, i);
    return decade.isPresent() ? decade : Years.alone(t, i);
  }

  private static Optional<Match> fromYear(Tokens t, int i, int year) {
    if (t.is(i + 1, "s") && t.glued(i + 1)) {
      return decade(t, i + 2, year);
    }
    if (t.is(i + 1, "'") && t.glued(i + 1) && t.is(i + 2, "s") && year % 10 == 0) {
      return decade(t, i + 3, year);
    }
    String sign = t.at(i + 1).lower();
    boolean joiner = sign.equals("-") || sign.equals("/") || sign.equals(".");
    if (!joiner || !t.glued(i + 1) || !t.glued(i + 2)) {
      return Periods.quarterAfterYear(t, i + 1, year);
    }
    int second = t.digits(i + 2, 1, 2);
    int third = t.is(i + 3, sign) && t.glued(i + 3) && t.glued(i + 4) ? t.digits(i + 4, 1, 2) : -1;
    if (third > 0 && second >= 1 && second <= 12 && Months.valid(second, third)) {
      return Optional.of(new Match(i + 5, Dated.day(second, third).in(year)));
    }
    if (second < 0) {
      return Periods.quarterAfterYear(t, i + 2, year);
    }
    boolean two = t.at(i + 2).text().length() == 2 && !sign.equals(".");
    boolean codeGoesOn = t.glued(i + 3) && (t.at(i + 3).isWord() || t.is(i + 3, sign));
    if (!two || codeGoesOn) {
      return Optional.empty();
    }
    if (second == (year + 1) % 100) {
      return Optional.of(new Match(i + 3, new YearPair(year)));
    }
    return second >= 1
            && second <= 12
            && !(second > year % 100 && year % 100 > 0 && sign.equals("/"))
            && (sign.equals("-") || year >= 2000)
        ? Optional.of(new Match(i + 3, Dated.within(Granularity.MONTH, second).in(year)))
        : Optional.empty();
  }

  private static Optional<Match> decade(Tokens t, int end, int year) {
    int era = Years.era(t, end);
    return Optional.of(
        year % 100 == 0 && year < 1900
            ? new Match(end, Dated.years(Granularity.CENTURY, year))
            : new Match(end, Dated.years(Granularity.DECADE, era < 0 ? -year - 8 : year)));
  }

  /** "the 470s BC", "the '90s", "the 80s". */
  private static Optional<Match> shortDecade(Tokens t, int i) {
    int digits = t.digits(i, 2, 3);
    int end =
        t.is(i + 1, "s") && t.glued(i + 1)
            ? i + 2
            : t.is(i + 1, "'") && t.glued(i + 1) && t.is(i + 2, "s") ? i + 3 : -1;
    if (digits < 0 || digits % 10 != 0 || end < 0 || t.insideNumber(i)) {
      return Optional.empty();
    }
    if (Years.era(t, end) < 0) {
      return Optional.of(new Match(end + 1, Dated.years(Granularity.DECADE, -digits - 8)));
    }
    boolean said =
        t.is(i - 1, "the")
            || t.is(i - 1, "'")
            || t.is(i - 1, "early")
            || t.is(i - 1, "late")
            || t.is(i - 1, "-");
    boolean ages = t.is(i - 2, "his") || t.is(i - 2, "her") || t.is(i - 2, "their");
    return digits < 100 && digits >= 20 && said && !ages && !Tens.measured(t.sentence(), i)
        ? Optional.of(new Match(end, Dated.years(Granularity.DECADE, 1900 + digits)))
        : Optional.empty();
  }

  /** "12/2015", "02-2013". */
  private static Optional<Match> monthYear(Tokens t, int i) {
    int month = t.digits(i, 1, 2);
    boolean slash = t.is(i + 1, "/");
    boolean hyphen = t.is(i + 1, "-") && t.at(i).text().length() == 2;
    int year = t.glued(i + 1) && t.glued(i + 2) ? t.digits(i + 2, 4, 4) : -1;
    boolean alone = !t.glued(i) && !(t.glued(i + 3) && !t.is(i + 3, ".") && !t.is(i + 3, ","));
    return (slash || hyphen) && alone && month >= 1 && month <= 12 && year >= 1900 && year < 2100
        ? Optional.of(new Match(i + 3, Dated.within(Granularity.MONTH, month).in(year)))
        : Optional.empty();
  }

  /** Day, month and year between slashes, hyphens or stops; the month first unless it cannot be. */
  private static Optional<Match> dayMonthYear(Tokens t, int i) {
    String sign = t.at(i + 1).lower();
    boolean joiner = sign.equals("/") || sign.equals("-") || sign.equals(".");
    int first = t.digits(i, 1, 2);
    boolean joined =
        t.glued(i + 1)
            && t.glued(i + 2)
            && t.is(i + 3, sign)
            && t.glued(i + 3)
            && t.glued(i + 4)
            && !(t.glued(i) && (t.is(i - 1, sign) || t.at(i - 1).isWord()));
    if (!joiner || first < 1 || !joined) {
      return Optional.empty();
    }
    int second = t.digits(i + 2, 1, 2);
    int year = t.digits(i + 4, 2, 4);
    if (second < 1
        || year < 0
        || t.at(i + 4).text().length() == 3
        || (t.glued(i + 5) && ((t.is(i + 5, sign) && t.glued(i + 6)) || t.at(i + 5).isWord()))) {
      return Optional.empty();
    }
    boolean shortYear = t.at(i + 4).text().length() == 2;
    if (shortYear && !sign.equals("/")) {
      return Optional.empty();
    }
    int full = shortYear ? DayDates.twoDigits(year) : year;
    boolean dayFirst = first > 12 || sign.equals(".");
    int month = dayFirst ? second : first;
    int day = dayFirst ? first : second;
    return month <= 12 && Months.valid(month, day) && Years.plausible(full)
        ? Optional.of(new Match(i + 5, Dated.day(month, day).in(full)))
        : Optional.empty();
  }
}
