package org.gainsay.align;

/** Why two claims that look alike were not compared; the reasons are those of the report. */
public enum Gate {
  UNIT("different units"),
  CURRENCY("different currencies, and no rate is guessed"),
  NO_TOPIC("nothing says what the value is of"),
  COUNTED("different things counted"),
  EVENT("different events"),
  NAMED_BY_DATE("events named by their date"),
  TIME_ROLE("one dates the event, the other limits a period"),
  PARTICIPANTS("different participants"),
  PLACE("events at different places"),
  BASE("shares of different wholes"),
  AS_OF("figures of different times"),
  CHANGE("a level against a change"),
  PLAN("a plan or forecast against a fact"),
  YEAR_OPEN("dates with nothing in common to compare by"),
  PREDICATE("different things are said of them"),
  ORDER("different places in an order"),
  SCALE("figures of different sizes"),
  VAGUE("a vague amount"),
  PART_AND_WHOLE("a part against a whole"),
  SUM("the figures of one text add up to that of the other"),
  DISSIMILAR("too little in common"),
  RIVAL("another claim of the same document fits better");

  private final String reason;

  Gate(String reason) {
    this.reason = reason;
  }

  /** The reason for people. */
  public String reason() {
    return reason;
  }

  /**
   * Whether it parts two claims for certain, whatever else they share.
   *
   * @param like whether the two values can be one told twice: like values part less easily
   */
  boolean certain(Family family, boolean like) {
    return switch (this) {
      case UNIT, CURRENCY, EVENT, PLACE, YEAR_OPEN, CHANGE, PART_AND_WHOLE, SUM, VAGUE -> true;
      case NAMED_BY_DATE, TIME_ROLE, AS_OF -> !like;
      case NO_TOPIC -> !like && (family == Family.DATE || family == Family.CLOCK);
      case PARTICIPANTS -> !like || family == Family.AGE;
      case ORDER -> true;
      case PLAN -> !like;
      case COUNTED, BASE, PREDICATE, SCALE, DISSIMILAR, RIVAL -> false;
    };
  }
}
