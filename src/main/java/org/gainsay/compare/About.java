package org.gainsay.compare;

/** What the claims of a fact state. */
public enum About {
  /** A number with its unit. */
  QUANTITY,
  /** The date of an event. */
  EVENT_DATE,
  /** The time of day of an event. */
  CLOCK_TIME
}
