package org.gainsay.compare;

import java.util.List;
import java.util.Map;

/**
 * A duration between two events of one text, against their dates ("six months before the attack").
 *
 * @param fits whether the dates lie as far apart as the duration says, at its own precision
 * @param daysOff by how many days they miss it
 * @param sides one side when it fits, else the duration against the dates
 * @param confidence how sure it is that the dates are those of the two events, 0 to 1
 * @param reasoning what was compared and how it came out
 * @param words the words that messages may use: {@code duration}, {@code date}, {@code eventDate},
 *     {@code event}, {@code daysOff}, {@code actual}
 */
public record DurationCheck(
    boolean fits,
    long daysOff,
    List<Side> sides,
    double confidence,
    List<String> reasoning,
    Map<String, String> words)
    implements Comparison {

  public DurationCheck {
    sides = List.copyOf(sides);
    reasoning = List.copyOf(reasoning);
    words = Map.copyOf(words);
  }
}
