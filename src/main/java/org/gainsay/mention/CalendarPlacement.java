package org.gainsay.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Direction;
import org.gainsay.mention.TimeExpression.Feast;
import org.gainsay.mention.TimeExpression.MonthDay;
import org.gainsay.mention.TimeExpression.Weekday;
import org.gainsay.mention.feast.FeastDays;
import org.gainsay.mention.feast.Feasts;
import org.gainsay.text.PublicationDate;
import org.gainsay.value.Anchoring;
import org.gainsay.value.Bound;
import org.gainsay.value.Granularity;
import org.gainsay.value.TimeValue;

/** Gives a year to months, days and feasts that stand without one, and a date to weekdays. */
final class CalendarPlacement {

  private static final int NEW_YEAR = 10;
  private static final int SOON = 60;
  private static final int MONTHS = 24;
  private static final int REPORTED = 60;

  private CalendarPlacement() {}

  static TimeValue dated(Dated date, Placing at) {
    if (date.year().isPresent()) {
      return TimeValues.exists(date, date.year().getAsInt())
          ? TimeValues.dated(date, Anchoring.EXPLICIT)
          : TimeValues.open(date);
    }
    IntFunction<Optional<TimeValue>> inYear =
        year ->
            TimeValues.exists(date, year)
                ? Optional.of(TimeValues.dated(date.in(year), Anchoring.DOCUMENT_DATE))
                : Optional.empty();
    return yearly(inYear, date.direction(), date.unit(), at).orElseGet(() -> TimeValues.open(date));
  }

  static TimeValue feast(Feast feast, Placing at) {
    TimeValue open = TimeValues.open("XXXX-XX-XX", Granularity.DAY);
    if (feast.year().isPresent()) {
      return feastIn(feast, feast.year().getAsInt(), Anchoring.EXPLICIT).orElse(open);
    }
    IntFunction<Optional<TimeValue>> inYear = year -> feastIn(feast, year, Anchoring.DOCUMENT_DATE);
    return yearly(inYear, feast.direction(), 0, at).orElse(open);
  }

  /** The feast in a year of our era. */
  private static Optional<TimeValue> feastIn(Feast feast, int year, Anchoring how) {
    return year <= 0
        ? Optional.empty()
        : Feasts.in(feast.rule(), year).map(days -> value(days, how));
  }

  private static TimeValue value(FeastDays days, Anchoring how) {
    String day = TimeValues.day(days.day(), how).timex();
    LocalDate last = days.end().minusSeconds(1).toLocalDate();
    String timex = days.oneDay() ? day : day + "/" + TimeValues.day(last, how).timex();
    return new TimeValue(timex, days.begin(), days.end(), Granularity.DAY, Bound.EXACT, how);
  }

  private static Optional<TimeValue> yearly(
      IntFunction<Optional<TimeValue>> inYear, Direction direction, int month, Placing at) {
    if (at.documentDate().isPresent()) {
      return nearest(inYear, direction, at.documentDate().get(), at.tense());
    }
    if (!at.narrative()) {
      return Optional.empty();
    }
    return at.running()
        .flatMap(running -> Optional.ofNullable(running.begin()))
        .flatMap(begin -> inYear.apply(neighbourYear(begin, direction, month, at)))
        .map(value -> how(value, Anchoring.NEIGHBOUR));
  }

  private static int neighbourYear(
      LocalDateTime running, Direction direction, int month, Placing at) {
    int year = running.getYear();
    Granularity grain = at.running().orElseThrow().granularity();
    boolean known = !grain.coarserThan(Granularity.MONTH) && month > 0;
    return switch (direction) {
      case NEXT, COMING -> known && month > running.getMonthValue() ? year : year + 1;
      case LAST -> known && month < running.getMonthValue() ? year : year - 1;
      case THIS -> year;
      case NONE -> known && running.getMonthValue() - month >= NEW_YEAR ? year + 1 : year;
    };
  }

  private static TimeValue how(TimeValue value, Anchoring anchoring) {
    return new TimeValue(
        value.timex(), value.begin(), value.end(), value.granularity(), value.bound(), anchoring);
  }

  private static Optional<TimeValue> nearest(
      IntFunction<Optional<TimeValue>> inYear,
      Direction direction,
      PublicationDate published,
      Tense tense) {
    LocalDateTime first = published.earliest().atStartOfDay();
    LocalDateTime last = published.latest().atStartOfDay().plusDays(1);
    int year = last.minusDays(1).getYear();
    Optional<TimeValue> best = Optional.empty();
    long distance = Long.MAX_VALUE;
    for (int y = year + 2; y >= year - 2; y--) {
      TimeValue value = inYear.apply(y).orElse(null);
      if (value == null || value.begin() == null || value.end() == null) {
        continue;
      }
      boolean begun = value.begin().isBefore(last);
      boolean over = !value.end().isAfter(first);
      boolean fits =
          switch (direction) {
            case LAST -> over;
            case NEXT, COMING -> !begun;
            case THIS -> value.begin().getYear() == year;
            case NONE ->
                switch (tense) {
                  case FUTURE -> !over || justOver(value, first);
                  case PAST -> begun;
                  case UNKNOWN -> value.begin().isBefore(last.plusDays(SOON));
                  case NONE -> true;
                };
          };
      long gap = Math.abs(java.time.Duration.between(last, value.begin()).toDays());
      if (fits && gap <= distance) {
        best = Optional.of(value);
        distance = gap;
      }
    }
    return best;
  }

