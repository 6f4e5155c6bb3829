package org.gainsay.mention.date;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gainsay.mention.TimeExpression;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Direction;
import org.gainsay.mention.TimeExpression.Feast;
import org.gainsay.mention.TimeExpression.Inside;
import org.gainsay.mention.TimeExpression.WeekendOf;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Phrasebook;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.table.Table;
import org.gainsay.text.Token;

/** The feasts and holidays whose date follows a rule. */
final class Holidays {

  static final Holidays STANDARD =
      new Holidays(Table.resource("/org/gainsay/mention/date/holidays.tsv"));

  private record Holiday(String rule, boolean capital) {}

  private final Phrasebook<Holiday> holidays;

  private Holidays(Table table) {
    holidays =
        new Phrasebook<>(
            table.rows(),
            "name",
            row -> new Holiday(row.text("rule"), row.text("spelling").equals("capital")));
  }

  Set<String> firstWords() {
    return holidays.firstWords();
  }

  Optional<Match> at(Tokens t, int i, Direction direction) {
    for (Phrasebook.Found<Holiday> found : holidays.at(t, i)) {
      int end = found.end();
      Match match = withWeekend(t, end, found.meaning().rule(), direction);
      boolean said = match.end() > end || direction != Direction.NONE;
      boolean name = end == i + 1 && !said && named(t, match.end());
      if (!name && (said || !found.meaning().capital() || t.at(i).capitalized())) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /** "the Easter Rising": a capitalised word that is none of the calendar goes on. */
  private static boolean named(Tokens t, int i) {
    Token next = t.at(i);
    return next.capitalized()
        && CalendarWords.STANDARD.number("weekday", next) == 0
        && CalendarWords.STANDARD.number("month", next) == 0;
  }

  /** The feast, or the weekend at it: "Labor Day weekend". */
  private static Match withWeekend(Tokens t, int end, String rule, Direction direction) {
    if (!t.is(end, "weekend")) {
      return dated(t, end, rule, direction);
    }
    Match dated = dated(t, end + 1, rule, direction);
    return new Match(dated.end(), new WeekendOf(dated.expression()));
  }

  private static Match dated(Tokens t, int end, String rule, Direction direction) {
    int at = t.is(end, ",") || t.is(end, "of") || t.is(end, "in") ? end + 1 : end;
    boolean words = CalendarWords.STANDARD.number("number", t.at(at)) > 0;
    Optional<Years.Year> year = t.at(at).isDigits() || words ? Years.at(t, at) : Optional.empty();
    Optional<Match> told = year.isPresent() ? Optional.empty() : relativeYear(t, at);
    if (told.isPresent()) {
      Match bare = plain(rule, end, Optional.empty(), Direction.NONE);
      return new Match(told.get().end(), new Inside(bare.expression(), told.get().expression()));
    }
    return plain(rule, end, year, direction);
  }

  /** "Christmas last year". */
  private static Optional<Match> relativeYear(Tokens t, int i) {
    return t.is(i + 1, "year") && !t.is(i, "the")
        ? RelativeDates.directed(t, i, false)
        : Distances.distance(t, t.is(i - 1, "in") ? i - 1 : i, true);
  }

  private static Match plain(String rule, int end, Optional<Years.Year> year, Direction direction) {
    int after = year.map(Years.Year::end).orElse(end);
    TimeExpression expression;
    if (rule.matches("\\d+-\\d+")) {
      Dated day =
          Dated.day(Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
      expression = year.isPresent() ? day.in(year.get().value()) : day.toward(direction);
    } else {
      OptionalInt number = year.map(y -> OptionalInt.of(y.value())).orElseGet(OptionalInt::empty);
      expression = new Feast(rule, number, direction);
    }
    return new Match(after, expression);
  }
}
