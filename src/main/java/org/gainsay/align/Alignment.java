package org.gainsay.align;

import java.util.List;

/**
 * Which claims speak of the same fact, and which look alike and do not.
 *
 * @param groups the facts, in order of their first claim
 * @param scopes parts against wholes
 * @param nearMisses pairs that look alike and were not compared, the nearest first
 */
public record Alignment(
    List<FactGroup> groups, List<ScopePair> scopes, List<ClaimPair> nearMisses) {

  public Alignment {
    groups = List.copyOf(groups);
    scopes = List.copyOf(scopes);
    nearMisses = List.copyOf(nearMisses);
  }
}
