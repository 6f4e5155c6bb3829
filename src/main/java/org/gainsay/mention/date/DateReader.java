package org.gainsay.mention.date;

import java.util.Optional;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Direction;
import org.gainsay.mention.TimeExpression.MonthDay;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.text.Token;
import org.gainsay.value.Granularity;

/**
 * Reads one date at a token: asks the readers that its first word calls for, and takes the longest.
 */
final class DateReader {

  private DateReader() {}

  /** Any date, "the" before it included. */
  static Optional<Match> single(Tokens t, int i) {
    if (t.is(i, "the")) {
      return longest(afterArticle(t, i + 1), Moments.STANDARD.at(t, i));
    }
    return longest(period(t, i), Moments.STANDARD.at(t, i), CountedDates.counted(t, i));
  }

  private static Optional<Match> afterArticle(Tokens t, int i) {
    Token word = t.at(i);
    Optional<Match> directed = RelativeDates.directed(t, i, true);
    if (directed.isPresent()) {
      return longest(directed, Periods.fromOrdinal(t, i));
    }
    if (word.isDigits() && Years.alone(t, i).isPresent()) {
      return ToldPeriods.namedYear(t, i);
    }
    Optional<Match> found =
        longest(
            Parts.at(t, i),
            Periods.season(t, i),
            Periods.fromOrdinal(t, i),
            DayDates.fromDay(t, i),
            Periods.decade(t, i),
            Weeks.weekOf(t, i),
            Weeks.weekNumber(t, i),
            Weeks.weekendOf(t, i),
            CountedDates.neighbour(t, i),
            dayAfterArticle(t, i),
            ToldPeriods.afterArticle(t, i),
            word.is("year") || word.is("fiscal") ? Periods.namedYear(t, i) : Optional.empty(),
            decade(t, word.is("'") && t.glued(i + 1) ? i + 1 : i));
    if (found.isPresent()) {
      return found;
    }
    return word.is("weekend") ? RelativeDates.thisUnit(t, i) : RelativeDates.sameUnit(t, i);
  }

  /** A date that "early" or "the end of" can narrow, with or without "the". */
  static Optional<Match> period(Tokens t, int i) {
    if (t.is(i, "the")) {
      return longest(afterArticle(t, i + 1), RelativeDates.thisUnit(t, i + 1));
    }
    return longest(
        calendar(t, i),
        RelativeDates.directed(t, i, false),
        Parts.at(t, i),
        Parts.unitEnd(t, i),
        Weeks.weekOf(t, i),
        Weeks.weekNumber(t, i),
        Weeks.weekendOf(t, i),
        t.is(i - 1, "of") ? RelativeDates.thisUnit(t, i) : Optional.empty());
  }

  /**
   * A date that others are counted from or narrowed within; it holds no such date itself, so that
   * reading ends after a few tokens on any input.
   */
  static Optional<Match> anchor(Tokens t, int start) {
    boolean article = t.is(start, "the");
    int i = article ? start + 1 : start;
    Token first = t.at(i);
    if (first.isDigits()) {
      return longest(
          NumericDates.at(t, i),
          DayDates.fromDay(t, i),
          Periods.unnumbered(t, i),
          Periods.digitQuarter(t, i));
    }
    if (!first.isWord()) {
      return Years.shortened(t, i);
    }
    boolean whole = article || t.is(start - 1, "of");
    return longest(
        DayDates.fromMonth(t, i),
        Weekdays.at(t, i),
        Periods.season(t, i),
        byName(t, i),
        Periods.unnumbered(t, i),
        DayDates.fromDay(t, i),
        Periods.decade(t, i),
        Holidays.STANDARD.at(t, i, Direction.NONE),
        RelativeDates.directed(t, i, article),
        Moments.STANDARD.at(t, i),
        whole ? RelativeDates.thisUnit(t, i) : Optional.empty());
  }

  /** A date of the calendar. */
  static Optional<Match> calendar(Tokens t, int i) {
    Token first = t.at(i);
    if (first.isDigits()) {
      return longest(
          NumericDates.at(t, i),
          JoinedDates.named(t, i),
          JoinedDates.compact(t, i),
          JoinedDates.yearMonth(t, i),
          JoinedDates.slashed(t, i),
          DayDates.fromDay(t, i),
          Periods.fromOrdinal(t, i),
          Periods.digitQuarter(t, i),
          ToldPeriods.namedYear(t, i),
          ToldPeriods.partOfYear(t, i),
          DayLists.at(t, i));
    }
    if (!first.isWord()) {
      return Years.shortened(t, i);
    }
    return longest(
        DayDates.fromMonth(t, i),
        JoinedDates.named(t, i),
        Weekdays.at(t, i),
        Periods.season(t, i),
        byName(t, i),
        ordinal(t, i),
        Years.alone(t, i),
        Periods.decade(t, i),
        Holidays.STANDARD.at(t, i, Direction.NONE));
  }

  private static Optional<Match> ordinal(Tokens t, int i) {
    return longest(Periods.fromOrdinal(t, i), DayDates.fromDay(t, i));
  }

  private static Optional<Match> byName(Tokens t, int i) {
    return switch (t.at(i).lower()) {
      case "q", "h" -> Periods.letterQuarter(t, i);
      case "fy", "fiscal", "financial", "calendar", "year", "ad", "a.d." -> Periods.namedYear(t, i);
      default -> Optional.empty();
    };
  }

  /** "on the 18th". */
  private static Optional<Match> dayAfterArticle(Tokens t, int i) {
    boolean said = t.is(i - 2, "on") || t.is(i - 2, "until") || t.is(i - 2, "by");
    return said && t.at(i).isDigits() && t.afterOrdinal(i + 1) > i + 1
        ? DayDates.dayNumber(t, i)
            .filter(day -> !t.at(day.end()).isWord() || DayLists.goesOn(t.at(day.end())))
            .filter(day -> !t.is(day.end(), "-") && !t.is(day.end(), "of"))
            .map(
                day -> new Match(day.end(), new MonthDay(day.value().intValue(), Optional.empty())))
        : Optional.empty();
  }

  private static Optional<Match> decade(Tokens t, int i) {
    return t.at(i).isDigits() ? NumericDates.at(t, i).filter(DateReader::decade) : Optional.empty();
  }

  /** "the 1990s", but not "the" of "the 2016/17 budget". */
  private static boolean decade(Match match) {
    return match.expression() instanceof Dated dated
        && dated.grain() != Granularity.YEAR
        && dated.grain() != Granularity.MONTH;
  }

  @SafeVarargs
  static Optional<Match> longest(Optional<Match>... matches) {
    Optional<Match> best = Optional.empty();
    for (Optional<Match> match : matches) {
      if (match.isPresent() && (best.isEmpty() || match.get().end() > best.get().end())) {
        best = match;
      }
    }
    return best;
  }
}
