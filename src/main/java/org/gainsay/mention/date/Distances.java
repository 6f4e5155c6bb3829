package org.gainsay.mention.date;

import java.time.DayOfWeek;
import java.util.Optional;
import org.gainsay.mention.CalendarUnit;
import org.gainsay.mention.TimeExpression.Base;
import org.gainsay.mention.TimeExpression.Direction;
import org.gainsay.mention.TimeExpression.Offset;
import org.gainsay.mention.TimeExpression.Weekday;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Count;
import org.gainsay.mention.calendar.Counts;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;

/**
 * Reads how far from the day of writing a date lies: {@code two Sundays from now}, and what follows
 * a date for its year: {@code Christmas} <i>two years ago</i>.
 */
final class Distances {

  private static final CalendarWords WORDS = CalendarWords.STANDARD;

  private Distances() {}

  /** "two Sundays from now", "three Fridays ago"; the count stands before. */
  static Optional<Match> weekdays(Tokens t, Count count) {
    int j = count.end();
    int named = Math.max(WORDS.number("weekday", t.at(j)), WORDS.weekdays(t.at(j)));
    int day = count.whole() ? named : 0;
    int weeks = count.value().intValue() - 1;
    if (day == 0) {
      return Optional.empty();
    }
    if (t.is(j + 1, "ago")) {
      Weekday last = new Weekday(DayOfWeek.of(day), Direction.LAST);
      return Optional.of(new Match(j + 2, new Offset(last, CalendarUnit.WEEK, -weeks)));
    }
    Weekday coming = new Weekday(DayOfWeek.of(day), Direction.COMING);
    return t.are(j + 1, "from", "now")
        ? Optional.of(new Match(j + 3, new Offset(coming, CalendarUnit.WEEK, weeks)))
        : Optional.empty();
  }

  /** "two years ago", "nine months from now", "six years hence", or "in a year" after a feast. */
  static Optional<Match> distance(Tokens t, int i, boolean feast) {
    boolean in = feast && t.is(i, "in") && !CountedDates.superlative(t, i);
    Optional<Count> count = Counts.at(t, in ? i + 1 : i).filter(Count::whole);
    int j = count.map(Count::end).orElse(i);
    CalendarUnit unit = count.isEmpty() ? null : WORDS.unit(t.at(j)).orElse(null);
    if (unit == null || unit.withinDay()) {
      return Optional.empty();
    }
    int sign = t.is(j + 1, "ago") ? -1 : 1;
    boolean now = t.are(j + 1, "from", "now");
    boolean said = in || sign < 0 || now || t.is(j + 1, "hence");
    return said
        ? CountedDates.made(
            count.get(), unit, Base.DOCUMENT, sign, in ? j + 1 : now ? j + 3 : j + 2)
        : Optional.empty();
  }
}
