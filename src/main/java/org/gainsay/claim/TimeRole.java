package org.gainsay.claim;

/** What a date or time does for the thing it is said of. */
public enum TimeRole {
  /** It says when the event happened: "met on 12 November". */
  HAPPENED,
  /** It names an event by its date: "the October 7 attack", "the 2020 war". */
  NAMES,
  /** It limits a period: "since October 7", "until 2009", "after the 2020 war". */
  LIMITS,
  /** It says what something is for: "declared the cultural capital for 2024". */
  PURPOSE,
  /** The value is no time. */
  NONE
}
