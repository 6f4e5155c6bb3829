package org.gainsay.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.gainsay.mention.TimeExpression.Clock;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Direction;
import org.gainsay.mention.TimeExpression.Feast;
import org.gainsay.mention.TimeExpression.Inside;
import org.gainsay.mention.TimeExpression.Nth;
import org.gainsay.mention.TimeExpression.Offset;
import org.gainsay.mention.TimeExpression.Range;
import org.gainsay.mention.TimeExpression.Shifted;
import org.gainsay.mention.TimeExpression.Vague;
import org.gainsay.mention.TimeExpression.Weekday;
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
      return range(range, at);
    }
    if (expression instanceof Feast feast) {
      return CalendarPlacement.feast(feast, at);
    }
    return composed(expression, at);
  }

  private static TimeValue composed(TimeExpression expression, Placing at) {
    if (expression instanceof Inside inside) {
      return inside(inside, at);
    }
    if (expression instanceof Nth nth) {
      return nth(nth, at);
    }
    if (expression instanceof Offset offset) {
      return offset(offset, at);
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
    if (day.isEmpty() && at.near() && at.runningDay().isPresent()) {
      day = at.runningDay().map(date -> TimeValues.day(date, Anchoring.NEIGHBOUR));
    }
    Granularity grain = clock.timex().contains(":") ? Granularity.MINUTE : Granularity.PART_OF_DAY;
    String open = day.map(TimeValue::timex).orElse("XXXX-XX-XX");
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

  private static TimeValue range(Range range, Placing at) {
    TimeValue last = of(range.last(), at);
    TimeExpression earlier = range.first();
    if (earlier instanceof Dated dated && dated.year().isEmpty() && last.begin() != null) {
      earlier = before(dated, last.begin());
    }
    TimeValue first = of(earlier, at);
    LocalDateTime begin = first.begin();
    LocalDateTime end = last.end();
    boolean placed = begin != null && end != null && begin.isBefore(end);
    return new TimeValue(
        "",
        placed ? begin : null,
        placed ? end : null,
        last.granularity(),
        Bound.EXACT,
        placed ? last.anchoring() : Anchoring.OPEN);
  }

  private static Dated before(Dated first, LocalDateTime last) {
    int year = last.getYear();
    if (!TimeValues.exists(first, year) || !TimeValues.exists(first, year - 1)) {
      return first;
    }
    LocalDateTime begin = TimeValues.dated(first.in(year), Anchoring.EXPLICIT).begin();
    return first.in(begin != null && begin.isAfter(last) ? year - 1 : year);
  }

  private static TimeValue inside(Inside inside, Placing at) {
    TimeValue outer = of(inside.outer(), at);
    LocalDateTime begin = outer.begin();
    if (begin == null) {
      return of(inside.inner(), at);
    }
    if (inside.inner() instanceof Dated dated) {
      Dated inner =
          dated.grain() == Granularity.DAY && dated.unit() == 0
              ? new Dated(
                  dated.year(),
                  Granularity.DAY,
                  begin.getMonthValue(),
                  dated.day(),
                  dated.part(),
                  Direction.NONE)
              : dated;
      return TimeValues.exists(inner, begin.getYear())
          ? TimeValues.dated(inner.in(begin.getYear()), outer.anchoring())
          : outer;
    }
    if (inside.inner() instanceof Weekday weekday) {
      LocalDate day = begin.toLocalDate().with(DayOfWeek.MONDAY).with(weekday.day());
      return TimeValues.day(day, outer.anchoring());
    }
    if (inside.inner() instanceof Feast feast) {
      Feast dated = new Feast(feast.rule(), OptionalInt.of(begin.getYear()), Direction.NONE);
      return CalendarPlacement.feast(dated, at);
    }
    return outer;
  }

  private static TimeValue nth(Nth nth, Placing at) {
    TimeValue outer = of(nth.outer(), at);
    if (outer.begin() == null || outer.end() == null) {
      return TimeValues.open(
          nth.weekday().map(day -> "XXXX-WXX-" + day.getValue()).orElse("XXXX-WXX"),
          nth.weekday().isPresent() ? Granularity.DAY : Granularity.WEEK);
    }
    LocalDate first = outer.begin().toLocalDate();
    LocalDate last = outer.end().toLocalDate().minusDays(1);
    DayOfWeek target = nth.weekday().orElse(DayOfWeek.THURSDAY);
    int ahead = Math.floorMod(target.getValue() - first.getDayOfWeek().getValue(), 7);
    int behind = Math.floorMod(last.getDayOfWeek().getValue() - target.getValue(), 7);
    LocalDate day =
        nth.n() == 0
            ? first
            : nth.n() > 0
                ? first.plusDays(ahead + 7L * (nth.n() - 1))
                : last.minusDays(behind - 7L * (nth.n() + 1));
    return nth.weekday().isPresent()
        ? TimeValues.day(day, outer.anchoring())
        : TimeValues.week(day, outer.anchoring());
  }

  private static TimeValue offset(Offset offset, Placing at) {
    TimeValue from = of(offset.from(), at);
    LocalDateTime begin = from.begin();
    if (begin == null || offset.unit().withinDay()) {
      return TimeValues.open(
          offset.amount() < 0 ? "PAST_REF" : "FUTURE_REF", offset.unit().granularity());
    }
    LocalDate day = begin.toLocalDate();
    boolean fine = !from.granularity().coarserThan(Granularity.DAY);
    LocalDate moved =
        switch (offset.unit()) {
          case YEAR -> day.plusYears(offset.amount());
          case MONTH -> day.plusMonths(offset.amount());
          case FORTNIGHT -> day.plusWeeks(2L * offset.amount());
          case WEEK -> day.plusWeeks(offset.amount());
          case DAY -> day.plusDays(offset.amount());
          default -> day.plusYears(10L * offset.amount());
        };
    return fine
        ? TimeValues.day(moved, from.anchoring())
        : ShiftPlacement.counted(day, offset.unit(), offset.amount(), from.anchoring());
  }
}
