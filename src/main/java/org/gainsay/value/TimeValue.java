package org.gainsay.value;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A place on the time line.
 *
 * @param timex the TIMEX3 value ({@code 2023-11-12}, {@code XXXX-10-18}, {@code 2009-Q3}, {@code
 *     PAST_REF}); empty for a range of two dates
 * @param begin the first moment, null when the year is open
 * @param end the first moment after it, null when open
 * @param granularity the unit named
 * @param bound the hedge ("about 6am", "before 2009"); {@link Bound#EXACT} without one
 * @param anchoring how it was placed
 */
public record TimeValue(
    String timex,
    @Nullable LocalDateTime begin,
    @Nullable LocalDateTime end,
    Granularity granularity,
    Bound bound,
    Anchoring anchoring)
    implements Value {

  private static final String WEEKDAY = "XXXX-WXX-";
  private static final int DAY = 10;
  private static final int MINUTES_OF_HOUR = 60;

  public TimeValue {
    if (begin != null && end != null && !begin.isBefore(end)) {
      throw new IllegalArgumentException("a time ends after it begins: " + begin + " to " + end);
    }
  }

  /** Whether begin and end are both known. */
  public boolean placed() {
    return begin != null && end != null;
  }

  /** Whether the text names month (and day) but no year, and nothing completed it. */
  public boolean yearOpen() {
    return timex.startsWith("XXXX-") && timex.length() >= 7 && Character.isDigit(timex.charAt(5));
  }

  /**
   * The day of the week, when the text names no more ("on Tuesday", {@code XXXX-WXX-2}) or the time
   * is placed on one day; empty otherwise.
   */
  public Optional<DayOfWeek> weekday() {
    if (weekdayOnly()) {
      return Optional.of(DayOfWeek.of(timex.charAt(WEEKDAY.length()) - '0'));
    }
    boolean day = timex.length() >= DAY && timex.charAt(DAY - 3) == '-' && !timex.contains("W");
    return begin != null && day ? Optional.of(begin.getDayOfWeek()) : Optional.empty();
  }

  /** Whether the text names a day of the week only, and nothing placed it. */
  public boolean weekdayOnly() {
    return begin == null
        && timex.startsWith(WEEKDAY)
        && timex.length() > WEEKDAY.length()
        && Character.isDigit(timex.charAt(WEEKDAY.length()));
  }

  /** The minute of the day of a clock time; parts of a day such as {@code TMO} have none. */
  public OptionalInt minuteOfDay() {
    String clock = timeOfDay();
    if (clock.isEmpty() || !Character.isDigit(clock.charAt(0))) {
      return OptionalInt.empty();
    }
    String[] parts = clock.replaceAll("[^0-9:].*$", "").split(":", -1);
    int minutes = parts.length > 1 && !parts[1].isEmpty() ? Integer.parseInt(parts[1]) : 0;
    return OptionalInt.of(Integer.parseInt(parts[0]) * MINUTES_OF_HOUR + minutes);
  }

  /**
   * Whether two times of day, their dates left aside, can be one: the same minute, or a part of the
   * day and a minute in it.
   */
  public boolean sharesTimeOfDay(TimeValue other) {
    OptionalInt mine = minuteOfDay();
    OptionalInt theirs = other.minuteOfDay();
    if (mine.isPresent() && theirs.isPresent()) {
      return mine.equals(theirs);
    }
    if (mine.isEmpty() && theirs.isEmpty()) {
      return timeOfDay().equals(other.timeOfDay()) || (late() && other.late());
    }
    return mine.isPresent() ? other.partHolds(mine.getAsInt()) : partHolds(theirs.getAsInt());
  }

  /** The TIMEX3 time after its T, empty without one. */
  private String timeOfDay() {
    return timex.substring(timex.indexOf('T') < 0 ? timex.length() : timex.indexOf('T') + 1);
  }

  private boolean late() {
    return timeOfDay().equals("EV") || timeOfDay().equals("NI");
  }

  /** Whether a minute may fall into a part of the day; people draw the borders differently. */
  private boolean partHolds(int minute) {
    int hour = minute / MINUTES_OF_HOUR;
    return switch (timeOfDay()) {
      case "MO" -> hour >= 4 && hour < 12;
      case "AF" -> hour >= 12 && hour < 19;
      case "EV" -> hour >= 16;
      case "NI" -> hour >= 18 || hour < 7;
      default -> true;
    };
  }

  /** The relation to another time, when both are placed. */
  public Optional<AllenRelation> relationTo(TimeValue other) {
    if (begin == null || end == null || other.begin == null || other.end == null) {
      return Optional.empty();
    }
    return Optional.of(AllenRelation.between(begin, end, other.begin, other.end));
  }

  /** Whole days between two placed times that share no moment; zero when they do. */
  public long daysTo(TimeValue other) {
    if (begin == null || end == null || other.begin == null || other.end == null) {
      throw new IllegalArgumentException("only placed times have a distance");
    }
    if (begin.isBefore(other.end) && other.begin.isBefore(end)) {
      return 0;
    }
    return begin.isBefore(other.begin)
        ? ChronoUnit.DAYS.between(begin, other.begin)
        : ChronoUnit.DAYS.between(other.begin, begin);
  }

  @Override
  public String normalized() {
    return bound.sign() + (timex.isEmpty() ? range() : timex);
  }

  private String range() {
    String from = begin == null ? "" : begin.toLocalDate().toString();
    String to = end == null ? "" : "to " + end.minusSeconds(1).toLocalDate();
    return begin != null && end == null ? from + " on" : (from + " " + to).strip();
  }
}
