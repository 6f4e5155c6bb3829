package org.gainsay.align;

import java.util.Optional;

/**
 * Two claims at first sight, before their rivals are known.
 *
 * @param left the claim that stands first
 * @param right the other
 * @param like whether the two values can be one told twice
 * @param shut the certain reason why they do not speak of one fact
 * @param doubt the first reason to doubt that they do
 * @param topic how far what they are said of agrees, 0 to 1
 * @param words how well the words around the values match
 * @param likeness both in one figure, 0 to 1, the values left out of sight
 */
record Sketch(
    ClaimWords left,
    ClaimWords right,
    boolean like,
    Optional<Gates.Closed> shut,
    Optional<Gates.Closed> doubt,
    double topic,
    SoftAlignment words,
    double likeness) {

  private static final double TOPIC_WEIGHT = 0.35;
  private static final double WORDS_SCALE = 1.5;

  static Sketch of(ClaimWords left, ClaimWords right, Vocabulary vocabulary) {
    Optional<Gates.Closed> shut = Gates.certain(left.claim(), right.claim());
    Optional<Gates.Closed> doubt =
        shut.isPresent() ? Optional.empty() : Gates.doubtful(left.claim(), right.claim());
    double topic = Similarity.topic(left.claim(), right.claim());
    SoftAlignment words = SoftAlignment.of(left, right, vocabulary);
    double likeness =
        TOPIC_WEIGHT * topic + (1 - TOPIC_WEIGHT) * Math.min(1, WORDS_SCALE * words.mean());
    boolean like = Values.canBeOne(left.claim(), right.claim());
    return new Sketch(left, right, like, shut, doubt, topic, words, likeness);
  }

  /** Whether the two stand in different documents. */
  boolean across() {
    return left.claim().document() != right.claim().document();
  }

  /** Whether this gate raises a doubt. */
  boolean doubts(Gate gate) {
    return doubt.filter(closed -> closed.gate() == gate).isPresent();
  }

  /**
   * Whether a gate is shut, or one that gives doubts, other than the wording of what is counted.
   */
  boolean agreesOnValue() {
    return like
        && shut.isEmpty()
        && doubt
            .filter(closed -> closed.gate() != Gate.COUNTED && closed.gate() != Gate.NO_TOPIC)
            .isEmpty();
  }
}
