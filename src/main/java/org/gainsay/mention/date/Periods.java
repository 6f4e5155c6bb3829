package org.gainsay.mention.date;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.CalendarUnit;
import org.gainsay.mention.TimeExpression;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Inside;
import org.gainsay.mention.TimeExpression.Nth;
import org.gainsay.mention.TimeExpression.Vague;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Count;
import org.gainsay.mention.calendar.Counts;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.text.Token;
import org.gainsay.value.Granularity;

/** Reads quarters, halves, seasons, centuries, decades in words, fiscal years, weeks of months. */
final class Periods {

  private static final CalendarWords WORDS = CalendarWords.STANDARD;
  private static final Set<String> BEFORE_SEASON = Years.words("season_before.tsv");
  private static final Set<String> AUXILIARIES =
      Set.of("is", "was", "were", "are", "has", "had", "have", "will", "would", "may", "might");
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "your", "our");
  private static final int QUARTERS = 4;

  private Periods() {}

  /** A period that begins with an ordinal. */
  static Optional<Match> fromOrdinal(Tokens t, int i) {
    Optional<Count> ordinal = Counts.ordinal(t, i);
    if (ordinal.isEmpty()) {
      return Optional.empty();
    }
    int n = ordinal.get().value().intValue();
    int end = ordinal.get().end();
    boolean fromEnd = n > 1 && (t.is(end, "last") || t.are(end, "-", "last"));
    int unit = fromEnd ? (t.is(end, "last") ? end + 1 : end + 2) : end;
    return unnumbered(t, i).or(() -> nth(t, unit, fromEnd ? -n : n));
  }

  /** A century, quarter or half that begins with an ordinal. */
  static Optional<Match> unnumbered(Tokens t, int i) {
    Optional<Count> ordinal = Counts.ordinal(t, i);
    if (ordinal.isEmpty()) {
      return Optional.empty();
    }
    int n = ordinal.get().value().intValue();
    int j = t.is(ordinal.get().end(), "-") ? ordinal.get().end() + 1 : ordinal.get().end();
    CalendarUnit unit = WORDS.unit(t.at(j)).orElse(CalendarUnit.SECOND);
    if (unit == CalendarUnit.CENTURY && n > 0 && n < 30) {
      boolean bc = Years.era(t, j + 1) < 0;
      int first = bc ? 1 - n * 100 : (n - 1) * 100;
      int end = bc ? (t.at(j + 1).text().length() > 1 ? j + 2 : j + 4) : j + 1;
      return Optional.of(new Match(end, Dated.years(Granularity.CENTURY, first == 0 ? 1 : first)));
    }
    return unit == CalendarUnit.QUARTER
        ? ToldPeriods.piece(t, j, n, QUARTERS, Granularity.QUARTER)
        : unit == CalendarUnit.HALF
            ? ToldPeriods.piece(t, j, n, 2, Granularity.HALF)
            : Optional.empty();
  }

  /** The n-th week or weekday of a period. */
  private static Optional<Match> nth(Tokens t, int j, int n) {
    int weekday = WORDS.number("weekday", t.at(j));
    boolean unit = t.is(j, "week") || t.is(j, "day") || t.is(j, "month");
    if ((!unit && weekday == 0) || !(t.is(j + 1, "of") || t.is(j + 1, "in"))) {
      return Optional.empty();
    }
    Optional<Match> outer =
        DateReader.anchor(t, j + 2).filter(match -> !(match.expression() instanceof Vague));
    return outer.map(
        match ->
            new Match(
                match.end(),
                new Nth(
                    n,
                    WORDS.unit(t.at(j)).orElse(CalendarUnit.WEEK),
                    weekday == 0 ? Optional.empty() : Optional.of(DayOfWeek.of(weekday)),
                    match.expression())));
  }

  /** The year, relative year or nothing after a period of the year. */
  static Match ofYear(Tokens t, int j, Dated date) {
    int at = t.is(j, "of") || t.is(j, ",") || t.is(j, "in") ? j + 1 : j;
    if (t.is(j, "of") && t.is(at, "the") && t.is(at + 1, "year")) {
      return new Match(at + 2, date.toward(TimeExpression.Direction.THIS));
    }
    at = t.is(at, "fiscal") ? at + 1 : at;
    Optional<Years.Year> year = Years.at(t, at);
    if (year.isPresent() && !(t.is(j, "in") && !t.at(at).isDigits())) {
      return new Match(year.get().end(), date.in(year.get().value()));
    }
    int word = t.is(at, "the") ? at + 1 : at;
    Optional<Match> outer =
        t.is(j, "in") ? Optional.empty() : RelativeDates.directed(t, word, word > at);
    return outer
        .filter(
            m ->
                m.expression() instanceof TimeExpression.Shifted shifted
                    && shifted.unit() == CalendarUnit.YEAR)
        .map(m -> new Match(m.end(), new Inside(date, m.expression())))
        .orElseGet(() -> new Match(j, date));
  }

  /** A season, with its year or after a word that makes it a time. */
  static Optional<Match> season(Tokens t, int i) {
    int season = WORDS.number("season", t.at(i));
    if (season == 0) {
      return Optional.empty();
    }
    Match match = ofYear(t, i + 1, Dated.within(Granularity.SEASON, season));
    if (match.end() > i + 1) {
      return Optional.of(match);
    }
    String before = t.at(i - 1).lower();
    boolean of = t.is(i + 1, "of") || t.is(i + 1, "-");
    boolean said = BEFORE_SEASON.contains(before) && !(t.is(i, "fall") && !before.equals("the"));
    Optional<Match> unplaced = of ? Optional.empty() : unplaced(t, i, season, match);
    boolean any = unplaced.filter(m -> m.expression() instanceof Vague).isPresent();
    boolean pointed = !WORDS.value("direction", t.at(i - 1)).isEmpty() || before.equals("the");
    return said && !of && !plainNoun(t, i) && (pointed || !any) ? Optional.of(match) : unplaced;
  }

  /** "A harsh winter" is one of its year; "winter quarters" are of any. */
  private static Optional<Match> unplaced(Tokens t, int i, int season, Match match) {
    boolean noun = !t.at(i).capitalized() && !t.is(i, "spring") && !t.is(i, "fall");
    if (!noun || (t.is(i - 1, "-") && t.glued(i))) {
      return Optional.empty();
    }
    Token next = t.at(i + 1);
    boolean modifies =
        next.isWord()
            && !next.capitalized()
            && !DayLists.goesOn(next)
            && !AUXILIARIES.contains(next.lower());
    return Optional.of(
        modifies ? new Match(i + 1, new Vague("XXXX-" + TimeExpression.season(season))) : match);
  }

  private static boolean plainNoun(Tokens t, int i) {
    return t.is(i, "fall") && (t.is(i + 1, "in") || t.is(i + 1, "from"));
  }

  /** "Q3 2009", "Q3", "H1 2010"; the letter stands at the position. */
  static Optional<Match> letterQuarter(Tokens t, int i) {
    int n = t.glued(i + 1) ? t.digits(i + 1, 1, 1) : -1;
    boolean quarter = t.is(i, "q");
    if (n < 1 || n > (quarter ? 4 : 2) || (t.glued(i + 2) && t.at(i + 2).isWord())) {
      return Optional.empty();
    }
    Dated date = Dated.within(quarter ? Granularity.QUARTER : Granularity.HALF, n);
    int at = t.is(i + 2, "-") ? i + 3 : i + 2;
    Match match = ofYear(t, at, date);
    return match.end() > at
        ? Optional.of(match)
        : quarter ? Optional.of(new Match(i + 2, date)) : Optional.empty();
  }

  /** "2009 Q3", "2009-Q3"; the position is that of the letter. */
  static Optional<Match> quarterAfterYear(Tokens t, int i, int year) {
    boolean quarter = t.is(i, "q");
    if (!quarter && !t.is(i, "h")) {
      return Optional.empty();
    }
    int n = t.glued(i + 1) ? t.digits(i + 1, 1, 1) : -1;
    return n >= 1 && n <= (quarter ? 4 : 2)
        ? Optional.of(
            new Match(
                i + 2, Dated.within(quarter ? Granularity.QUARTER : Granularity.HALF, n).in(year)))
        : Optional.empty();
  }

  /** "3Q 2009", "1H10"; the digit stands at the position. */
  static Optional<Match> digitQuarter(Tokens t, int i) {
    int n = t.digits(i, 1, 1);
    boolean quarter = t.is(i + 1, "q");
    if (n < 1 || !t.glued(i + 1) || !(quarter || t.is(i + 1, "h")) || n > (quarter ? 4 : 2)) {
      return Optional.empty();
    }
    Dated date = Dated.within(quarter ? Granularity.QUARTER : Granularity.HALF, n);
    int two = t.glued(i + 2) ? t.digits(i + 2, 2, 2) : -1;
    if (two >= 0) {
      return Optional.of(new Match(i + 3, date.in(DayDates.twoDigits(two))));
    }
    Match match = ofYear(t, i + 2, date);
    return match.end() > i + 2 ? Optional.of(match) : Optional.empty();
  }

  /** "fiscal 2010", "FY2010", "the year 2008", "AD 70". */
  static Optional<Match> namedYear(Tokens t, int i) {
    int at = i + 1;
    switch (t.at(i).lower()) {
      case "fiscal", "financial", "calendar" -> {
        Optional<Match> quarter = unnumbered(t, at);
        if (quarter.isPresent()) {
          return quarter;
        }
        at = t.is(at, "year") ? at + 1 : at;
      }
      case "fy" -> {
        int two = t.digits(at, 2, 2);
        if (two >= 0) {
          return Optional.of(
              new Match(at + 1, Dated.years(Granularity.YEAR, DayDates.twoDigits(two))));
        }
      }
      case "ad", "a.d." -> at = i;
      default -> {}
    }
    return Years.at(t, at)
        .map(year -> new Match(year.end(), Dated.years(Granularity.YEAR, year.value())));
  }

  /** "the nineties", "the nineteen sixties". */
  static Optional<Match> decade(Tokens t, int i) {
    Token first = t.at(i);
    int decade = WORDS.number("decade", first);
    if (decade > 0) {
      boolean ages = OWNERS.contains(t.at(i - 1).lower());
      boolean said =
          t.is(i - 1, "the")
              || WORDS.part(t.at(i - 1)) != TimeExpression.Part.WHOLE
              || t.is(i - 1, "in")
              || t.is(i - 1, "-");
      return said && !ages
          ? Optional.of(new Match(i + 1, Dated.years(Granularity.DECADE, 1900 + decade)))
          : Optional.empty();
    }
    int hundreds = WORDS.number("number", first);
    int tens = WORDS.number("decade", t.at(t.is(i + 1, "-") ? i + 2 : i + 1));
    int end = t.is(i + 1, "-") ? i + 3 : i + 2;
    return hundreds >= 12 && hundreds < 20 && tens > 0
        ? Optional.of(new Match(end, Dated.years(Granularity.DECADE, hundreds * 100 + tens)))
        : Optional.empty();
  }
}
