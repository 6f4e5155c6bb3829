package org.gainsay.align.words;

import ai.onnxruntime.OrtException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes the table of word vectors: {@code mvn -q test -Dquick -Pwords}. Each word piece goes alone
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

  private record Piece(String text, int number, byte[] bytes) {}

  /**
   * Writes the table.
   *
   * @param args the file, and the number of dimensions
   */
  public static void main(String[] args) throws IOException, OrtException {
    Path file = Path.of(args[0]);
    int dimensions = Integer.parseInt(args[1]);
    List<Piece> pieces = new ArrayList<>();
    float[][] vectors;
    int words;
    try (TokenModel model = new TokenModel()) {
      words = model.vocabulary().size() - FIRST_WORD;
      model
          .vocabulary()
          .forEach(
              (text, number) -> {
                if (KEPT.matcher(text).matches()) {
                  pieces.add(new Piece(text, number, text.getBytes(StandardCharsets.UTF_8)));
                }
              });
      pieces.sort(Comparator.comparing(Piece::bytes, Arrays::compareUnsigned));
      vectors = new float[pieces.size()][];
      for (int i = 0; i < vectors.length; i++) {
        vectors[i] = model.vector(pieces.get(i).number());
      }
    }
    PrincipalAxes axes = new PrincipalAxes(vectors, dimensions);
    Files.write(file, bytes(pieces, vectors, axes, dimensions, words));
    System.out.printf(
        Locale.ROOT,
        "%s: %,d pieces in %d dimensions, %.3f of the variance, %,d bytes%n",
        file,
        pieces.size(),
        dimensions,
        axes.kept(),
        Files.size(file));
  }

  private static byte[] bytes(
      List<Piece> pieces, float[][] vectors, PrincipalAxes axes, int dimensions, int words)
      throws IOException {
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    ByteArrayOutputStream components = new ByteArrayOutputStream();
    ByteArrayOutputStream scales = new ByteArrayOutputStream();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(all);
    DataOutputStream scale = new DataOutputStream(scales);
    double harmonic = 0;
    for (int rank = 1; rank <= words; rank++) {
      harmonic += 1.0 / rank;
    }
    out.writeInt(TableFile.MARKER);
    out.writeInt(dimensions);
    out.writeInt(pieces.size());
    for (int i = 0; i < vectors.length; i++) {
      Piece piece = pieces.get(i);
      Rounded rounded = new Rounded(axes.project(vectors[i]));
      out.writeInt(texts.size());
      texts.writeBytes(piece.bytes());
      scale.writeFloat((float) (rounded.scale() * weight(piece.number(), harmonic)));
      components.writeBytes(rounded.components());
    }
    out.writeInt(texts.size());
    texts.writeTo(out);
    scales.writeTo(out);
    components.writeTo(out);
    return all.toByteArray();
  }

  /** By Zipf's law the share of a word among all is the inverse of its rank. */
  private static double weight(int number, double harmonic) {
    int rank = number - FIRST_WORD + 1;
    double share = rank < 1 ? CHARACTER : 1 / (rank * harmonic);
    return SMOOTH / (SMOOTH + share);
  }
}
