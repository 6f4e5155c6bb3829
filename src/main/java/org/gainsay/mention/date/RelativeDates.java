package org.gainsay.mention.date;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
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
import org.gainsay.mention.calendar.Rolling;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.text.Token;
import org.gainsay.value.Granularity;

/** Reads dates told from another: {@code last Friday}, {@code that month}, {@code next June}. */
final class RelativeDates {

  private static final CalendarWords WORDS = CalendarWords.STANDARD;

  private static final Set<String> DURING =
      Set.of("in", "for", "during", "over", "throughout", "on");
  private static final Set<String> NOT_NARROWED =
      Set.of("and", "but", "as", "at", "by", "from", "with", "was", "were", "rose", "fell", "will");

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
          .map(match -> withPart(t, withWeekday(t, match)));
    }
    boolean preposition = word.is("following") || word.is("preceding");
    if (preposition && !article) {
      return Optional.empty();
    }
    if (direction.equals("running")) {
      return ofThatYear(t, j);
    }
    Direction toward = toward(chain ? t.at(i + 1) : word);
    if (target.is("season") && toward != Direction.NONE) {
      return Optional.of(new Match(j + 1, sportsSeason(toward)));
    }
    int weekday = WORDS.number("weekday", target);
    if (weekday > 0) {
      int end = dot(t, j);
      boolean coming = chain ? !t.is(i + 1, "past") : word.is("coming") || word.is("upcoming");
      Direction nearest = coming ? Direction.COMING : toward;
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

  /** "that December", "that same spring": of the year last spoken of. */
  private static Optional<Match> ofThatYear(Tokens t, int j) {
    Shifted year = new Shifted(Base.RUNNING, CalendarUnit.YEAR, 0, Part.WHOLE);
    int season = WORDS.number("season", t.at(j));
    return (season > 0
            ? Optional.of(new Match(j + 1, Dated.within(Granularity.SEASON, season)))
            : month(t, j, Direction.NONE))
        .map(m -> new Match(m.end(), new Inside(m.expression(), year)));
  }

  /** "in the quarter", "for the year": the one last spoken of. */
  static Optional<Match> sameUnit(Tokens t, int i) {
    boolean placed = DURING.contains(t.at(i - 2).lower()) && !t.at(i).capitalized();
    Token next = t.at(i + 1);
    boolean closed = !next.isWord() || NOT_NARROWED.contains(next.lower());
    boolean day = t.is(i, "day") && (t.is(i - 2, "for") || t.is(i - 2, "on"));
    return placed && closed && !next.is("-")
        ? (day ? unitHere(i + 1, CalendarUnit.DAY) : thisUnit(t, i))
            .map(m -> new Match(m.end(), ((Shifted) m.expression()).from(Base.RUNNING)))
        : Optional.empty();
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

  /** "last year's third quarter", "this year's spring". */
  private static Match withPart(Tokens t, Match year) {
    int at = year.end() + 2;
    boolean owns =
        t.are(year.end(), "'", "s")
            && year.expression() instanceof Shifted shifted
            && shifted.unit() == CalendarUnit.YEAR;
    int season = owns ? WORDS.number("season", t.at(at)) : 0;
    Optional<Match> part =
        season > 0
            ? Optional.of(new Match(at + 1, Dated.within(Granularity.SEASON, season)))
            : owns ? Parts.numbered(t, at) : Optional.empty();
    return part.map(m -> new Match(m.end(), new Inside(m.expression(), year.expression())))
        .orElse(year);
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
        Months.at(t, j).map(m -> new Match(m.end(), Dated.within(Granularity.MONTH, m.number())));
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
    fits &= !word.is("past") || t.is(j - 2, "this");
    boolean compound = t.is(j + 1, "-") && t.glued(j + 1);
    boolean lastDay =
        unit == CalendarUnit.DAY
            && direction.equals("last")
            && !word.is("previous")
            && !word.is("preceding");
    boolean of = t.is(j + 1, "of") && (word.is("last") || word.is("coming") || word.is("same"));
    if (!singular || !fits || compound || lastDay || of || (article && Rolling.opens(t, j - 1))) {
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
  static Optional<Match> thisUnit(Tokens t, int start) {
    int i = t.is(start, "fiscal") || t.is(start, "financial") ? start + 1 : start;
    boolean plural = t.at(i).lower().endsWith("s");
    boolean numbered = t.is(i, "week") && t.at(i + 1).isDigits();
    return plural || numbered || t.is(i + 1, "-") || t.is(i + 1, "of")
        ? Optional.empty()
        : WORDS
            .unit(t.at(i))
            .filter(unit -> !unit.withinDay() && unit != CalendarUnit.HALF)
            .filter(unit -> unit != CalendarUnit.DAY)
            .flatMap(unit -> unitHere(i + 1, unit));
  }

  private static Optional<Match> unitHere(int end, CalendarUnit unit) {
    return Optional.of(new Match(end, new Shifted(Base.DOCUMENT, unit, 0, Part.WHOLE)));
  }
}
