package org.gainsay.mention;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Direction;
import org.gainsay.mention.TimeExpression.OpenRange;
import org.gainsay.mention.TimeExpression.Part;
import org.gainsay.mention.TimeExpression.Range;
import org.gainsay.mention.TimeExpression.Shifted;
import org.gainsay.mention.TimeExpression.Stretch;
import org.gainsay.mention.TimeExpression.Vague;
import org.gainsay.value.Anchoring;
import org.gainsay.value.Bound;
import org.gainsay.value.Granularity;
import org.gainsay.value.TimeValue;
import org.jspecify.annotations.Nullable;

/** Puts ranges on the time line: from one date to another, since a date, the last three months. */
final class RangePlacement {

  private RangePlacement() {}

  static TimeValue range(Range range, Placing at) {
    TimeValue last = last(range.last(), at);
    TimeExpression earlier = range.first();
    if (earlier instanceof Dated dated && bare(dated) && last.begin() != null) {
      earlier = before(dated, last.begin());
    }
    TimeValue first = last(earlier, at);
    LocalDateTime begin = part(earlier) == Part.END ? first.end() : first.begin();
    LocalDateTime end = last.end();
    return begin != null && end != null && begin.isBefore(end)
        ? value(begin, end, last.granularity(), last.anchoring())
        : value(null, null, last.granularity(), Anchoring.OPEN);
  }

  /** An end of a range; "now" is the day of writing. */
  private static TimeValue last(TimeExpression end, Placing at) {
    Optional<LocalDate> today = at.today();
    return end instanceof Vague vague && vague.timex().equals("PRESENT_REF") && today.isPresent()
        ? TimeValues.day(today.get(), Anchoring.DOCUMENT_DATE)
        : Placement.of(end, at);
  }

  private static boolean bare(Dated date) {
    return date.year().isEmpty() && date.direction() == Direction.NONE;
  }

  private static Dated before(Dated first, LocalDateTime last) {
    int year = last.getYear();
    if (!TimeValues.exists(first, year) || !TimeValues.exists(first, year - 1)) {
      return first;
    }
    LocalDateTime begin = TimeValues.dated(first.in(year), Anchoring.EXPLICIT).begin();
    return first.in(begin != null && begin.isAfter(last) ? year - 1 : year);
  }

  /**
   * What follows a day begins on it, what follows a longer period begins when that is over; "before
   * the end of May" is up to its last day.
   */
  static TimeValue open(OpenRange open, Placing at) {
    TimeValue limit = last(open.limit(), at);
    boolean day = !limit.granularity().coarserThan(Granularity.DAY);
    LocalDateTime edge =
        switch (open.side()) {
          case SINCE -> limit.begin();
          case BEFORE -> part(open.limit()) == Part.END ? limit.end() : limit.begin();
          case AFTER -> day || part(open.limit()) == Part.START ? limit.begin() : limit.end();
          case UNTIL -> limit.end();
        };
    Anchoring how = edge == null ? Anchoring.OPEN : limit.anchoring();
    return switch (open.side()) {
      case SINCE, AFTER -> value(edge, null, limit.granularity(), how);
      case BEFORE, UNTIL -> value(null, edge, limit.granularity(), how);
    };
  }

  private static Part part(TimeExpression limit) {
    return limit instanceof Dated dated
        ? dated.part()
        : limit instanceof Shifted shifted ? shifted.part() : Part.WHOLE;
  }

  static TimeValue stretch(Stretch stretch, Placing at) {
    Granularity grain = stretch.unit().granularity();
    TimeValue none = value(null, null, grain, Anchoring.OPEN);
    if (stretch.unit().withinDay()) {
      return none;
    }
    if (stretch.outer().isEmpty()) {
      return at.today()
          .map(today -> aroundToday(stretch, today))
          .map(ends -> value(ends.from(), ends.to(), grain, Anchoring.DOCUMENT_DATE))
          .orElse(none);
    }
    TimeValue outer = Placement.of(stretch.outer().get(), at);
    if (outer.begin() == null || outer.end() == null) {
      return none;
    }
    Ends ends =
        stretch.count() > 0
            ? new Ends(outer.begin(), moved(outer.begin(), stretch.unit(), stretch.count()))
            : new Ends(moved(outer.end(), stretch.unit(), stretch.count()), outer.end());
    boolean inside = !ends.from().isBefore(outer.begin()) && !ends.to().isAfter(outer.end());
    return inside ? value(ends.from(), ends.to(), grain, outer.anchoring()) : none;
  }

  private record Ends(LocalDateTime from, LocalDateTime to) {}

  /** The last units end before today and the next begin after it; quarters are whole ones. */
  private static Ends aroundToday(Stretch stretch, LocalDate today) {
    LocalDateTime now = today.atStartOfDay();
    boolean ahead = stretch.count() > 0;
    LocalDateTime from = ahead ? now.plusDays(1) : now;
    if (stretch.unit() == CalendarUnit.QUARTER) {
      LocalDateTime quarter = now.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3);
      from = ahead ? quarter.plusMonths(3) : quarter;
    }
    LocalDateTime to = moved(from, stretch.unit(), stretch.count());
    return ahead ? new Ends(from, to) : new Ends(to, from);
  }

  /** A moment so many units later. */
  static LocalDateTime moved(LocalDateTime from, CalendarUnit unit, int count) {
    return switch (unit) {
      case CENTURY -> from.plusYears(100L * count);
      case DECADE -> from.plusYears(10L * count);
      case YEAR -> from.plusYears(count);
      case HALF -> from.plusMonths(6L * count);
      case QUARTER -> from.plusMonths(3L * count);
      case MONTH -> from.plusMonths(count);
      case FORTNIGHT -> from.plusWeeks(2L * count);
      case WEEK, WEEKEND -> from.plusWeeks(count);
      default -> from.plusDays(count);
    };
  }

  private static TimeValue value(
      @Nullable LocalDateTime begin,
      @Nullable LocalDateTime end,
      Granularity grain,
      Anchoring how) {
    return new TimeValue("", begin, end, grain, Bound.EXACT, how);
  }
}
