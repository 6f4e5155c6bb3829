package org.gainsay.align.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A table of word vectors: words that stand in the same surroundings have a small angle between
 * them. Made from the sentence encoder all-MiniLM-L6-v2 by {@code MakeWords}; English. It never
 * changes and may be shared by threads.
 *
 * <p>A word without a row of its own is cut into word pieces, the longest first (WordPiece, as BERT
 * cuts them), and stands at the weighted mean of theirs.
 */
public final class WordTable {

  static final String RESOURCE = "words.bin";

  /** Longer ones are no words; cutting takes the square of the length. */
  private static final int LONGEST = 100;

  private final TableFile file;

  WordTable(TableFile file) {
    this.file = file;
  }

  /** Reads the table of the program. */
  public static WordTable load() {
    try (InputStream stream = WordTable.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("no word vectors on the class path: " + RESOURCE);
      }
      return new WordTable(new TableFile(stream.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How near two words are, from -1 to 1; 1 for one and the same, 0 where one is unknown. Who asks
   * for one word often, keeps its {@link #vector}.
   */
  public double similarity(String a, String b) {
    return a.equals(b) ? 1 : vector(a).cosine(vector(b));
  }

  /** Where a word stands, in whatever case and with or without its accents. */
  public WordVector vector(String word) {
    Mean mean = new Mean(file);
    for (String part : plain(word).split("[^\\p{L}\\p{Nd}]+", -1)) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      if (bytes.length > 0 && bytes.length <= LONGEST) {
        cut(bytes, mean);
      }
    }
    return mean.vector();
  }

  /** Adds the pieces of a word; none when some of it is in no piece. */
  private void cut(byte[] word, Mean mean) {
    int[] pieces = new int[word.length];
    int count = 0;
    int from = 0;
    while (from < word.length) {
      int to = word.length;
      int row = file.row(word, from, to);
      while (row < 0 && to > from + 1) {
        row = file.row(word, from, --to);
      }
      if (row < 0) {
        return;
      }
      pieces[count++] = row;
      from = to;
    }
    for (int i = 0; i < count; i++) {
      mean.add(pieces[i]);
    }
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean ascii = lower.chars().allMatch(c -> c < 0x80);
    // The normaliser takes long to load, and most words do not need it.
    return ascii
        ? lower
        : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
  }

  /** The mean of rows. */
  private static final class Mean {

    private final TableFile file;
    private int first = -1;
    private double[] sum = {};

    Mean(TableFile file) {
      this.file = file;
    }

    void add(int row) {
      if (first < 0) {
        first = row;
        return;
      }
      if (sum.length == 0) {
        sum = new double[file.dimensions()];
        sumUp(first);
      }
      sumUp(row);
    }

    private void sumUp(int row) {
      byte[] components = file.components(row);
      double scale = file.scale(row);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += scale * components[i];
      }
    }

    WordVector vector() {
      if (sum.length > 0) {
        return new WordVector(new Rounded(sum).components());
      }
      return first < 0 ? WordVector.UNKNOWN : new WordVector(file.components(first));
    }
  }
}
