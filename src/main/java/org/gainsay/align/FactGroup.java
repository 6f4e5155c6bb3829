package org.gainsay.align;

import java.util.List;
import org.gainsay.claim.Claim;

/**
 * Claims that speak of the same fact.
 *
 * @param claims two or more, in order of document and position
 * @param probability how probable it is that they do, 0 to 1; of several values that of the least
 *     probable two
 * @param features what the most telling pair rests on, for people
 */
public record FactGroup(List<Claim> claims, double probability, List<String> features) {

  public FactGroup {
    claims = List.copyOf(claims);
    features = List.copyOf(features);
    if (claims.size() < 2) {
      throw new IllegalArgumentException("a fact group holds two claims or more");
    }
  }
}
