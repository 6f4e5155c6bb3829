package org.gainsay.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.text.Document;

/**
 * How many independent sources stand behind the values of a fact: texts of one wording are one.
 *
 * @param voices the documents that speak, those that copy one wording together
 * @param bySide how many independent sources each side has, in order of the sides
 * @param majority the number of the side that more than half of three or more independent sources
 *     are on, from 0; empty when there is none
 * @param outliers the numbers of the sides that stand against the others, from 0
 * @param spread for many numbers without a majority, their median and how far they lie from it, for
 *     people; else empty
 */
public record Witnesses(
    List<List<Document>> voices,
    List<Integer> bySide,
    Optional<Integer> majority,
    Set<Integer> outliers,
    String spread) {

  public Witnesses {
    voices = voices.stream().map(List::copyOf).toList();
    bySide = List.copyOf(bySide);
    outliers = Set.copyOf(outliers);
  }

  /** How many independent sources speak. */
  public int independent() {
    return voices.size();
  }

  /** The documents that share a wording with another one, by wording. */
  public List<List<Document>> copies() {
    return voices.stream().filter(voice -> voice.size() > 1).toList();
  }
}
