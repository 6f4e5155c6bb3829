package org.gainsay.align;

import java.util.List;
import org.gainsay.claim.Claim;

/**
 * One measure said of some participants and of them together with others.
 *
 * @param part the claim about fewer participants
 * @param whole the claim about more
 * @param score how sure it is that both speak of one measure, 0 to 1
 * @param features what the score rests on, for people
 */
public record ScopePair(Claim part, Claim whole, double score, List<String> features) {

  public ScopePair {
    features = List.copyOf(features);
  }
}
