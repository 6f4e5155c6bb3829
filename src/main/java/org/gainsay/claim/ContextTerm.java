package org.gainsay.claim;

/**
 * A content word of a claim's sentence.
 *
 * @param word the word as written, in lower case
 * @param stem its term: words of one stem or concept have one
 * @param name the canonical form of the name that it is part of, empty outside names
 * @param weight how near it stands to the value, above 0 to 1
 */
public record ContextTerm(String word, String stem, String name, double weight) {

  /** Whether it is part of a name. */
  public boolean named() {
    return !name.isEmpty();
  }
}
