package org.gainsay.align.words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The bytes of a table of word vectors, read where they lie: nothing is decoded until it is asked
 * for.
 *
 * <p>Big-endian: the marker, the number of bytes, of dimensions, of rows; where each row's word
 * piece begins among the texts, and where the last ends; the texts (UTF-8), in the order of their
 * unsigned bytes; each row's scale (float); each row's components (signed bytes). A component times
 * the scale is the component of the weighted vector.
 */
final class TableFile {

  static final int MARKER = 0x47575631; // GWV1
  static final int HEADER = 4 * Integer.BYTES;

  /** What stands before a word piece that goes on with a word. */
  static final String CONTINUED = "##";

  private final ByteBuffer bytes;
  private final int dimensions;
  private final int rows;
  private final int texts;
  private final int scales;

  /**
   * Takes the content over; it must not be changed afterwards.
   *
   * @throws IllegalArgumentException when it is no such table
   */
  TableFile(byte[] content) {
    bytes = ByteBuffer.wrap(content);
    if (content.length < HEADER
        || bytes.getInt(0) != MARKER
        || bytes.getInt(Integer.BYTES) != content.length) {
      throw new IllegalArgumentException("no whole table of word vectors");
    }
    dimensions = bytes.getInt(2 * Integer.BYTES);
    rows = bytes.getInt(3 * Integer.BYTES);
    texts = HEADER + (rows + 1) * Integer.BYTES;
    scales = texts + offset(rows);
  }

  /** Reads a table; since it tells its own length, into an array of its size. */
  static TableFile read(InputStream stream) throws IOException {
    byte[] head = stream.readNBytes(2 * Integer.BYTES);
    int length = ByteBuffer.wrap(head).getInt(Integer.BYTES);
    byte[] content = Arrays.copyOf(head, length);
    stream.readNBytes(content, head.length, length - head.length);
    return new TableFile(content);
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

  /** Adds the weighted vector of a row. */
  void addTo(double[] sum, int row) {
    double scale = bytes.getFloat(scales + row * Float.BYTES);
    int at = scales + rows * Float.BYTES + row * dimensions;
    for (int i = 0; i < dimensions; i++) {
      sum[i] += scale * bytes.get(at + i);
    }
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
