package org.gainsay.text;

import java.util.Arrays;

/**
 * The text of a file without its markup, which knows where in the file each of its characters
 * stands.
 *
 * <p>It is made of pieces in the order of the file. A piece is either a stretch of the file as it
 * is, or characters that stand for a stretch of it: a dash for its entity, a blank line for the end
 * of a paragraph.
 */
public final class ExtractedText {

  private final String file;
  private final String text;
  private final int[] at;
  private final int[] from;
  private final int[] to;

  private ExtractedText(Builder builder) {
    this.file = builder.file;
    this.text = builder.text.toString();
    this.at = Arrays.copyOf(builder.at, builder.pieces);
    this.from = Arrays.copyOf(builder.from, builder.pieces);
    this.to = Arrays.copyOf(builder.to, builder.pieces);
  }

  /** The characters of the file. */
  String file() {
    return file;
  }

  /** The characters without the markup. */
  public String text() {
    return text;
  }

  /** The index in the file at which a character begins. */
  int startInFile(int index) {
    if (at.length == 0 || index >= text.length()) {
      return at.length == 0 ? 0 : to[at.length - 1];
    }
    int piece = pieceAt(index);
    return asItIs(piece) ? from[piece] + index - at[piece] : from[piece];
  }

  /** The index in the file after the character that ends before an index. */
  int endInFile(int index) {
    if (index <= 0 || at.length == 0) {
      return startInFile(0);
    }
    int piece = pieceAt(index - 1);
    return asItIs(piece) ? from[piece] + index - at[piece] : to[piece];
  }

  /** The character that begins at an index in the file, else the next one after it. */
  int indexOf(int inFile) {
    int found = Arrays.binarySearch(to, inFile + 1);
    int piece = found >= 0 ? found : -found - 1;
    while (piece > 0 && to[piece - 1] > inFile) {
      piece--;
    }
    if (piece >= at.length) {
      return text.length();
    }
    return asItIs(piece) ? at[piece] + Math.max(0, inFile - from[piece]) : at[piece];
  }

  private int pieceAt(int index) {
    int found = Arrays.binarySearch(at, index);
    return found >= 0 ? found : -found - 2;
  }

  private boolean asItIs(int piece) {
    int end = piece + 1 < at.length ? at[piece + 1] : text.length();
    return to[piece] - from[piece] == end - at[piece];
  }

  /** Puts the text of a file together, from its beginning to its end. */
  public static final class Builder {

    private final String file;
    private final StringBuilder text = new StringBuilder();
    private int[] at = new int[64];
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int pieces;
    private boolean copied;

    /** A builder for a file with these characters. */
    public Builder(String file) {
      this.file = file;
    }

    /** The characters of the file. */
    public String file() {
      return file;
    }

    /** The index in the file up to which it is read. */
    public int reached() {
      return pieces == 0 ? 0 : to[pieces - 1];
    }

    /** The last character so far, NUL when there is none. */
    public char last() {
      return text.isEmpty() ? '\0' : text.charAt(text.length() - 1);
    }

    /** Adds a stretch of the file as it is. */
    public void copy(int start, int end) {
      if (start == end) {
        return;
      }
      if (copied && to[pieces - 1] == start) {
        to[pieces - 1] = end;
      } else {
        piece(start, end);
      }
      copied = true;
      text.append(file, start, end);
    }

    /** Adds characters that stand for a stretch of the file; it may be empty. */
    public void replace(int start, int end, String by) {
      if (!by.isEmpty()) {
        piece(start, end);
        copied = false;
        text.append(by);
      }
    }

    private void piece(int start, int end) {
      if (start < reached() || end < start) {
        throw new IllegalArgumentException(
            "a piece from " + start + " to " + end + " does not follow " + reached());
      }
      if (pieces == at.length) {
        at = Arrays.copyOf(at, 2 * pieces);
        from = Arrays.copyOf(from, 2 * pieces);
        to = Arrays.copyOf(to, 2 * pieces);
      }
      at[pieces] = text.length();
      from[pieces] = start;
      to[pieces++] = end;
    }

    /** The text. */
    public ExtractedText build() {
      return new ExtractedText(this);
    }
  }
}
