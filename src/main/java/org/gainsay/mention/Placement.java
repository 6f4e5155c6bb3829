package org.gainsay.mention;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.gainsay.mention.TimeExpression.Clock;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Feast;
import org.gainsay.mention.TimeExpression.Inside;
import org.gainsay.mention.TimeExpression.MonthDay;
import org.gainsay.mention.TimeExpression.Nth;
import org.gainsay.mention.TimeExpression.Offset;
import org.gainsay.mention.TimeExpression.OpenRange;
import org.gainsay.mention.TimeExpression.Range;
import org.gainsay.mention.TimeExpression.Shifted;
import org.gainsay.mention.TimeExpression.Stretch;
import org.gainsay.mention.TimeExpression.Vague;
import org.gainsay.mention.TimeExpression.Weekday;
import org.gainsay.mention.TimeExpression.WeekdayBefore;
import org.gainsay.mention.TimeExpression.WeekendOf;
import org.gainsay.mention.TimeExpression.YearPair;
import org.gainsay.value.Anchoring;
import org.gainsay.value.Bound;
import org.gainsay.value.Granularity;
import org.gainsay.value.TimeValue;

/** Puts an expression on the time line. */
final class Placement {

  private Placement() {}

  static TimeValue of(TimeExpression expression, Placing at) {
    if (expression instanceof Dated dated) {
      return CalendarPlacement.dated(dated, at);
    }
    if (expression instanceof Weekday weekday) {
      return CalendarPlacement.weekday(weekday, at);
    }
    if (expression instanceof Shifted shifted) {
      return ShiftPlacement.shifted(shifted, at);
    }
    if (expression instanceof Clock clock) {
      return clock(clock, at);
    }
    if (expression instanceof Range range) {
      return RangePlacement.range(range, at);
    }
    if (expression instanceof OpenRange open) {
      return RangePlacement.open(open, at);
    }
    if (expression instanceof Stretch stretch) {
      return RangePlacement.stretch(stretch, at);
    }
    if (expression instanceof Feast feast) {
      return CalendarPlacement.feast(feast, at);
    }
    return composed(expression, at);
  }

  private static TimeValue composed(TimeExpression expression, Placing at) {
    if (expression instanceof Inside inside) {
      return NestedPlacement.inside(inside, at);
    }
    if (expression instanceof Nth nth) {
      return NestedPlacement.nth(nth, at);
    }
    if (expression instanceof Offset offset) {
      return NestedPlacement.offset(offset, at);
    }
    if (expression instanceof MonthDay day) {
      return CalendarPlacement.monthDay(day, at);
    }
    if (expression instanceof WeekendOf weekend) {
      return NestedPlacement.weekend(weekend, at);
    }
    if (expression instanceof WeekdayBefore weekday) {
      return NestedPlacement.weekdayBefore(weekday, at);
    }
    if (expression instanceof YearPair pair) {
      LocalDate begin = LocalDate.of(pair.first(), 1, 1);
      String timex = pair.first() + "/" + (pair.first() + 1);
      return TimeValues.value(
          timex, begin, begin.plusYears(2), Granularity.YEAR, Anchoring.EXPLICIT);
    }
    return TimeValues.open(((Vague) expression).timex(), Granularity.DAY);
  }

  private static TimeValue clock(Clock clock, Placing at) {
    Optional<TimeValue> day = clock.date().map(date -> of(date, at));
    if (day.isEmpty()) {
      day = at.dayAround();
    }
    Granularity grain = clock.timex().contains(":") ? Granularity.MINUTE : Granularity.PART_OF_DAY;
    String open = day.map(TimeValue::timex).filter(d -> !d.endsWith("_REF")).orElse("XXXX-XX-XX");
    if (day.isEmpty() || day.get().begin() == null || day.get().end() == null) {
      return TimeValues.open(open + clock.timex(), grain);
    }
    LocalDateTime midnight = day.get().begin();
    if (day.get().granularity().coarserThan(Granularity.DAY)) {
      return new TimeValue(
          open + clock.timex(),
          midnight,
          day.get().end(),
          grain,
          Bound.EXACT,
          day.get().anchoring());
    }
    return new TimeValue(
        open + clock.timex(),
        midnight.plusMinutes(clock.from()),
        midnight.plusMinutes(clock.to()),
        grain,
        Bound.EXACT,
        day.get().anchoring());
  }
}
