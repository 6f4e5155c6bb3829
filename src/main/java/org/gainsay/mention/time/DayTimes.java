package org.gainsay.mention.time;

import java.util.Optional;
import org.gainsay.mention.CalendarUnit;
import org.gainsay.mention.TimeExpression;
import org.gainsay.mention.TimeExpression.Clock;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Feast;
import org.gainsay.mention.TimeExpression.Inside;
import org.gainsay.mention.TimeExpression.Shifted;
import org.gainsay.mention.TimeExpression.Weekday;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.mention.date.DayTail;
import org.gainsay.value.Granularity;

/** Reads times told after their day: {@code Saturday morning}, {@code 3 June, 6:30 p.m.}. */
public final class DayTimes implements DayTail {

  @Override
  public Optional<Match> after(Tokens t, Match date) {
    if (!namesDay(date.expression())) {
      return Optional.empty();
    }
    int end = date.end();
    int part = t.is(end, "early") || t.is(end, "late") ? end + 1 : end;
    Optional<Match> told =
        DayParts.plain(t, part)
            .map(found -> new Match(found.end(), found.clock(Optional.of(date.expression()))));
    return clock(t, partEnd(t, end), date.expression()).or(() -> told);
  }

  /** "Sunday at 6 am", "June 3, 6:30 p.m.". */
  private static Optional<Match> clock(Tokens t, int end, TimeExpression day) {
    int at = t.is(end, "at") || t.is(end, ",") || t.is(end, "t") ? end + 1 : end;
    at = t.is(at, "about") || t.is(at, "around") ? at + 1 : at;
    return Clocks.at(t, at).map(time -> new Match(time.end(), time.clock(Optional.of(day))));
  }

  /** The position after a part of the day, if one stands at a position. */
  static int partEnd(Tokens t, int i) {
    return DayParts.plain(t, i).isPresent() ? i + 1 : i;
  }

  /** Whether a date is one day. */
  static boolean namesDay(TimeExpression date) {
    return date instanceof Weekday
        || date instanceof Feast
        || (date instanceof Dated dated && dated.grain() == Granularity.DAY)
        || (date instanceof Inside inside && namesDay(inside.inner()))
        || (date instanceof Shifted shifted && shifted.unit() == CalendarUnit.DAY)
        || date instanceof Clock;
  }
}
