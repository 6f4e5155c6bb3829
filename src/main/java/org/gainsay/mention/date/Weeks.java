package org.gainsay.mention.date;

import java.util.Optional;
import org.gainsay.mention.CalendarUnit;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Nth;
import org.gainsay.mention.TimeExpression.WeekendOf;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.value.Granularity;

/** Reads weeks by their number or by a day in them, and weekends by their holiday. */
final class Weeks {

  private Weeks() {}

  /** "the weekend of March 3". */
  static Optional<Match> weekendOf(Tokens t, int i) {
    return t.is(i, "weekend") && t.is(i + 1, "of")
        ? DateReader.calendar(t, t.is(i + 2, "the") ? i + 3 : i + 2)
            .filter(m -> !(m.expression() instanceof Dated d) || d.grain() == Granularity.DAY)
            .map(m -> new Match(m.end(), new WeekendOf(m.expression())))
        : Optional.empty();
  }

  /** "week 14 of next year". */
  static Optional<Match> weekNumber(Tokens t, int i) {
    int week = t.is(i, "week") ? t.digits(i + 1, 1, 2) : -1;
    if (week < 1 || week > 53) {
      return Optional.empty();
    }
    Match match = Periods.ofYear(t, i + 2, Dated.within(Granularity.WEEK, week));
    return match.end() > i + 2 ? Optional.of(match) : Optional.empty();
  }

  /** "the week of March 3rd". */
  static Optional<Match> weekOf(Tokens t, int i) {
    if (!t.is(i, "week")
        || !(t.is(i + 1, "of") || t.is(i + 1, "beginning") || t.is(i + 1, "commencing"))) {
      return Optional.empty();
    }
    return DateReader.calendar(t, i + 2)
        .filter(m -> m.expression() instanceof Dated d && d.grain() == Granularity.DAY)
        .map(
            m ->
                new Match(
                    m.end(), new Nth(0, CalendarUnit.WEEK, Optional.empty(), m.expression())));
  }
}
