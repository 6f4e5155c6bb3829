package org.gainsay.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.gainsay.mention.TimeExpression.Base;
import org.gainsay.mention.TimeExpression.Part;
import org.gainsay.mention.TimeExpression.Shifted;
import org.gainsay.text.PublicationDate;
import org.gainsay.value.Anchoring;
import org.gainsay.value.Granularity;
import org.gainsay.value.TimeValue;

/** Counts periods from the day of writing or from the date last spoken of. */
final class ShiftPlacement {

  private ShiftPlacement() {}

  static TimeValue shifted(Shifted written, Placing at) {
    Shifted shift = behind(written, at);
    TimeValue whole =
        shift.base() == Base.DOCUMENT && at.documentDate().isPresent()
            ? fromDocument(shift, at.documentDate().get())
            : fromRunning(shift, at);
    return switch (shift.part()) {
      case EARLIER, LATER -> beside(whole, shift, at);
      default -> TimeValues.narrowed(whole, shift.part());
    };
  }

  /** "Over the weekend" of what has happened is the one before, until the next has begun. */
  private static Shifted behind(Shifted shift, Placing at) {
    boolean past =
        shift.unit() == CalendarUnit.WEEKEND
            && shift.amount() == 0
            && shift.base() == Base.DOCUMENT
            && at.tense() == Tense.PAST
            && at.documentDate()
                .filter(date -> date.latest().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .isPresent();
    return past ? new Shifted(shift.base(), shift.unit(), -1, shift.part()) : shift;
  }

  /** "Earlier this year" ends on the day of writing, "later this year" begins then. */
  private static TimeValue beside(TimeValue whole, Shifted shift, Placing at) {
    LocalDateTime begin = whole.begin();
    LocalDateTime end = whole.end();
    LocalDateTime now =
        shift.base() == Base.DOCUMENT && at.documentDate().isPresent()
            ? at.documentDate().get().latest().atStartOfDay()
            : at.running().map(TimeValue::begin).orElse(null);
    if (begin == null || end == null || now == null || !begin.isBefore(now) || !now.isBefore(end)) {
      return whole;
    }
    boolean earlier = shift.part() == Part.EARLIER;
    return new TimeValue(
        whole.timex(),
        earlier ? begin : now,
        earlier ? now : end,
        whole.granularity(),
        whole.bound(),
        whole.anchoring());
  }

  private static TimeValue fromDocument(Shifted shift, PublicationDate document) {
    Anchoring how = Anchoring.DOCUMENT_DATE;
    if (shift.unit().withinDay()) {
      return reference(shift);
    }
    TimeValue earliest = counted(document.earliest(), shift.unit(), shift.amount(), how);
    TimeValue latest = counted(document.latest(), shift.unit(), shift.amount(), how);
    return earliest.timex().equals(latest.timex()) ? latest : reference(shift);
  }

  /** "The year-ago quarter" is the year before where no quarter was spoken of. */
  private static Shifted known(Shifted shift, Placing at) {
    Granularity grain = shift.unit().granularity();
    boolean spoken = at.running().filter(value -> value.granularity() == grain).isPresent();
    return shift.yearBefore() && !spoken
        ? new Shifted(shift.base(), CalendarUnit.YEAR, -1, shift.part())
        : shift;
  }

  private static TimeValue fromRunning(Shifted written, Placing at) {
    Shifted shift = known(written, at);
    boolean deictic = shift.base() == Base.DOCUMENT;
    TimeValue running = at.running().orElse(null);
    if (deictic && (!at.narrative() || daily(shift))) {
      return reference(shift);
    }
    if (running == null || shift.unit().withinDay()) {
      Optional<PublicationDate> document = at.documentDate();
      return document.isPresent() && !shift.unit().withinDay()
          ? fromDocument(shift, document.get())
          : reference(shift);
    }
    Granularity grain = shift.unit().granularity();
    if (running.begin() == null || running.granularity().coarserThan(grain)) {
      return coarser(shift, running);
    }
    return counted(
        running.begin().toLocalDate(), shift.unit(), shift.amount(), Anchoring.NEIGHBOUR);
  }

  private static boolean daily(Shifted shift) {
    return shift.unit() == CalendarUnit.DAY && Math.abs(shift.amount()) <= 1;
  }

  private static TimeValue coarser(Shifted shift, TimeValue running) {
    String more =
        switch (shift.unit()) {
          case DAY -> running.granularity() == Granularity.MONTH ? "-XX" : "-XX-XX";
          case MONTH -> "-XX";
          default -> "";
        };
    boolean year = running.timex().length() == (running.timex().startsWith("BC") ? 6 : 4);
    boolean month = running.granularity() == Granularity.MONTH && shift.unit() == CalendarUnit.DAY;
    if (running.begin() == null || shift.amount() != 0 || more.isEmpty() || !(year || month)) {
      return reference(shift);
    }
    return new TimeValue(
        running.timex() + more,
        running.begin(),
        running.end(),
        shift.unit().granularity(),
        running.bound(),
        Anchoring.NEIGHBOUR);
  }

  /** A period of a unit, so many units from the one that holds a day. */
  static TimeValue counted(LocalDate from, CalendarUnit unit, int amount, Anchoring how) {
    int year = from.getYear();
    return switch (unit) {
      case CENTURY ->
          TimeValues.years(
              Math.floorDiv(year, 100) * 100 + 100 * amount, 100, Granularity.CENTURY, how);
      case DECADE ->
          TimeValues.years(Math.floorDiv(year, 10) * 10 + 10 * amount, 10, Granularity.DECADE, how);
      case YEAR -> TimeValues.years(year + amount, 1, Granularity.YEAR, how);
      case HALF -> part(from.plusMonths(6L * amount), Granularity.HALF, 6, how);
      case QUARTER -> part(from.plusMonths(3L * amount), Granularity.QUARTER, 3, how);
      case MONTH -> part(from.withDayOfMonth(1).plusMonths(amount), Granularity.MONTH, 1, how);
      case FORTNIGHT -> TimeValues.week(from.plusWeeks(2L * amount), how);
      case WEEK -> TimeValues.week(from.plusWeeks(amount), how);
      case WEEKEND -> TimeValues.weekend(from.plusWeeks(amount), how);
      default -> TimeValues.day(from.plusDays(amount), how);
    };
  }

  private static TimeValue part(LocalDate day, Granularity grain, int months, Anchoring how) {
    return TimeValues.months(day.getYear(), grain, (day.getMonthValue() - 1) / months + 1, how);
  }

  private static TimeValue reference(Shifted shift) {
    String timex =
        shift.amount() == 0 ? "PRESENT_REF" : shift.amount() < 0 ? "PAST_REF" : "FUTURE_REF";
    return TimeValues.open(timex, shift.unit().granularity());
  }
}
