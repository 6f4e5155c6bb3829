package org.gainsay.compare;

import java.util.List;
import java.util.Map;

/**
 * A dated claim and the citation that supports it.
 *
 * @param daysOlder by how many days the citation is older than the event; zero when it is not
 * @param eventPast whether the text tells the event as one that happened
 * @param youngestOfBracket whether no other citation of the same brackets is younger
 * @param sentencesBetween how many sentences lie between the claim and the citation, 0 in the same
 * @param sides the event's date and the citation
 * @param confidence how sure it is that the citation is for the claim, 0 to 1
 * @param reasoning what was compared and how it came out
 * @param words the words that messages may use: {@code citation}, {@code citationDate}, {@code
 *     event}, {@code eventDate}, {@code days}
 */
public record CitationSupport(
    long daysOlder,
    boolean eventPast,
    boolean youngestOfBracket,
    int sentencesBetween,
    List<Side> sides,
    double confidence,
    List<String> reasoning,
    Map<String, String> words)
    implements Comparison {

  public CitationSupport {
    sides = List.copyOf(sides);
    reasoning = List.copyOf(reasoning);
    words = Map.copyOf(words);
  }
}
