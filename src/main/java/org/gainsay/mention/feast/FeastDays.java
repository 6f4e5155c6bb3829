package org.gainsay.mention.feast;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * When a feast is held.
 *
 * @param day its first day
 * @param begin its first moment, the evening before where days run from sunset to sunset
 * @param end the moment after its last
 */
public record FeastDays(LocalDate day, LocalDateTime begin, LocalDateTime end) {

  static FeastDays from(LocalDate day, int days) {
    return new FeastDays(day, day.atStartOfDay(), day.plusDays(days).atStartOfDay());
  }

  /** The same days, each from the evening before. */
  FeastDays fromEvening() {
    return new FeastDays(day, begin.minusHours(6), end.minusHours(6));
  }

  /** Whether it lasts one day. */
  public boolean oneDay() {
    return begin.plusDays(1).equals(end);
  }
}
