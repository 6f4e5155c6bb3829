package org.gainsay.align.words;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Makes the table of word vectors: {@code mvn test -q -Dquick -Pwords}. Each word piece goes alone
 * through the model; the strongest principal axes of all are kept, weighted by how rare the piece is
 * and rounded to bytes.
 */
public final class MakeWords {

  /** Latin letters and digits: others are never asked for. */
  private static final Pattern KEPT = Pattern.compile("(?:##)?[\\p{IsLatin}0-9]+");

  /** The number of "the"; before it stand single characters, from it on words by their rank. */
  private static final int FIRST_WORD = 1996;

  /** How often a single character is, as a share of all words. */
  private static final double CHARACTER = 0.003;

  /** Smooth inverse frequency: a / (a + share), after Arora, Liang and Ma (2017). */
  private static final double SMOOTH = 1e-3;

  private MakeWords() {}

  /**
   * Writes the table.
   *
   * @param args the file, and the number of dimensions
   */
  public static void main(String[] args) throws IOException, OrtException {
    Path file = Path.of(args[0]);
    int dimensions = Integer.parseInt(args[1]);
    List<Map.Entry<String, Integer>> pieces;
    float[][] vectors;
    int words;
    try (TokenModel model = new TokenModel()) {
      words = model.vocabulary().size() - FIRST_WORD;
      pieces =
          model.vocabulary().entrySet().stream()
              .filter(piece -> KEPT.matcher(piece.getKey()).matches())
              .toList();
      vectors = new float[pieces.size()][];
      for (int i = 0; i < vectors.length; i++) {
        vectors[i] = model.vector(pieces.get(i).getValue());
      }
    }
    PrincipalAxes axes = new PrincipalAxes(vectors, dimensions);
    double harmonic = IntStream.rangeClosed(1, words).mapToDouble(rank -> 1.0 / rank).sum();
    TableWriter table = new TableWriter(dimensions);
    for (int i = 0; i < vectors.length; i++) {
      Map.Entry<String, Integer> piece = pieces.get(i);
      table.add(
          piece.getKey(), axes.project(vectors[i]), weight(piece.getValue(), harmonic));
    }
    Files.write(file, table.bytes());
    System.out.printf(
        Locale.ROOT,
        "%s: %,d pieces in %d dimensions, %.3f of the variance, %,d bytes%n",
        file,
        vectors.length,
        dimensions,
        axes.kept(),
        Files.size(file));
  }

  /** By Zipf's law the share of a word among all is the inverse of its rank. */
  private static double weight(int number, double harmonic) {
    int rank = number - FIRST_WORD + 1;
    double share = rank < 1 ? CHARACTER : 1 / (rank * harmonic);
    return SMOOTH / (SMOOTH + share);
  }
}
