package org.gainsay.mention.date;

import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.TimeExpression;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Direction;
import org.gainsay.mention.TimeExpression.Offset;
import org.gainsay.mention.TimeExpression.Vague;
import org.gainsay.mention.TimeExpression.Weekday;
import org.gainsay.mention.calendar.Count;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.value.Granularity;

/**
 * Reads ranges of dates: {@code from June 3 to 5}, {@code 1914-18}, {@code between 2005 and 2009}.
 */
final class RangeReader {

  private static final Set<String> TO = Set.of("to", "through", "until", "till", "thru");

  /** The two ends of a range, with the positions of their tokens. */
  record Ends(int firstAt, Match first, int lastAt, Match last) {}

  private RangeReader() {}

  static Optional<Ends> at(Tokens t, int i, Optional<Match> single) {
    boolean between = t.is(i, "between");
    boolean from = t.is(i, "from");
    int at = between || from ? i + 1 : i;
    Optional<Match> first = at > i ? DateReader.single(t, at) : single;
    return ends(t, at, first, between, from || between).filter(RangeReader::sensible);
  }

  private static boolean sensible(Ends ends) {
    TimeExpression first = ends.first().expression();
    TimeExpression last = ends.last().expression();
    boolean now = first instanceof Vague vague && vague.timex().equals("PRESENT_REF");
    boolean weekday = last instanceof Weekday && first instanceof TimeExpression.Shifted;
    if ((first instanceof Vague && !now) || last instanceof Offset || weekday) {
      return false;
    }
    return !(first instanceof Dated a
        && last instanceof Dated b
        && a.year().isPresent()
        && b.year().isPresent()
        && a.year().getAsInt() > b.year().getAsInt());
  }

  private static Optional<Ends> ends(
      Tokens t, int i, Optional<Match> single, boolean between, boolean said) {
    Optional<Ends> days = daysOfMonth(t, i, between);
    if (days.isPresent()) {
      return days;
    }
    Optional<Ends> slashed = slashed(t, i, between);
    if (slashed.isPresent()) {
      return slashed;
    }
    Optional<Ends> years = years(t, i, between, said);
    if (years.isPresent()) {
      return years;
    }
    Optional<Match> first = single.or(() -> monthBefore(t, i, between));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int at = connector(t, first.get().end(), between);
    if (at < 0) {
      return Optional.empty();
    }
    Optional<Match> last = lastEnd(t, at, first.get().expression());
    return last.map(match -> completed(i, first.get(), at, match));
  }

  /** "10/1-11/7", "from 09/14 to 11/02". */
  private static Optional<Ends> slashed(Tokens t, int i, boolean between) {
    Optional<Match> first = JoinedDates.slash(t, i);
    int at = first.isEmpty() ? -1 : connector(t, first.get().end(), between);
    return at < 0
        ? Optional.empty()
        : NumericDates.at(t, at)
            .filter(last -> last.expression() instanceof Dated d && d.grain() == Granularity.DAY)
            .or(() -> JoinedDates.slash(t, at))
            .map(last -> completed(i, first.get(), at, last));
  }

  /** A month that only the month after it shows to be one: "Jan-Feb 2017". */
  private static Optional<Match> monthBefore(Tokens t, int i, boolean between) {
    return Months.at(t, i)
        .filter(
            month -> {
              int at = connector(t, month.end(), between);
              return at > 0 && Months.at(t, at).isPresent();
            })
        .map(month -> new Match(month.end(), Dated.within(Granularity.MONTH, month.number())));
  }

  /** The position after a word or sign that joins the ends, or -1. */
  private static int connector(Tokens t, int i, boolean between) {
    if (TO.contains(t.at(i).lower()) || (between && t.is(i, "and"))) {
      return t.is(i + 1, "about") || t.is(i + 1, "around") ? i + 2 : i + 1;
    }
    return t.is(i, "-") || t.is(i, "\u2014") || t.is(i, "~") ? i + 1 : -1;
  }

  private static Optional<Match> lastEnd(Tokens t, int at, TimeExpression first) {
    Optional<Match> last =
        DateReader.single(t, at)
            .or(
                () ->
                    Months.at(t, at)
                        .filter(m -> first instanceof Dated)
                        .map(m -> new Match(m.end(), Dated.within(Granularity.MONTH, m.number()))));
    if (last.isPresent() || !(first instanceof Dated day && day.grain() == Granularity.DAY)) {
      return last.filter(match -> alike(first, match.expression()));
    }
    Optional<Count> number = DayDates.dayAfterMonth(t, at, ((Dated) first).unit());
    return number
        .filter(count -> !t.at(count.end()).is("%") && !t.at(count.end()).is("percent"))
        .map(
            count ->
                DayDates.withYear(
                    t, count.end(), Dated.day(((Dated) first).unit(), count.value().intValue())));
  }

