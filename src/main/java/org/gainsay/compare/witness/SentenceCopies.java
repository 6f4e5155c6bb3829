package org.gainsay.compare.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.text.Sentence;

/**
 * Sentences whose words are nearly all the same. Each sentence is held against a few that share a
 * part of its sketch, never against all, so the cost grows with the sentences.
 */
final class SentenceCopies {

  /** In fewer words two writers may tell one thing alike. */
  private static final int FEWEST_WORDS = 8;

  /** Three words changed in a sentence of twenty leave half of all pairs in common. */
  private static final double NEARLY_ALL = 0.5;

  private static final int MOST_TO_HOLD_AGAINST = 4;

  /** A wording and its number. */
  private record Known(int number, Shingles shingles) {}

  private final Map<Long, List<Known>> byBand = new HashMap<>();
  private int wordings;

  /** The number of a sentence's wording, the same for copies; -1 for one that is too short. */
  int wording(Sentence sentence) {
    List<String> words = Shingles.words(sentence);
    if (words.size() < FEWEST_WORDS) {
      return -1;
    }
    Shingles shingles = Shingles.of(words);
    long[] bands = shingles.bands();
    for (long band : bands) {
      for (Known known : byBand.getOrDefault(band, List.of())) {
        if (known.shingles().likeness(shingles) >= NEARLY_ALL) {
          return known.number();
        }
      }
    }
    Known own = new Known(wordings++, shingles);
    for (long band : bands) {
      List<Known> sharing = byBand.computeIfAbsent(band, b -> new ArrayList<>());
      if (sharing.size() < MOST_TO_HOLD_AGAINST) {
        sharing.add(own);
      }
    }
    return own.number();
  }
}
