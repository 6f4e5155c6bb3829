package org.gainsay.mention.date;

import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.CalendarUnit;
import org.gainsay.mention.TimeExpression;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Direction;
import org.gainsay.mention.TimeExpression.Inside;
import org.gainsay.mention.TimeExpression.Shifted;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Count;
import org.gainsay.mention.calendar.Counts;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.text.Token;
import org.gainsay.value.Granularity;

/**
 * Reads dates that name a month in words: {@code 12 November 2023}, {@code Nov. 12}, {@code May}.
 */
final class DayDates {

  private static final CalendarWords WORDS = CalendarWords.STANDARD;
  private static final Set<String> BEFORE_MONTH = Years.words("month_before.tsv");

  private DayDates() {}

  /** A date that begins with its month. */
  static Optional<Match> fromMonth(Tokens t, int i) {
    Optional<Months.Month> month = Months.at(t, i);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int number = month.get().number();
    int j = month.get().end();
    Optional<Count> day = dayAfterMonth(t, j, number);
    if (day.isPresent()) {
      Dated date = Dated.day(number, day.get().value().intValue());
      return Optional.of(withYear(t, day.get().end(), date));
    }
    Dated date = Dated.within(Granularity.MONTH, number);
    Match match = withYear(t, j, date);
    return match.end() > j || aloneFits(t, i, j) ? Optional.of(match) : Optional.empty();
  }

  /** The day that follows its month's name. */
  static Optional<Count> dayAfterMonth(Tokens t, int j, int month) {
    int at = t.is(j, "the") ? j + 1 : j;
    int digits = t.digits(at, 1, 2);
    if (digits >= 0) {
      boolean clock = t.is(at + 1, ":") && t.glued(at + 1);
      boolean fits = Months.valid(month, digits) && !t.insideNumber(at) && !clock;
      int end = t.afterOrdinal(at + 1);
      boolean letters = end == at + 1 && t.glued(end) && t.at(end).isWord();
      return fits && !letters
          ? Optional.of(new Count(java.math.BigDecimal.valueOf(digits), false, end))
          : Optional.empty();
    }
    return Counts.ordinal(t, at)
        .filter(
            count ->
                !t.at(at).capitalized()
                    && count.value().intValue() > 0
                    && Months.valid(month, count.value().intValue()))
        .filter(count -> !t.at(count.end()).is("quarter") && !t.at(count.end()).is("half"));
  }

  /** A date that begins with its day: {@code 12 November}, {@code 12th of November}. */
  static Optional<Match> fromDay(Tokens t, int i) {
    Optional<Count> day = dayNumber(t, i);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int j = day.get().end();
    if (t.is(j, "day") && t.is(j + 1, "of") && j > i + 1) {
      j++;
    }
    j = t.is(j, "of") || (t.is(j, "-") && t.glued(j)) ? j + 1 : j;
    int number = day.get().value().intValue();
    Optional<Months.Month> month = Months.at(t, j).or(() -> Months.inLowerCase(t, day.get().end()));
    if (month.isEmpty()) {
      return ofThatMonth(t, j, number, t.is(j - 1, "of"));
    }
    if (!Months.valid(month.get().number(), number)) {
      return Optional.empty();
    }
    int end =
        t.is(month.get().end(), "-")
                && t.glued(month.get().end())
                && Years.at(t, month.get().end() + 1).isPresent()
            ? month.get().end() + 1
            : month.get().end();
    return Optional.of(withYear(t, end, Dated.day(month.get().number(), number)));
  }

  private static Optional<Match> ofThatMonth(Tokens t, int j, int day, boolean of) {
    if (!of || day > 31) {
      return Optional.empty();
    }
    Optional<Match> outer = RelativeDates.directed(t, t.is(j, "the") ? j + 1 : j, t.is(j, "the"));
    if (outer.isEmpty()
        || !(outer.get().expression() instanceof Shifted shifted)
        || shifted.unit() != CalendarUnit.MONTH) {
      return Optional.empty();
    }
    Dated inner =
        new Dated(
            java.util.OptionalInt.empty(),
            Granularity.DAY,
            0,
            day,
            TimeExpression.Part.WHOLE,
            Direction.NONE);
    return Optional.of(new Match(outer.get().end(), new Inside(inner, shifted)));
  }

