package org.gainsay.compare;

import java.util.List;
import java.util.Map;
import org.gainsay.align.FactGroup;

/**
 * The values that two or more places state of one fact.
 *
 * @param group the claims
 * @param about what they state
 * @param consistency how the values stand to each other
 * @param explanation what makes unlike values agree ("rounding"), empty when nothing does
 * @param documents how many documents speak
 * @param sides the values, each with its places
 * @param confidence how sure it is that the places speak of one fact, 0 to 1
 * @param reasoning what was compared and how it came out
 * @param words the words that messages may use: {@code subject}, {@code values}, {@code gap},
 *     {@code explanation}, {@code sources}
 */
public record FactComparison(
    FactGroup group,
    About about,
    Consistency consistency,
    String explanation,
    int documents,
    List<Side> sides,
    double confidence,
    List<String> reasoning,
    Map<String, String> words)
    implements Comparison {

  public FactComparison {
    sides = List.copyOf(sides);
    reasoning = List.copyOf(reasoning);
    words = Map.copyOf(words);
  }
}
