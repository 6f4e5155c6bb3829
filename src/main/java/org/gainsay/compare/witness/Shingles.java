package org.gainsay.compare.witness;

import java.util.List;
import java.util.stream.LongStream;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/**
 * The wording of a sentence: its pairs of neighbouring words, as hashes in order. Figures are left
 * out, so that a copy with one number changed is still a copy.
 *
 * <p>Two wordings are held together by their likeness only when their sketches share a band:
 * min-wise hashing (A. Broder, On the resemblance and containment of documents, SEQUENCES 1997).
 */
final class Shingles {

  private static final int BANDS = 12;
  private static final int ROWS = 2;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long[] pairs;

  private Shingles(long[] pairs) {
    this.pairs = pairs;
  }

  /** The wording of some {@link #words}. */
  static Shingles of(List<String> words) {
    return new Shingles(
        LongStream.range(1, words.size())
            .map(
                at ->
                    mixed(
                        words.get((int) at - 1).hashCode() * GOLDEN
                            ^ words.get((int) at).hashCode()))
            .sorted()
            .distinct()
            .toArray());
  }

  /** The words of a sentence, without figures and signs. */
  static List<String> words(Sentence sentence) {
    return sentence.tokens().stream().filter(Token::isWord).map(Token::lower).toList();
  }

  /** How many of all pairs the two have in common, 0 to 1 (Jaccard). */
  double likeness(Shingles other) {
    int shared = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < pairs.length && theirs < other.pairs.length) {
      int order = Long.compare(pairs[mine], other.pairs[theirs]);
      shared += order == 0 ? 1 : 0;
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    int all = pairs.length + other.pairs.length - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /** The keys under which like wordings find each other: of two that are much alike, most agree. */
  long[] bands() {
    return LongStream.range(0, BANDS).map(this::band).toArray();
  }

  private long band(long band) {
    long key = band;
    for (int row = 0; row < ROWS; row++) {
      long seed = mixed((band * ROWS + row + 1) * GOLDEN);
      long least = LongStream.of(pairs).map(pair -> mixed(pair ^ seed)).min().orElse(0);
      key = mixed(key ^ least) + row;
    }
    return key;
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long value) {
    long once = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
    return twice ^ (twice >>> 31);
  }
}
