package org.gainsay.align;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gainsay.claim.Claim;

/**
 * Two claims that were looked at together.
 *
 * @param left the one that stands first, by document and position
 * @param right the other
 * @param like whether the two values can be one told twice
 * @param likeness how like their topics and the words near the values are, 0 to 1
 * @param score how probable it is that they speak of one fact, 0 to 1
 * @param gate what stopped the comparison, empty when nothing did
 * @param detail what about the pair stopped it, empty when nothing did
 * @param reasons what the score rests on, for people; told when asked
 */
public record ClaimPair(
    Claim left,
    Claim right,
    boolean like,
    double likeness,
    double score,
    Optional<Gate> gate,
    String detail,
    Supplier<List<String>> reasons) {

  ClaimPair stoppedBy(Gate by, String why) {
    return new ClaimPair(left, right, like, likeness, score, Optional.of(by), why, reasons);
  }

  /** The pair without its reasons, which hold on to much. */
  ClaimPair light() {
    return new ClaimPair(left, right, like, likeness, score, gate, detail, List::of);
  }

  /** What the score rests on, for people. */
  public List<String> features() {
    return reasons.get();
  }
}
