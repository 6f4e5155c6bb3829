package org.gainsay.mention.date;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Optional;
import org.gainsay.mention.CalendarUnit;
import org.gainsay.mention.TimeExpression;
import org.gainsay.mention.TimeExpression.Base;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Direction;
import org.gainsay.mention.TimeExpression.Offset;
import org.gainsay.mention.TimeExpression.Part;
import org.gainsay.mention.TimeExpression.Shifted;
import org.gainsay.mention.TimeExpression.Vague;
import org.gainsay.mention.TimeExpression.Weekday;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Count;
import org.gainsay.mention.calendar.Counts;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.text.Token;
import org.gainsay.value.Granularity;

/**
 * Reads dates told from another: {@code last Friday}, {@code three weeks ago}, {@code two years
 * later}.
 */
final class RelativeDates {

  private static final CalendarWords WORDS = CalendarWords.STANDARD;
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

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
    j = t.is(j, "fiscal") || t.is(j, "calendar") || t.is(j, "very") ? j + 1 : j;
    Token target = t.at(j);
    Optional<CalendarUnit> unit = WORDS.unit(target);
    if (unit.isPresent()) {
      return unit(t, word, j, unit.get(), article);
    }
    boolean preposition = word.is("following") || word.is("preceding");
    if (preposition && !article) {
      return Optional.empty();
    }
    Direction toward = toward(word);
    if (target.is("season") && toward != Direction.NONE) {
      return Optional.of(new Match(j + 1, new Vague(
          switch (toward) {
            case LAST -> "PAST_REF";
            case NEXT -> "FUTURE_REF";
            default -> "PRESENT_REF";
          })));
    }
    int weekday = WORDS.number("weekday", target);
    if (weekday > 0) {
      int end = dot(t, j);
      return Optional.of(new Match(end, new Weekday(DayOfWeek.of(weekday), toward)));
    }
    Optional<DayDates.Month> month = DayDates.month(t, j);
    if (month.isPresent()) {
      Match date =
          DayDates.fromMonth(t, j)
              .orElseGet(
                  () ->
                      new Match(
                          month.get().end(),
                          Dated.within(Granularity.MONTH, month.get().number())));
      return date.expression() instanceof Dated dated && dated.year().isEmpty()
          ? Optional.of(new Match(date.end(), dated.toward(toward)))
          : Optional.of(date);
    }
    int season = WORDS.number("season", target);
    if (season > 0) {
      return Optional.of(new Match(j + 1, Dated.within(Granularity.SEASON, season).toward(toward)));
    }
    return Holidays.STANDARD.at(t, j, toward);
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

  /**
   * A number of units and where they are counted from: {@code ago}, {@code later}, {@code after}.
   */
  static Optional<Match> counted(Tokens t, int i) {
    Optional<Count> count = Counts.at(t, i);
    if (count.isEmpty()) {
      return Optional.empty();
    }
    int j = count.get().end();
    j = t.is(j, "more") || t.is(j, "full") || t.is(j, "short") ? j + 1 : j;
    CalendarUnit unit = WORDS.unit(t.at(j)).orElse(null);
    if (unit == null || unit.withinDay() || unit == CalendarUnit.HALF
        || unit == CalendarUnit.QUARTER) {
      return Optional.empty();
    }
    Count number = count.get();
    int end = j + 1;
    if (t.is(end, "and") && t.is(end + 1, "a") && t.is(end + 2, "half")) {
      number = new Count(number.value().add(new BigDecimal("0.5")), number.vague(), end);
      end += 3;
    }
    return shifted(t, number, unit, end);
  }

