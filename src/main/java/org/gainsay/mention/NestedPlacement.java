package org.gainsay.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.OptionalInt;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Direction;
import org.gainsay.mention.TimeExpression.Feast;
import org.gainsay.mention.TimeExpression.Inside;
import org.gainsay.mention.TimeExpression.Nth;
import org.gainsay.mention.TimeExpression.Offset;
import org.gainsay.mention.TimeExpression.Weekday;
import org.gainsay.mention.TimeExpression.WeekdayBefore;
import org.gainsay.mention.TimeExpression.WeekendOf;
import org.gainsay.value.Bound;
import org.gainsay.value.Granularity;
import org.gainsay.value.TimeValue;

/** Places dates that are told from another: inside it, counted from it, or beside it. */
final class NestedPlacement {

  private NestedPlacement() {}

  static TimeValue inside(Inside inside, Placing at) {
    TimeValue outer = Placement.of(inside.outer(), at);
    LocalDateTime begin = outer.begin();
    if (begin == null) {
      return Placement.of(inside.inner(), at);
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

  static TimeValue nth(Nth nth, Placing at) {
    TimeValue outer = Placement.of(nth.outer(), at);
    if (outer.begin() == null || outer.end() == null) {
      return TimeValues.open(
          nth.weekday().map(day -> "XXXX-WXX-" + day.getValue()).orElse(openNth(nth.unit())),
          nth.weekday().isPresent() ? Granularity.DAY : nth.unit().granularity());
    }
    LocalDate first = outer.begin().toLocalDate();
    LocalDate last = outer.end().toLocalDate().minusDays(1);
    if (nth.weekday().isEmpty() && nth.unit() != CalendarUnit.WEEK) {
      LocalDate from = nth.n() > 0 ? first : last;
      int amount = nth.n() > 0 ? nth.n() - 1 : nth.n() + 1;
      TimeValue unit = ShiftPlacement.counted(from, nth.unit(), amount, outer.anchoring());
      return within(unit, outer) ? unit : TimeValues.open(openNth(nth.unit()), unit.granularity());
    }
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

  private static String openNth(CalendarUnit unit) {
    return switch (unit) {
      case DAY -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      default -> "XXXX-XX";
    };
  }

  private static boolean within(TimeValue inner, TimeValue outer) {
    return inner.begin() != null
        && outer.begin() != null
        && outer.end() != null
        && !inner.begin().isBefore(outer.begin())
        && inner.begin().isBefore(outer.end());
  }

  /** Saturday and Sunday, with the days between them and the holiday. */
  static TimeValue weekend(WeekendOf weekend, Placing at) {
    TimeValue holiday = Placement.of(weekend.day(), at);
    if (holiday.begin() == null) {
      return TimeValues.open("XXXX-WXX-WE", Granularity.WEEK);
    }
    LocalDate day = holiday.begin().toLocalDate();
    LocalDate monday = day.with(DayOfWeek.MONDAY);
    TimeValue plain =
        TimeValues.weekend(day.equals(monday) ? day.minusDays(1) : day, holiday.anchoring());
    LocalDateTime begin = plain.begin();
    LocalDateTime end = plain.end();
    if (begin == null || end == null) {
      return plain;
    }
    LocalDateTime from = day.getDayOfWeek().getValue() >= 4 ? day.atStartOfDay() : begin;
    return new TimeValue(
        plain.timex(),
        from.isBefore(begin) ? from : begin,
        day.equals(monday) ? end.plusDays(1) : end,
        Granularity.WEEK,
        Bound.EXACT,
        holiday.anchoring());
  }

  /** How many periods on: the first weekend after a Tuesday is that of its own week. */
  private static int periods(Offset offset, LocalDate day) {
    boolean ahead =
        offset.unit() == CalendarUnit.WEEKEND
            && offset.amount() > 0
            && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    return ahead ? offset.amount() - 1 : offset.amount();
  }

  static TimeValue weekdayBefore(WeekdayBefore weekday, Placing at) {
    TimeValue other = Placement.of(weekday.other(), at);
    return other.begin() == null
        ? TimeValues.open("XXXX-WXX-" + weekday.day().getValue(), Granularity.DAY)
        : TimeValues.day(
            other.begin().toLocalDate().with(TemporalAdjusters.previous(weekday.day())),
            other.anchoring());
  }

  /**
   * So long before or after a day is a day too; the quarter or weekend after it is a whole one.
   * What happened two weeks before Easter can have been before the Easter that is still to come.
   */
  static TimeValue offset(Offset offset, Placing at) {
    TimeValue told = counted(offset, at);
    Placing free =
        new Placing(at.published(), at.narrative(), at.running(), at.near(), Tense.UNKNOWN);
    TimeValue near = offset.amount() < 0 && at.tense() == Tense.PAST ? counted(offset, free) : told;
    LocalDateTime end = near.end();
    boolean over =
        end != null
            && at.documentDate()
                .filter(date -> !end.isAfter(date.latest().atStartOfDay()))
                .isPresent();
    return over ? near : told;
  }

  private static TimeValue counted(Offset offset, Placing at) {
    TimeValue from = Placement.of(offset.from(), at);
    LocalDateTime begin = from.begin();
    if (begin == null || offset.unit().withinDay()) {
      return TimeValues.open(
          offset.amount() < 0 ? "PAST_REF" : "FUTURE_REF", offset.unit().granularity());
    }
    LocalDate day = begin.toLocalDate();
    boolean whole =
        switch (offset.unit()) {
          case QUARTER, HALF, WEEKEND -> true;
          default -> offset.amount() == 0 || from.granularity().coarserThan(Granularity.DAY);
        };
    return whole
        ? ShiftPlacement.counted(day, offset.unit(), periods(offset, day), from.anchoring())
        : TimeValues.day(
            RangePlacement.moved(begin, offset.unit(), offset.amount()).toLocalDate(),
            from.anchoring());
  }
}
