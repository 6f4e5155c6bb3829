package org.gainsay.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a text, and its code points. */
final class Lines {

  private final String text;
  private final int[] starts;
  private final boolean hasSurrogates;

  Lines(String text) {
    this.text = text;
    this.starts = startsOf(text);
    this.hasSurrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  private static int[] startsOf(String text) {
    int[] starts = new int[16];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean endsLine =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (endsLine) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, 2 * lines);
        }
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  /** How many lines there are; what follows the last line end is one only if it is not empty. */
  int count() {
    boolean ended = starts.length > 1 && starts[starts.length - 1] == text.length();
    return ended ? starts.length - 1 : starts.length;
  }

  /** Whether a line begins there: one that is counted, or the end of the text. */
  boolean has(int line) {
    return line >= 1 && line <= starts.length;
  }

  Position position(int index) {
    int line = lineOf(index);
    return new Position(line + 1, codePoints(starts[line], index) + 1);
  }

  /** The column of an index in bytes of UTF-8, from 1. */
  int byteColumn(int index) {
    int start = starts[lineOf(index)];
    return text.substring(start, index).getBytes(StandardCharsets.UTF_8).length + 1;
  }

  private int lineOf(int index) {
    int found = Arrays.binarySearch(starts, index);
    return found >= 0 ? found : -found - 2;
  }

  /** The index at a position of a line that is there; a column beyond its end is its end. */
  int indexOf(Position position) {
    int start = starts[position.line() - 1];
    int end = position.line() == starts.length ? text.length() : starts[position.line()];
    int wanted = Math.min(position.column() - 1, text.codePointCount(start, end));
    return text.offsetByCodePoints(start, wanted);
  }

  int codePoints(int from, int to) {
    return hasSurrogates ? text.codePointCount(from, to) : to - from;
  }
}
