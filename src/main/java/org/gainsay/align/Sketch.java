package org.gainsay.align;

import java.util.Set;

/**
 * Two claims at first sight, before their rivals are known.
 *
 * @param left the claim that stands first
 * @param right the other
 * @param like whether the two values can be one told twice
 * @param gates what the gates say of them
 * @param topic how far what they are said of agrees, 0 to 1
 * @param words how well the words around the values match
 * @param likeness both in one figure, 0 to 1, the values left out of sight
 */
record Sketch(
    ClaimWords left,
    ClaimWords right,
    boolean like,
    Gates.Verdict gates,
    double topic,
    SoftAlignment words,
    double likeness) {

  private static final double TOPIC_WEIGHT = 0.35;
  private static final double WORDS_SCALE = 1.5;

  static Sketch of(ClaimWords left, ClaimWords right, Vocabulary vocabulary) {
    boolean like = Values.canBeOne(left.claim(), right.claim());
    double topic = Similarity.topic(left.claim(), right.claim());
    SoftAlignment words = SoftAlignment.of(left, right, vocabulary);
    return new Sketch(
        left,
        right,
        like,
        Gates.check(left.claim(), right.claim(), like),
        topic,
        words,
        TOPIC_WEIGHT * topic + (1 - TOPIC_WEIGHT) * Math.min(1, WORDS_SCALE * words.mean()));
  }

  /** Whether the two stand in different documents. */
  boolean across() {
    return left.claim().document() != right.claim().document();
  }

  /** Whether this gate raises a doubt. */
  boolean doubts(Gate gate) {
    return gates.doubt().filter(closed -> closed.gate() == gate).isPresent();
  }

  /** Whether the two state one value and no gate is closed but perhaps one of these. */
  boolean agrees(Set<Gate> butFor) {
    return like && gates.closed().filter(closed -> !butFor.contains(closed.gate())).isEmpty();
  }
}