  private static Optional<Match> shifted(Tokens t, Count number, CalendarUnit unit, int end) {
    boolean over = closes(t, end + 1);
    switch (t.at(end).lower()) {
      case "ago" -> {
        return made(number, unit, Base.DOCUMENT, -1, end + 1);
      }
      case "later", "afterward", "afterwards" -> {
        return t.is(end + 1, "than")
            ? Optional.empty()
            : made(number, unit, Base.RUNNING, 1, end + 1);
      }
      case "earlier", "previously", "prior", "beforehand" -> {
        return t.is(end + 1, "than") || t.is(end + 1, "to")
            ? Optional.empty()
            : made(number, unit, Base.RUNNING, -1, end + 1);
      }
      case "hence" -> {
        return made(number, unit, Base.DOCUMENT, 1, end + 1);
      }
      case "from" -> {
        return t.is(end + 1, "now") || t.is(end + 1, "today")
            ? made(number, unit, Base.DOCUMENT, 1, end + 2)
            : offset(t, number, unit, 1, end + 1);
      }
      case "before" -> {
        return over
            ? made(number, unit, Base.RUNNING, -1, end + 1)
            : offset(t, number, unit, -1, end + 1);
      }
      case "after" -> {
        return over
            ? made(number, unit, Base.RUNNING, 1, end + 1)
            : offset(t, number, unit, 1, end + 1);
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  private static boolean closes(Tokens t, int i) {
    Token token = t.at(i);
    return i >= t.size() || token.is(".") || token.is(",") || token.is(";") || token.is(")");
  }

  private static Optional<Match> made(
      Count number, CalendarUnit unit, Base base, int sign, int end) {
    if (number.vague()) {
      return Optional.of(new Match(end, new Vague(sign < 0 ? "PAST_REF" : "FUTURE_REF")));
    }
    if (number.whole()) {
      return Optional.of(
          new Match(end, new Shifted(base, unit, sign * number.value().intValue(), Part.WHOLE)));
    }
    boolean years = unit == CalendarUnit.YEAR;
    BigDecimal months = number.value().multiply(TWELVE);
    return years && new Count(months, false, 0).whole()
        ? Optional.of(
            new Match(
                end, new Shifted(base, CalendarUnit.MONTH, sign * months.intValue(), Part.WHOLE)))
        : Optional.of(new Match(end, new Vague(sign < 0 ? "PAST_REF" : "FUTURE_REF")));
  }

  /** "two days after Christmas": counted from a date that follows. */
  private static Optional<Match> offset(
      Tokens t, Count number, CalendarUnit unit, int sign, int at) {
    Optional<Match> from = number.whole() ? DateReader.anchor(t, at) : Optional.empty();
    return from.filter(m -> !(m.expression() instanceof Vague))
        .map(
            m ->
                new Match(
                    m.end(), new Offset(m.expression(), unit, sign * number.value().intValue())));
  }

  /** "the day before", "the year after", "the day after Christmas"; the unit stands at i. */
  static Optional<Match> neighbour(Tokens t, int i) {
    CalendarUnit unit = WORDS.unit(t.at(i)).orElse(null);
    boolean before = t.is(i + 1, "before");
    if (unit == null || unit.withinDay() || !(before || t.is(i + 1, "after"))) {
      return Optional.empty();
    }
    if (unit == CalendarUnit.DAY && t.is(i + 2, before ? "yesterday" : "tomorrow")) {
      return Optional.of(
          new Match(i + 3, new Shifted(Base.DOCUMENT, unit, before ? -2 : 2, Part.WHOLE)));
    }
    Count one = new Count(BigDecimal.ONE, false, i);
    return closes(t, i + 2)
        ? made(one, unit, Base.RUNNING, before ? -1 : 1, i + 2)
        : offset(t, one, unit, before ? -1 : 1, i + 2);
  }

  /** "the end of the year", "the month": the unit alone, as the object of "of" or "in". */
  static Optional<Match> thisUnit(Tokens t, int i) {
    CalendarUnit unit = WORDS.unit(t.at(i)).orElse(null);
    boolean fits =
        unit != null
            && !unit.withinDay()
            && unit != CalendarUnit.HALF
            && unit != CalendarUnit.DAY
            && !t.at(i).lower().endsWith("s");
    return fits && !t.is(i + 1, "-") && !t.is(i + 1, "of")
        ? Optional.of(new Match(i + 1, new Shifted(Base.DOCUMENT, unit, 0, Part.WHOLE)))
        : Optional.empty();
  }

  /** Whether an expression can be narrowed by "early" or "the end of". */
  static boolean narrows(TimeExpression expression) {
    return !(expression instanceof Vague) && !(expression instanceof TimeExpression.Range);
  }
}
