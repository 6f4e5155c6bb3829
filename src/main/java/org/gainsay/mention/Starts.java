package org.gainsay.mention;

import java.util.Collection;
import org.gainsay.text.Token;

/**
 * Tells at once of nearly every word that it begins nothing: by its length and its first and last
 * letter, so that few words are looked up.
 */
final class Starts {

  private static final int BITS = 1 << 16;

  private final long[] seen = new long[BITS / Long.SIZE];

  Starts(Collection<String> words) {
    for (String word : words) {
      int place = place(word);
      seen[place >> 6] |= 1L << place;
    }
  }

  /** Whether a token may be one of the words. */
  boolean mayHave(Token token) {
    int place = place(token.lower());
    return (seen[place >> 6] & 1L << place) != 0;
  }

  private static int place(String word) {
    int length = word.length();
    return (word.charAt(0) * 67 + word.charAt(length - 1) * 2113 + length) & (BITS - 1);
  }
}
