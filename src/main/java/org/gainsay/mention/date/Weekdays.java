package org.gainsay.mention.date;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.CalendarUnit;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Direction;
import org.gainsay.mention.TimeExpression.Inside;
import org.gainsay.mention.TimeExpression.MonthDay;
import org.gainsay.mention.TimeExpression.Offset;
import org.gainsay.mention.TimeExpression.Shifted;
import org.gainsay.mention.TimeExpression.Weekday;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.text.Token;
import org.gainsay.value.Granularity;

/**
 * Reads days of the week: {@code Tuesday}, {@code Friday after next}, {@code Thursday the 14th}.
 */
final class Weekdays {

  private static final CalendarWords WORDS = CalendarWords.STANDARD;

  private static final Set<String> DAYS =
      Set.of("until", "by", "from", "through", "since", "next", "last", "this", "and", "or", "m");

  private Weekdays() {}

  /** A weekday, alone or with the date it falls on. */
  static Optional<Match> at(Tokens t, int i) {
    int number = WORDS.number("weekday", t.at(i));
    if (number == 0) {
      return Optional.empty();
    }
    boolean abbreviation = WORDS.abbreviation(t.at(i));
    boolean dot = abbreviation && t.is(i + 1, ".") && t.glued(i + 1);
    int end = dot ? i + 2 : i + 1;
    int at = t.is(end, ",") ? end + 1 : end;
    at = t.is(at, "the") ? at + 1 : at;
    Optional<Match> date =
        DateReader.longest(
            DayDates.fromMonth(t, at),
            DayDates.fromDay(t, at),
            t.at(at).isDigits() ? NumericDates.at(t, at) : Optional.empty());
    if (date.isPresent() && day(date.get())) {
      return date;
    }
    Optional<Match> ofMonth = dayOfMonth(t, at, DayOfWeek.of(number));
    if (ofMonth.isPresent()) {
      return ofMonth;
    }
    Weekday weekday = new Weekday(DayOfWeek.of(number), Direction.NONE);
    int of = t.is(end, "of") ? end + 1 : end;
    Optional<Match> week =
        RelativeDates.directed(t, t.is(of, "the") ? of + 1 : of, t.is(of, "the"))
            .or(() -> Distances.distance(t, t.is(end, ",") ? end + 1 : end, false));
    if (week.isPresent()
        && week.get().expression() instanceof Shifted shifted
        && shifted.unit() == CalendarUnit.WEEK) {
      return Optional.of(new Match(week.get().end(), new Inside(weekday, shifted)));
    }
    Optional<Match> after = afterNext(t, end, number);
    if (after.isPresent()) {
      return after;
    }
    boolean name = t.at(i - 1).capitalized() && !t.is(i - 1, "on") && Names.is(t, i);
    boolean shortOnly = abbreviation && !dot && !t.is(i - 1, "on");
    return shortOnly || sun(t, i, dot) || name || Names.follows(t, end)
        ? Optional.empty()
        : Optional.of(new Match(end, weekday));
  }

  /** "It orbits the Sun." says no day, "on Sun." does. */
  private static boolean sun(Tokens t, int i, boolean dot) {
    Token before = t.at(i - 1);
    boolean day =
        before.is("on") || before.is("-") || !before.isWord() || DAYS.contains(before.lower());
    return dot && t.is(i, "sun") && !day;
  }

  /** "Friday after next". */
  private static Optional<Match> afterNext(Tokens t, int end, int weekday) {
    Weekday coming = new Weekday(DayOfWeek.of(weekday), Direction.COMING);
    return t.are(end, "after", "next") && !t.at(end + 2).isWord()
        ? Optional.of(new Match(end + 2, new Offset(coming, CalendarUnit.WEEK, 1)))
        : Optional.empty();
  }

  /** "Thursday the 14th", "Mon 13th": the ordinal stands at the position. */
  private static Optional<Match> dayOfMonth(Tokens t, int i, DayOfWeek weekday) {
    boolean digits = t.at(i).isDigits() && t.afterOrdinal(i + 1) > i + 1;
    return digits || t.is(i - 1, "the")
        ? DayDates.dayNumber(t, i)
            .filter(day -> !t.at(day.end()).isWord() || DayLists.goesOn(t.at(day.end())))
            .map(
                day ->
                    new Match(
                        day.end(), new MonthDay(day.value().intValue(), Optional.of(weekday))))
        : Optional.empty();
  }

  private static boolean day(Match match) {
    return match.expression() instanceof Inside
        || (match.expression() instanceof Dated dated && dated.grain() == Granularity.DAY);
  }
}
