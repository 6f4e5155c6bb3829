package org.gainsay.compare;

import java.util.List;
import java.util.Map;

/**
 * A value that one text attributes to another of the texts, against what that one says itself.
 *
 * @param agrees whether the source says so, or what does not exclude it
 * @param cited whether the source is cited in brackets, and not named as a speaker
 * @param sides one side when it does, else the value as attributed and as the source has it
 * @param confidence how sure it is that both speak of one fact, 0 to 1
 * @param reasoning what was compared and how it came out
 * @param words the words that messages may use: {@code subject}, {@code source}, {@code told},
 *     {@code original}
 */
public record SourceCheck(
    boolean agrees,
    boolean cited,
    List<Side> sides,
    double confidence,
    List<String> reasoning,
    Map<String, String> words)
    implements Comparison {

  public SourceCheck {
    sides = List.copyOf(sides);
    reasoning = List.copyOf(reasoning);
    words = Map.copyOf(words);
  }
}
