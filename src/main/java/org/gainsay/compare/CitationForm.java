package org.gainsay.compare;

import java.util.List;
import java.util.Map;
import org.gainsay.mention.Mention;

/**
 * How a citation is written.
 *
 * @param citation the mention
 * @param malformed whether anything is wrong with its form
 * @param sides the one place
 * @param confidence how sure it is that it is meant as a citation, 0 to 1
 * @param reasoning what is wrong, line by line
 * @param words the words that messages may use: {@code citation}, {@code defects}
 */
public record CitationForm(
    Mention citation,
    boolean malformed,
    List<Side> sides,
    double confidence,
    List<String> reasoning,
    Map<String, String> words)
    implements Comparison {

  public CitationForm {
    sides = List.copyOf(sides);
    reasoning = List.copyOf(reasoning);
    words = Map.copyOf(words);
  }
}
