package org.gainsay.align.words;

import java.nio.ByteBuffer;

/**
 * The bytes of a table of word vectors, read where they lie: nothing is decoded until it is asked
 * for.
 *
 * <p>Big-endian: the marker, the number of dimensions and that of rows; where each row's word piece
 * begins among the texts, and where the last ends; the texts (UTF-8), in the order of their
 * unsigned bytes; each row's scale (float); each row's components (signed bytes). A component times
 * the scale is the component of the weighted vector.
 */
final class TableFile {

  static final int MARKER = 0x47575631; // GWV1
  static final int HEADER = 3 * Integer.BYTES;

  /** What stands before a word piece that goes on with a word. */
  static final String CONTINUED = "##";

  private final ByteBuffer bytes;
  private final int dimensions;
  private final int rows;
  private final int texts;
  private final int scales;

  TableFile(byte[] content) {
    bytes = ByteBuffer.wrap(content);
    if (content.length < HEADER || bytes.getInt(0) != MARKER) {
      throw new IllegalArgumentException("no table of word vectors");
    }
    dimensions = bytes.getInt(Integer.BYTES);
    rows = bytes.getInt(2 * Integer.BYTES);
    texts = HEADER + (rows + 1) * Integer.BYTES;
    scales = texts + offset(rows);
    if (content.length != scales + rows * (Float.BYTES + dimensions)) {
      throw new IllegalArgumentException("a table of word vectors that is cut short");
    }
  }

  int dimensions() {
    return dimensions;
  }

  /**
   * The row of a word piece.
   *
   * @param word the bytes of a word
   * @param from where the piece begins; beyond 0 it is one that goes on with the word
   * @param to where it ends
   * @return the row, or a negative number when there is none
   */
  int row(byte[] word, int from, int to) {
    int low = 0;
    int high = rows - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(middle, word, from, to);
      if (order == 0) {
        return middle;
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** The length of a row's vector is its scale times that of its components. */
  float scale(int row) {
    return bytes.getFloat(scales + row * Float.BYTES);
  }

  byte[] components(int row) {
    byte[] out = new byte[dimensions];
    bytes.get(scales + rows * Float.BYTES + row * dimensions, out);
    return out;
  }

  private int compare(int row, byte[] word, int from, int to) {
    int at = texts + offset(row);
    int end = texts + offset(row + 1);
    if (from > 0) {
      for (int i = 0; i < CONTINUED.length(); i++, at++) {
        int order = at == end ? -1 : (bytes.get(at) & 0xff) - CONTINUED.charAt(i);
        if (order != 0) {
          return order;
        }
      }
    }
    int i = from;
    for (; at < end && i < to; at++, i++) {
      int order = (bytes.get(at) & 0xff) - (word[i] & 0xff);
      if (order != 0) {
        return order;
      }
    }
    return (end - at) - (to - i);
  }

  private int offset(int row) {
    return bytes.getInt(HEADER + row * Integer.BYTES);
  }
}
