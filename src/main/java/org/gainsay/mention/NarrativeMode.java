package org.gainsay.mention;

import java.util.List;
import java.util.Optional;
import org.gainsay.mention.TimeExpression.Base;
import org.gainsay.mention.TimeExpression.Clock;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Direction;
import org.gainsay.mention.TimeExpression.Shifted;
import org.gainsay.mention.TimeExpression.Weekday;
import org.gainsay.text.PublicationDate;
import org.gainsay.value.Granularity;

/**
 * Whether a text is a history that runs along years of its own: it names a year before its first
 * date without one, names years often, mostly long past, and hardly speaks of its own day.
 */
final class NarrativeMode {

  private static final int FEWEST_YEARS = 4;
  private static final int FEWEST_FULL = 3;

  private int years;
  private int full;
  private int longPast;
  private int incomplete;
  private int deictic;
  private int daily;
  private boolean opensIncomplete;

  private NarrativeMode() {}

  static boolean suits(Optional<PublicationDate> published, List<Candidate> candidates) {
    NarrativeMode seen = new NarrativeMode();
    int thisYear = published.map(date -> date.earliest().getYear()).orElse(Integer.MAX_VALUE);
    for (Candidate candidate : candidates) {
      if (candidate.kind() != Kind.DATE_RANGE) {
        candidate.meaning().time().ifPresent(reading -> seen.count(dateOf(reading), thisYear));
      }
    }
    return seen.narrative(published.isPresent());
  }

  private static TimeExpression dateOf(TimeReading reading) {
    return reading.expression() instanceof Clock clock && clock.date().isPresent()
        ? clock.date().get()
        : reading.expression();
  }

  private void count(TimeExpression date, int thisYear) {
    if (date instanceof Dated dated && dated.year().isPresent()) {
      years++;
      full += dated.grain().coarserThan(Granularity.MONTH) ? 0 : 1;
      longPast += dated.year().getAsInt() < thisYear - 1 ? 1 : 0;
    } else if (date instanceof Dated dated
        && dated.direction() == Direction.NONE
        && dated.grain() != Granularity.SEASON) {
      incomplete++;
      opensIncomplete |= longPast == 0;
    } else if (date instanceof Weekday || speaksOfToday(date)) {
      deictic++;
      daily += date instanceof Weekday || daily(date) ? 1 : 0;
      opensIncomplete |= longPast == 0;
    }
  }

  private static boolean speaksOfToday(TimeExpression date) {
    if (date instanceof Dated dated) {
      return dated.direction() != Direction.NONE;
    }
    return date instanceof Shifted shifted
        && shifted.base() == Base.DOCUMENT
        && shifted.amount() <= 0;
  }

  private static boolean daily(TimeExpression date) {
    return date instanceof Shifted shifted
        && shifted.unit() == CalendarUnit.DAY
        && Math.abs(shifted.amount()) <= 1;
  }

  private boolean narrative(boolean dated) {
    boolean runsAlongYears = years >= FEWEST_YEARS && !opensIncomplete;
    boolean ofItsOwnDay = deictic * 5 > years || (daily > 1 && daily * 15 > years);
    boolean history = dated ? longPast * 2 >= years : full >= FEWEST_FULL && full * 4 >= incomplete;
    return runsAlongYears && !ofItsOwnDay && history;
  }
}