  /** A day of the month in digits or as an ordinal. */
  static Optional<Count> dayNumber(Tokens t, int i) {
    int digits = t.insideNumber(i) ? -1 : t.digits(i, 1, 2);
    if (digits >= 1 && digits <= 31) {
      return Optional.of(
          new Count(java.math.BigDecimal.valueOf(digits), false, t.afterOrdinal(i + 1)));
    }
    return t.at(i).isWord()
        ? Counts.ordinal(t, i)
            .filter(count -> count.value().signum() > 0 && count.value().intValue() <= 31)
        : Optional.empty();
  }

  /** The year, or a relative year, that follows month and day. */
  static Match withYear(Tokens t, int j, Dated date) {
    int at = t.is(j, ",") ? j + 1 : j;
    boolean of = t.is(j, "of") || t.is(j, "in");
    at = of ? j + 1 : at;
    if (of && t.is(at, "the") && t.is(at + 1, "year")) {
      at += 2;
    }
    Optional<Years.Year> year = Years.at(t, at);
    if (year.isPresent() && !(t.is(j, "in") && !t.at(at).isDigits())) {
      return new Match(year.get().end(), date.in(year.get().value()));
    }
    int two = t.is(j, "of") ? t.digits(j + 1, 2, 2) : -1;
    if (two > 31 && !t.insideNumber(j + 1) && !t.at(j + 2).isWord()) {
      return new Match(j + 2, date.in(twoDigits(two)));
    }
    if (t.is(j, "'") && t.glued(j + 1) && t.digits(j + 1, 2, 2) >= 0) {
      return new Match(j + 2, date.in(twoDigits(t.digits(j + 1, 2, 2))));
    }
    Optional<Match> outer = at == j || t.is(j, "of") ? relativeYear(t, at) : Optional.empty();
    return outer
        .map(match -> new Match(match.end(), new Inside(date, match.expression())))
        .orElseGet(() -> new Match(j, lentYear(t, j, date)));
  }

  /** "April and June 1955": the first has the year of the second. */
  private static Dated lentYear(Tokens t, int j, Dated date) {
    boolean joined = t.is(j, "and") || t.is(j, "or") || t.is(j, "&");
    int at = WORDS.part(t.at(j + 1)) == TimeExpression.Part.WHOLE ? j + 1 : j + 2;
    Optional<Months.Month> next = joined ? Months.at(t, at) : Optional.empty();
    if (next.isEmpty() || next.get().number() < date.unit()) {
      return date;
    }
    int end = next.get().end();
    int day = t.digits(end, 1, 2) > 0 ? t.afterOrdinal(end + 1) : end;
    return Years.at(t, t.is(day, ",") && day > end ? day + 1 : day)
        .map(year -> date.in(year.value()))
        .orElse(date);
  }

  static int twoDigits(int year) {
    return year + (year < 50 ? 2000 : 1900);
  }

  private static Optional<Match> relativeYear(Tokens t, int i) {
    int at = t.is(i, "the") ? i + 1 : i;
    Token unit = t.at(t.is(at + 1, "same") ? at + 2 : at + 1);
    return unit.is("year")
        ? RelativeDates.directed(t, at, at > i)
        : Distances.distance(t, i, false)
            .filter(m -> m.expression() instanceof Shifted s && s.unit() == CalendarUnit.YEAR);
  }

  private static boolean aloneFits(Tokens t, int i, int end) {
    Token token = t.at(i);
    if (!WORDS.ambiguous(token)) {
      return token.capitalized() || BEFORE_MONTH.contains(t.at(i - 1).lower());
    }
    Token before = t.at(i - 1);
    boolean placed = BEFORE_MONTH.contains(before.lower());
    if (WORDS.abbreviation(token)) {
      return placed || (end > i + 1 && i > 0);
    }
    Token next = t.at(end);
    boolean adjective =
        (before.is("a") || before.is("the")) && next.isWord() && !next.capitalized();
    return placed || adjective || (before.is("-") && t.glued(i));
  }
}
