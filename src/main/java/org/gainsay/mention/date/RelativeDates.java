package org.gainsay.mention.date;

import java.time.DayOfWeek;
import java.util.Optional;
import org.gainsay.mention.CalendarUnit;
import org.gainsay.mention.TimeExpression.Base;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Direction;
import org.gainsay.mention.TimeExpression.Inside;
import org.gainsay.mention.TimeExpression.Part;
import org.gainsay.mention.TimeExpression.Shifted;
import org.gainsay.mention.TimeExpression.Vague;
import org.gainsay.mention.TimeExpression.Weekday;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.text.Token;
import org.gainsay.value.Granularity;

/** Reads dates told from another: {@code last Friday}, {@code that month}, {@code next June}. */
final class RelativeDates {

  private static final CalendarWords WORDS = CalendarWords.STANDARD;

  private RelativeDates() {}

  /**
   * A direction and what it points at: {@code last year}, {@code that month}, {@code next June}.
   *
   * @param article whether "the" stands before it
   */
  static Optional<Match> directed(Tokens t, int i, boolean article) {
    Token word = t.at(i);
    String direction = WORDS.value("direction", word);
    if (direction.isEmpty() || word.is("past")) {
      return Optional.empty();
    }
    int j = direction.equals("running") && t.is(i, "that") && t.is(i + 1, "same") ? i + 2 : i + 1;
    boolean chain =
        t.is(i, "this") && (t.is(j, "past") || t.is(j, "coming") || t.is(j, "upcoming"));
    j = chain ? j + 1 : j;
    j = t.is(j, "fiscal") || t.is(j, "calendar") || t.is(j, "very") ? j + 1 : j;
    Token target = t.at(j);
    Optional<CalendarUnit> unit = WORDS.unit(target);
    if (unit.isPresent()) {
      return unit(t, chain ? t.at(i + 1) : word, j, unit.get(), article)
          .map(match -> withWeekday(t, match));
    }
    boolean preposition = word.is("following") || word.is("preceding");
    if (preposition && !article) {
      return Optional.empty();
    }
    Direction toward = toward(chain ? t.at(i + 1) : word);
    if (target.is("season") && toward != Direction.NONE) {
      return Optional.of(new Match(j + 1, sportsSeason(toward)));
    }
    int weekday = WORDS.number("weekday", target);
    if (weekday > 0) {
      int end = dot(t, j);
      boolean coming = chain ? !t.is(i + 1, "past") : word.is("coming") || word.is("upcoming");
      Direction nearest = coming ? Direction.THIS : toward;
      return Optional.of(new Match(end, new Weekday(DayOfWeek.of(weekday), nearest)));
    }
    Optional<Match> month = month(t, j, toward);
    if (month.isPresent()) {
      return month;
    }
    int season = WORDS.number("season", target);
    if (season > 0) {
      return Optional.of(new Match(j + 1, Dated.within(Granularity.SEASON, season).toward(toward)));
    }
    return Holidays.STANDARD.at(t, j, toward);
  }

  /** "next week Wednesday", "next week on Tuesday". */
  private static Match withWeekday(Tokens t, Match period) {
    int at = t.is(period.end(), "on") ? period.end() + 1 : period.end();
    int weekday = WORDS.number("weekday", t.at(at));
    boolean week = period.expression() instanceof Shifted s && s.unit() == CalendarUnit.WEEK;
    return week && weekday > 0
        ? new Match(
            at + 1,
            new Inside(new Weekday(DayOfWeek.of(weekday), Direction.NONE), period.expression()))
        : period;
  }

  private static Vague sportsSeason(Direction toward) {
    return switch (toward) {
      case LAST -> new Vague("PAST_REF");
      case NEXT -> new Vague("FUTURE_REF");
      default -> new Vague("PRESENT_REF");
    };
  }

  private static Optional<Match> month(Tokens t, int j, Direction toward) {
    Optional<Match> bare =
        DayDates.month(t, j)
            .map(m -> new Match(m.end(), Dated.within(Granularity.MONTH, m.number())));
    return DayDates.fromMonth(t, j)
        .or(() -> bare)
        .map(
            date ->
                date.expression() instanceof Dated dated && dated.year().isEmpty()
                    ? new Match(date.end(), dated.toward(toward))
                    : date);
  }

  private static int dot(Tokens t, int i) {
    return WORDS.abbreviation(t.at(i)) && t.is(i + 1, ".") && t.glued(i + 1) ? i + 2 : i + 1;
  }

  private static Direction toward(Token word) {
    return switch (WORDS.value("direction", word)) {
      case "last" -> Direction.LAST;
      case "next" -> Direction.NEXT;
      case "this" -> Direction.THIS;
      default -> Direction.NONE;
    };
  }

  private static Optional<Match> unit(
      Tokens t, Token word, int j, CalendarUnit unit, boolean article) {
    String direction = WORDS.value("direction", word);
    boolean singular = !t.at(j).lower().endsWith("s");
    boolean fits = !unit.withinDay() && unit != CalendarUnit.HALF && unit != CalendarUnit.FORTNIGHT;
    fits &= !word.is("past");
    boolean compound = t.is(j + 1, "-") && t.glued(j + 1);
    boolean lastDay =
        unit == CalendarUnit.DAY
            && direction.equals("last")
            && !word.is("previous")
            && !word.is("preceding");
    boolean of = t.is(j + 1, "of") && (word.is("last") || word.is("coming") || word.is("same"));
    if (!singular || !fits || compound || lastDay || of) {
      return Optional.empty();
    }
    int amount = direction.equals("last") ? -1 : direction.equals("next") ? 1 : 0;
    boolean anaphoric =
        switch (word.lower()) {
          case "previous", "preceding", "following", "subsequent", "that", "same" -> true;
          case "next" -> article || unit == CalendarUnit.DAY;
          default -> false;
        };
    if (word.is("current") && unit == CalendarUnit.DAY) {
      return Optional.empty();
    }
    return Optional.of(
        new Match(
            j + 1,
            new Shifted(anaphoric ? Base.RUNNING : Base.DOCUMENT, unit, amount, Part.WHOLE)));
  }

  /** "the end of the year", "the month": the unit alone, as the object of "of" or "in". */
  static Optional<Match> thisUnit(Tokens t, int i) {
    boolean plural = t.at(i).lower().endsWith("s");
    return plural || t.is(i + 1, "-") || t.is(i + 1, "of")
        ? Optional.empty()
        : WORDS
            .unit(t.at(i))
            .filter(unit -> !unit.withinDay() && unit != CalendarUnit.HALF)
            .filter(unit -> unit != CalendarUnit.DAY)
            .map(unit -> new Match(i + 1, new Shifted(Base.DOCUMENT, unit, 0, Part.WHOLE)));
  }
}
