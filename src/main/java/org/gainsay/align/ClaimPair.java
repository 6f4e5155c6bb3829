package org.gainsay.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.claim.Claim;

/**
 * Two claims that were looked at together.
 *
 * @param left the one that stands first, by document and position
 * @param right the other
 * @param like whether the two values can be one told twice
 * @param similarity how much they have in common
 * @param score the similarity after competition with the best rival of either, 0 to 1
 * @param gate what stopped the comparison, empty when nothing did
 * @param detail what about the pair stopped it, empty when nothing did
 */
public record ClaimPair(
    Claim left,
    Claim right,
    boolean like,
    Similarity similarity,
    double score,
    Optional<Gate> gate,
    String detail) {

  ClaimPair stoppedBy(Gate by, String why) {
    return new ClaimPair(left, right, like, similarity, score, Optional.of(by), why);
  }

  ClaimPair scored(double value) {
    return new ClaimPair(left, right, like, similarity, value, gate, detail);
  }

  /** What the score rests on, for people. */
  public List<String> features() {
    List<String> out = new ArrayList<>(similarity.features());
    out.add(String.format(Locale.ROOT, "score after competition %.2f", score));
    return out;
  }
}
