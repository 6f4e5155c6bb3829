package org.gainsay.compare;

import java.util.List;
import java.util.Map;

/**
 * A date that differs between two documents, and another event under a similar name that the second
 * document puts near the first one's date: perhaps the first mixed up the two.
 *
 * @param daysApart days between the date in dispute and the date of the look-alike
 * @param sharedWords how many telling words the names of the two events share
 * @param sides the date in dispute, and the look-alike's date
 * @param confidence how likely the mix-up is, 0 to 1
 * @param reasoning what was compared and how it came out
 * @param words the words that messages may use: {@code event}, {@code date}, {@code lookalike},
 *     {@code lookalikeDate}, {@code days}
 */
public record EventMixUp(
    long daysApart,
    int sharedWords,
    List<Side> sides,
    double confidence,
    List<String> reasoning,
    Map<String, String> words)
    implements Comparison {

  public EventMixUp {
    sides = List.copyOf(sides);
    reasoning = List.copyOf(reasoning);
    words = Map.copyOf(words);
  }
}
