package org.gainsay.claim;

import java.util.List;
import java.util.Set;

/**
 * What stands around a claim and can tell it from a like one of another thing.
 *
 * @param owner the canonical name that stands nearest before the value in its sentence, empty when
 *     none does: of "Reyes (31-4, 20 KOs)" it is the boxer
 * @param before the words before the value, the nearest first; another value is {@code #}, the
 *     beginning of the sentence {@code ^}
 * @param after the words after it, the nearest first; the end of the sentence is {@code $}
 * @param contrasts the senses of the words near the value that set it apart from another one:
 *     "another", "previous", "total", "each"
 * @param documentNames the canonical names of the whole document
 * @param documentSentences how many sentences the document has
 */
public record Surroundings(
    String owner,
    List<String> before,
    List<String> after,
    Set<String> contrasts,
    Set<String> documentNames,
    int documentSentences) {

  public Surroundings {
    before = List.copyOf(before);
    after = List.copyOf(after);
    contrasts = Set.copyOf(contrasts);
  }
}
