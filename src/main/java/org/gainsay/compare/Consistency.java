package org.gainsay.compare;

/** How the values of one fact stand to each other, the worst pair deciding. */
public enum Consistency {
  /** The same value, in whatever words or units. */
  SAME,
  /** Unlike as written, alike within precision, hedge, granularity or unit conversion. */
  EXPLAINED,
  /** A value lies within the bound that another states ("over 40" and 70). */
  BOUND_MET,
  /** Two different bounds in one direction ("more than 34,000", "more than 29,000"). */
  BOUNDS_UNLIKE,
  /** An unhedged round number whose rounding would explain the difference (612 and 600). */
  ROUNDING_WOULD_EXPLAIN,
  /** A count that grows, and the higher figure is shown to be the later ("rose to 15", and 12). */
  UPDATED,
  /** No reading of the two values makes them agree. */
  APART
}
