package org.gainsay.compare;

/**
 * How two values stand to each other.
 *
 * @param consistency the outcome
 * @param explanation what makes unlike values agree ("rounding") or shows which is the later one,
 *     empty when nothing does
 * @param gap how far they lie apart, for people; empty when they meet
 */
record Relation(Consistency consistency, String explanation, String gap) {

  static final Relation SAME = new Relation(Consistency.SAME, "", "");

  static Relation explained(String by) {
    return new Relation(Consistency.EXPLAINED, by, "");
  }

  static Relation updated(String order, String gap) {
    return new Relation(Consistency.UPDATED, order, gap);
  }

  static Relation apart(String gap) {
    return new Relation(Consistency.APART, "", gap);
  }

  /** Whether the two values can stand on one side of a finding. */
  boolean agrees() {
    return consistency.compareTo(Consistency.BOUND_MET) <= 0;
  }
}
