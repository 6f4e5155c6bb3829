package org.gainsay.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.align.words.WordTable;
import org.gainsay.align.words.WordVector;

/**
 * The words of one run, numbered, and how near in meaning any two are: 1 the same, 0 nothing in
 * common. Below a cosine of {@value #NOISE} a likeness is chance.
 */
final class Vocabulary {

  private static final double NOISE = 0.35;
  private static final double MOST = 0.9;
  private static final int FIRST_SIZE = 1 << 12;

  private final WordTable table;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<WordVector> vectors = new ArrayList<>();
  private long[] keys = new long[FIRST_SIZE];
  private float[] known = new float[FIRST_SIZE];
  private int size;

  Vocabulary(WordTable table) {
    this.table = table;
  }

  int number(String word) {
    Integer seen = numbers.get(word);
    if (seen != null) {
      return seen;
    }
    int number = vectors.size();
    numbers.put(word, number);
    vectors.add(table.vector(word));
    return number;
  }

  /** How near two words are. */
  double likeness(int a, int b) {
    if (a == b) {
      return 1;
    }
    return MOST * Math.max(0, (cosine(a, b) - NOISE) / (1 - NOISE));
  }

  /** The cosine of two words, each pair reckoned once. */
  double cosine(int a, int b) {
    long key = (((long) Math.min(a, b)) << Integer.SIZE | Math.max(a, b)) + 1;
    int at = slot(keys, key);
    if (keys[at] != key) {
      if (2 * size >= keys.length) {
        grow();
        at = slot(keys, key);
      }
      keys[at] = key;
      known[at] = (float) vectors.get(a).cosine(vectors.get(b));
      size++;
    }
    return known[at];
  }

  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] old = keys;
    float[] values = known;
    keys = new long[2 * old.length];
    known = new float[2 * old.length];
    Arrays.fill(keys, 0);
    for (int i = 0; i < old.length; i++) {
      if (old[i] != 0) {
        int at = slot(keys, old[i]);
        keys[at] = old[i];
        known[at] = values[i];
      }
    }
  }
}
