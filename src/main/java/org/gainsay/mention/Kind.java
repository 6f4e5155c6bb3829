package org.gainsay.mention;

import java.util.Locale;

/** The kinds of mentions, as the JSON contract names them (in lower case). */
public enum Kind {
  NUMBER,
  COUNT,
  PERCENT,
  MONEY,
  QUANTITY,
  AGE,
  DURATION,
  DATE,
  DATE_RANGE,
  TIME,
  SET,
  ORDINAL,
  SCORE,
  FRACTION,
  CITATION;

  /** The name of the JSON contract, such as {@code date_range}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether mentions of this kind state a place on the time line. */
  public boolean isTime() {
    return this == DATE || this == DATE_RANGE || this == TIME;
  }
}
