package org.gainsay.value;

/** What a mention states: a number with its unit, or a place on the time line. */
public sealed interface Value permits Quantity, TimeValue {

  /**
   * The value in one canonical short form for people, such as {@code ~40 %} or {@code 2023-11-12}.
   */
  String normalized();
}
