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

  private static final int FIRST_ACCENTED = 0x80;

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
      return new WordTable(TableFile.read(stream));
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
    String plain = plain(word);
    double[] sum = new double[file.dimensions()];
    int from = 0;
    for (int at = 0; at <= plain.length(); at++) {
      if (at == plain.length() || !isPartOfWord(plain.charAt(at))) {
        if (at > from && at - from <= LONGEST) {
          addPieces(plain.substring(from, at).getBytes(StandardCharsets.UTF_8), sum);
        }
        from = at + 1;
      }
    }
    return new WordVector(new Rounded(sum).components());
  }

  /** Adds the pieces of a word; none when some of it is in no piece. */
  private void addPieces(byte[] word, double[] sum) {
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
      file.addTo(sum, pieces[i]);
    }
  }

  /** A half of a rare character, too: it is in no piece, so the word that has it is unknown. */
  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= FIRST_ACCENTED) {
        return withoutAccents(lower);
      }
    }
    return lower;
  }

  /** Apart, since the normaliser takes long to load and most words do not need it. */
  private static String withoutAccents(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        out.append(apart.charAt(i));
      }
    }
    return out.toString();
  }
}
