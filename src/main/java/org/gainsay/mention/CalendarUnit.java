package org.gainsay.mention;

import org.gainsay.value.Granularity;

/** The units in which calendars and texts count time. */
public enum CalendarUnit {
  CENTURY(Granularity.CENTURY),
  DECADE(Granularity.DECADE),
  YEAR(Granularity.YEAR),
  HALF(Granularity.HALF),
  QUARTER(Granularity.QUARTER),
  MONTH(Granularity.MONTH),
  FORTNIGHT(Granularity.WEEK),
  WEEK(Granularity.WEEK),
  WEEKEND(Granularity.WEEK),
  DAY(Granularity.DAY),
  HOUR(Granularity.HOUR),
  MINUTE(Granularity.MINUTE),
  SECOND(Granularity.SECOND);

  private final Granularity granularity;

  CalendarUnit(Granularity granularity) {
    this.granularity = granularity;
  }

  /** The granularity of a date counted in this unit. */
  public Granularity granularity() {
    return granularity;
  }

  /** Whether it is finer than a day. */
  public boolean withinDay() {
    return this == HOUR || this == MINUTE || this == SECOND;
  }
}
