package org.gainsay.finding;

import java.util.Locale;

/** Whether the sides of a finding say the same. */
public enum Verdict {
  AGREEMENT,
  DISCREPANCY;

  /** The name of the JSON contract. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