  /** A weekday begins no range that ends in a year, nor a clock time. */
  private static boolean alike(TimeExpression first, TimeExpression last) {
    return first instanceof Weekday == last instanceof Weekday
        || !(last instanceof Dated dated && dated.grain() == Granularity.YEAR);
  }

  /** "12-14 November", "3 to 8 of May". */
  private static Optional<Ends> daysOfMonth(Tokens t, int i, boolean between) {
    Optional<Count> day = DayDates.dayNumber(t, t.is(i, "the") ? i + 1 : i);
    int at = day.isEmpty() ? -1 : connector(t, day.get().end(), between);
    if (at < 0) {
      return Optional.empty();
    }
    int from = t.is(at, "the") ? at + 1 : at;
    Optional<Match> last = DayDates.fromDay(t, from);
    if (last.isEmpty()
        || !(last.get().expression() instanceof Dated date)
        || date.grain() != Granularity.DAY
        || date.unit() == 0
        || !Months.valid(date.unit(), day.get().value().intValue())) {
      return Optional.empty();
    }
    Dated first =
        new Dated(
            date.year(),
            Granularity.DAY,
            date.unit(),
            day.get().value().intValue(),
            date.part(),
            Direction.NONE);
    return Optional.of(new Ends(i, new Match(day.get().end(), first), at, last.get()));
  }

  /** "1914-18", "1999-2003", "499-493 BC", "2010 to 2014". */
  private static Optional<Ends> years(Tokens t, int i, boolean between, boolean said) {
    int first = t.insideNumber(i) ? -1 : t.digits(i, 1, 4);
    boolean joined = t.glued(i) && (t.is(i - 1, "-") || t.is(i - 1, "/") || t.at(i - 1).isWord());
    int at = first <= 0 || joined ? -1 : connector(t, i + 1, between);
    if (at < 0) {
      return Optional.empty();
    }
    Optional<Years.Year> last = Years.at(t, at);
    boolean eras = last.isPresent() && last.get().end() > at + 1 && last.get().value() <= 0;
    if (eras) {
      Dated a = Dated.years(Granularity.YEAR, 1 - first);
      Dated b = Dated.years(Granularity.YEAR, last.get().value());
      return Optional.of(new Ends(i, new Match(i + 1, a), at, new Match(last.get().end(), b)));
    }
    if (!Years.plausible(first) || t.at(i).text().length() != 4) {
      return Optional.empty();
    }
    return modern(t, i, first, at, last, said);
  }

  private static Optional<Ends> modern(
      Tokens t, int i, int first, int at, Optional<Years.Year> last, boolean said) {
    boolean sign = t.is(at - 1, "-");
    int end = at + 1;
    int year = last.isPresent() ? last.get().value() : -1;
    if (year < 0 && sign && t.glued(at) && t.digits(at, 2, 2) > first % 100) {
      year = first / 100 * 100 + t.digits(at, 2, 2);
    }
    boolean goesOn = t.glued(end) && (t.is(end, "-") || t.at(end).isWord() || t.is(end, "/"));
    boolean placed = said || sign || Years.alone(t, i).isPresent();
    boolean pair = sign && !said && t.at(at).text().length() == 2 && year == first + 1;
    boolean fits =
        !pair
            && year > first
            && placed
            && !goesOn
            && year - first < 1000
            && !(sign && !said && first < 1200)
            && !t.is(end, "people");
    return fits
        ? Optional.of(
            new Ends(
                i, new Match(i + 1, Dated.years(Granularity.YEAR, first)),
                at, new Match(end, Dated.years(Granularity.YEAR, year))))
        : Optional.empty();
  }

  /** Gives an end without a year the year of the other. */
  private static Ends completed(int i, Match first, int at, Match last) {
    if (!(first.expression() instanceof Dated a)
        || !(last.expression() instanceof Dated b)
        || a.direction() != Direction.NONE
        || b.direction() != Direction.NONE) {
      return new Ends(i, first, at, last);
    }
    boolean later = a.grain() == b.grain() && a.unit() * 31 + a.day() > b.unit() * 31 + b.day();
    if (a.year().isEmpty() && b.year().isPresent()) {
      int year = b.year().getAsInt();
      return new Ends(i, new Match(first.end(), a.in(later ? year - 1 : year)), at, last);
    }
    if (a.year().isPresent() && b.year().isEmpty()) {
      int year = a.year().getAsInt();
      return new Ends(i, first, at, new Match(last.end(), b.in(later ? year + 1 : year)));
    }
    return new Ends(i, first, at, last);
  }
}
