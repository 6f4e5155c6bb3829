package org.gainsay.align;

import java.util.List;
import org.gainsay.align.ClaimWords.Word;
import org.gainsay.claim.Name;

/**
 * How well the words around two values match: each word finds its best word on the other side, by
 * stem, by name or by meaning.
 *
 * @param rightward how well the left words are matched, those near the value most, 0 to 1: a match
 *     counts by the root of how unequally near the two words stand
 * @param leftward the same for the right words
 * @param wideRightward how well the left words are matched, nearness left out
 * @param wideLeftward the same for the right words
 * @param matched how many words of the left side have a like one
 */
record SoftAlignment(
    double rightward, double leftward, double wideRightward, double wideLeftward, int matched) {

  private static final double IS_LIKE = 0.3;

  /** The best match of each word of one side: with nearness counted, and without. */
  private static final class Best {

    private final double[] near;
    private final double[] wide;

    Best(int words) {
      near = new double[words];
      wide = new double[words];
    }

    void note(int word, double damped, double like) {
      near[word] = Math.max(near[word], damped);
      wide[word] = Math.max(wide[word], like);
    }

    double near(List<Word> words) {
      double sum = 0;
      double weights = 0;
      for (int i = 0; i < near.length; i++) {
        sum += words.get(i).weight() * near[i];
        weights += words.get(i).weight();
      }
      return sum / weights;
    }

    double wide() {
      double sum = 0;
      for (double like : wide) {
        sum += like;
      }
      return sum / wide.length;
    }

    int matched() {
      int count = 0;
      for (double like : wide) {
        count += like > IS_LIKE ? 1 : 0;
      }
      return count;
    }
  }

  static SoftAlignment of(ClaimWords a, ClaimWords b, Vocabulary vocabulary) {
    List<Word> left = a.words();
    List<Word> right = b.words();
    if (left.isEmpty() || right.isEmpty()) {
      return new SoftAlignment(0, 0, 0, 0, 0);
    }
    Best mine = new Best(left.size());
    Best theirs = new Best(right.size());
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        double like = likeness(left.get(i), right.get(j), vocabulary);
        if (like > 0) {
          double x = left.get(i).weight();
          double y = right.get(j).weight();
          double damped = like * Math.sqrt(Math.min(x, y) / Math.max(x, y));
          mine.note(i, damped, like);
          theirs.note(j, damped, like);
        }
      }
    }
    return new SoftAlignment(
        mine.near(left), theirs.near(right), mine.wide(), theirs.wide(), mine.matched());
  }

  /** The mean of both ways. */
  double mean() {
    return (rightward + leftward) / 2;
  }

  /** A name is like nothing but itself. */
  private static double likeness(Word a, Word b, Vocabulary vocabulary) {
    if (a.stem() == b.stem()) {
      return 1;
    }
    if (a.named() || b.named()) {
      return a.named() && b.named() && Name.alike(a.name(), b.name()) ? 1 : 0;
    }
    return vocabulary.likeness(a.number(), b.number());
  }
}