  /** Figures of a quarter or half are still to come when it is over. */
  private static boolean justOver(TimeValue value, LocalDateTime published) {
    boolean reported =
        value.granularity() == Granularity.QUARTER || value.granularity() == Granularity.HALF;
    return reported && value.end() != null && value.end().plusDays(REPORTED).isAfter(published);
  }

  static TimeValue weekday(Weekday weekday, Placing at) {
    if (at.today().isPresent()) {
      LocalDate day = fromDocument(weekday, at.today().get(), at.tense());
      return TimeValues.day(day, Anchoring.DOCUMENT_DATE);
    }
    if (at.narrative() && at.runningDay().isPresent()) {
      LocalDate from = at.runningDay().get();
      LocalDate day =
          switch (weekday.direction()) {
            case LAST -> from.with(TemporalAdjusters.previous(weekday.day()));
            case NEXT, COMING -> from.with(TemporalAdjusters.next(weekday.day()));
            default -> from.with(TemporalAdjusters.nextOrSame(weekday.day()));
          };
      return TimeValues.day(day, Anchoring.NEIGHBOUR);
    }
    return TimeValues.open("XXXX-WXX-" + weekday.day().getValue(), Granularity.DAY);
  }

  private static LocalDate fromDocument(Weekday weekday, LocalDate document, Tense tense) {
    DayOfWeek day = weekday.day();
    return switch (weekday.direction()) {
      case LAST -> document.with(TemporalAdjusters.previous(day));
      case NEXT -> document.with(DayOfWeek.MONDAY).plusWeeks(1).with(day);
      case COMING -> document.with(TemporalAdjusters.next(day));
      case THIS ->
          tense == Tense.PAST
              ? document.with(TemporalAdjusters.previousOrSame(day))
              : document.with(TemporalAdjusters.nextOrSame(day));
      case NONE ->
          tense == Tense.FUTURE
              ? document.with(TemporalAdjusters.nextOrSame(day))
              : document.with(TemporalAdjusters.previousOrSame(day));
    };
  }

  /** A day without its month: the nearest that the tense allows, or that of the running month. */
  static TimeValue monthDay(MonthDay date, Placing at) {
    if (at.today().isPresent()) {
      LocalDate today = at.today().get();
      Optional<LocalDate> before = monthDay(date, today.plusMonths(1), -1, today);
      Optional<LocalDate> after = monthDay(date, today, 1, today.plusDays(1));
      return before
          .flatMap(b -> after.map(a -> at.tense() == Tense.FUTURE ? a : nearer(b, a, today, at)))
          .map(day -> TimeValues.day(day, Anchoring.DOCUMENT_DATE))
          .orElse(TimeValues.open(open(date), Granularity.DAY));
    }
    return at.running()
        .filter(value -> at.narrative() && !value.granularity().coarserThan(Granularity.MONTH))
        .flatMap(value -> Optional.ofNullable(value.begin()))
        .flatMap(begin -> in(date, YearMonth.from(begin)))
        .map(day -> TimeValues.day(day, Anchoring.NEIGHBOUR))
        .orElse(TimeValues.open(open(date), Granularity.DAY));
  }

  private static LocalDate nearer(LocalDate before, LocalDate after, LocalDate today, Placing at) {
    long back = ChronoUnit.DAYS.between(before, today);
    long ahead = ChronoUnit.DAYS.between(today, after);
    return at.tense() == Tense.PAST || back <= ahead ? before : after;
  }

  /** The first such day in a direction, month by month, that does not lie on the wrong side. */
  private static Optional<LocalDate> monthDay(
      MonthDay date, LocalDate from, int step, LocalDate limit) {
    for (int months = 0; months <= MONTHS; months++) {
      Optional<LocalDate> day = in(date, YearMonth.from(from).plusMonths((long) step * months));
      boolean fits =
          day.isPresent() && (step > 0 ? !day.get().isBefore(limit) : !day.get().isAfter(limit));
      if (fits) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> in(MonthDay date, YearMonth month) {
    return month.isValidDay(date.day())
        ? Optional.of(month.atDay(date.day()))
            .filter(d -> date.weekday().map(w -> w == d.getDayOfWeek()).orElse(true))
        : Optional.empty();
  }

  private static String open(MonthDay date) {
    return String.format(Locale.ROOT, "XXXX-XX-%02d", date.day());
  }
}
