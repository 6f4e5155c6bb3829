package org.gainsay.value;

/** The size of the calendar unit that a time expression names, from coarse to fine. */
public enum Granularity {
  CENTURY,
  DECADE,
  YEAR,
  HALF,
  QUARTER,
  SEASON,
  MONTH,
  WEEK,
  DAY,
  PART_OF_DAY,
  HOUR,
  MINUTE,
  SECOND;

  /** Whether this unit is larger than the other. */
  public boolean coarserThan(Granularity other) {
    return compareTo(other) < 0;
  }
}
