package org.gainsay.mention.date;

import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.value.Granularity;

/**
 * Reads dates whose parts a sign joins: {@code 23/Sep/2020}, {@code 2019-aug-01}, {@code Dec-2018},
 * {@code 20161016}, and days in digits such as {@code 10/1} where the words before speak for one.
 */
final class JoinedDates {

  private static final Set<String> BEFORE_DAY =
      Set.of("on", "by", "until", "till", "since", "before", "after", "dated", "from", "between");

  private JoinedDates() {}

  /** A date with the name of its month that begins at a token. */
  static Optional<Match> named(Tokens t, int i) {
    String sign = t.at(i + 1).lower();
    boolean joined = (sign.equals("-") || sign.equals("/")) && t.glued(i + 1) && t.glued(i + 2);
    if (!joined || (t.glued(i) && !t.is(i - 1, "("))) {
      return Optional.empty();
    }
    boolean three = t.is(i + 3, sign) && t.glued(i + 3) && t.glued(i + 4);
    int end = three ? i + 5 : i + 3;
    boolean goesOn = t.glued(end) && (t.is(end, sign) || t.at(end).isWord());
    return goesOn ? Optional.empty() : three ? threeParts(t, i) : twoParts(t, i);
  }

  private static Optional<Match> threeParts(Tokens t, int i) {
    for (int at = i; at <= i + 4; at += 2) {
      int month = Months.inAnyCase(t, at).map(Months.Month::number).orElse(0);
      if (month > 0) {
        int one = at == i ? i + 2 : i;
        int other = at == i + 4 ? i + 2 : i + 4;
        Optional<Match> found = dated(t, month, one, other, i + 5);
        return found.isPresent() ? found : dated(t, month, other, one, i + 5);
      }
    }
    return Optional.empty();
  }

  private static Optional<Match> dated(Tokens t, int month, int dayAt, int yearAt, int end) {
    int day = t.digits(dayAt, 1, 2);
    int four = t.digits(yearAt, 4, 4);
    int two = yearAt == end - 1 ? t.digits(yearAt, 2, 2) : -1;
    int year = four >= 0 ? four : two >= 0 ? DayDates.twoDigits(two) : -1;
    return Months.valid(month, day) && Years.plausible(year)
        ? Optional.of(new Match(end, Dated.day(month, day).in(year)))
        : Optional.empty();
  }

  /** "Dec-2018", "Jan/3". */
  private static Optional<Match> twoParts(Tokens t, int i) {
    int month = CalendarWords.STANDARD.number("month", t.at(i));
    int year = t.digits(i + 2, 4, 4);
    int day = t.is(i + 1, "/") ? t.digits(i + 2, 1, 2) : -1;
    if (month == 0) {
      return Optional.empty();
    }
    if (Years.plausible(year)) {
      return Optional.of(new Match(i + 3, Dated.within(Granularity.MONTH, month).in(year)));
    }
    return Months.valid(month, day)
        ? Optional.of(new Match(i + 3, Dated.day(month, day)))
        : Optional.empty();
  }

  /** "in 2017 April". */
  static Optional<Match> yearMonth(Tokens t, int i) {
    int year = t.digits(i, 4, 4);
    boolean said = t.is(i - 1, "in") || t.is(i - 1, "since") || t.is(i - 1, "of");
    Optional<Months.Month> month =
        said && Years.plausible(year) ? Months.inAnyCase(t, i + 1) : Optional.empty();
    return month
        .filter(m -> !CalendarWords.STANDARD.ambiguous(t.at(i + 1)) && !t.at(m.end()).isDigits())
        .map(m -> new Match(m.end(), Dated.within(Granularity.MONTH, m.number()).in(year)));
  }

  /** "20161016". */
  static Optional<Match> compact(Tokens t, int i) {
    int number = t.digits(i, 8, 8);
    int year = number / 10000;
    int month = number / 100 % 100;
    boolean alone = !(t.glued(i) && t.at(i - 1).isWord()) && !t.insideNumber(i);
    boolean fits = alone && year >= 1900 && year < 2100 && month >= 1 && month <= 12;
    return fits && Months.valid(month, number % 100)
        ? Optional.of(new Match(i + 1, Dated.day(month, number % 100).in(year)))
        : Optional.empty();
  }

  /** A day and month in digits, after a word that days follow: "on 10/1". */
  static Optional<Match> slashed(Tokens t, int i) {
    boolean listed =
        (t.is(i - 1, ",") || t.is(i - 1, "or") || t.is(i - 1, "and"))
            && slash(t, i - 4).filter(match -> match.end() == i - 1).isPresent();
    return listed || BEFORE_DAY.contains(t.at(i - 1).lower()) ? slash(t, i) : Optional.empty();
  }

  /** A day and month in digits, the month first unless it cannot be. */
  static Optional<Match> slash(Tokens t, int i) {
    int first = t.digits(i, 1, 2);
    int second = t.digits(i + 2, 1, 2);
    boolean joined =
        t.is(i + 1, "/")
            && t.glued(i + 1)
            && t.glued(i + 2)
            && !(t.glued(i) && t.is(i - 1, "/"))
            && !(t.glued(i + 3) && (t.is(i + 3, "/") || t.at(i + 3).isWord()));
    if (!joined || first < 1 || second < 1 || t.insideNumber(i)) {
      return Optional.empty();
    }
    boolean dayFirst = first > 12;
    int month = dayFirst ? second : first;
    int day = dayFirst ? first : second;
    return month <= 12 && Months.valid(month, day)
        ? Optional.of(DayDates.withYear(t, i + 3, Dated.day(month, day)))
        : Optional.empty();
  }
}
