package org.gainsay.compare;

import java.util.List;
import java.util.Map;

/**
 * Values of one text that can be recomputed from each other, as a copy desk does it.
 *
 * @param aspect what is held against what
 * @param holds whether they fit, at the precision in which they are written
 * @param off how far they miss each other, in the whole units that the aspect names; 0 when they
 *     fit
 * @param sides one side when they fit or are one expression, else what is told against its basis
 * @param confidence how sure it is that the values belong together, 0 to 1
 * @param reasoning what was compared and how it came out
 * @param words the words that messages may use: {@code told}, {@code basis}, {@code expected},
 *     {@code difference}
 */
public record TextCheck(
    Aspect aspect,
    boolean holds,
    long off,
    List<Side> sides,
    double confidence,
    List<String> reasoning,
    Map<String, String> words)
    implements Comparison {

  public TextCheck {
    sides = List.copyOf(sides);
    reasoning = List.copyOf(reasoning);
    words = Map.copyOf(words);
  }
}
