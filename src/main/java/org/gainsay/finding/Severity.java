package org.gainsay.finding;

import java.util.Locale;

/** How much a finding asks of the reader, from least to most. */
public enum Severity {
  /** Nothing: the sides agree. */
  NONE,
  /** Worth a look. */
  NOTE,
  /** The sides do not say the same thing and someone must look. */
  WARNING,
  /** The sides cannot both be true of the same thing. */
  ERROR;

  /** The name of the JSON contract. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this is as severe as the other, or more. */
  public boolean atLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}
