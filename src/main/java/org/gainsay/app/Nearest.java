package org.gainsay.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses the word that a misspelt one was meant to be. */
final class Nearest {

  private static final int FARTHEST = 2;

  private Nearest() {}

  /** The word that is nearest, if it is near. */
  static Optional<String> to(String misspelt, Collection<String> words) {
    return words.stream()
        .filter(word -> distance(misspelt, word) <= FARTHEST)
        .min(
            Comparator.comparingInt((String word) -> distance(misspelt, word))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** How many letters must be put in, left out or replaced to make one word of the other. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
