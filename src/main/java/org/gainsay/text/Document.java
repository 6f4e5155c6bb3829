package org.gainsay.text;

import java.util.Arrays;
import java.util.Optional;

/** One source: its text as the file has it, its names, and its date of publication if known. */
public final class Document {

  private final String path;
  private final String name;
  private final String text;
  private final Optional<PublicationDate> published;
  private final int[] lineStarts;
  private final boolean hasSurrogates;

  /**
   * A document.
   *
   * @param path the path that reports print
   * @param name the short name, the last element of the path
   * @param text the characters of the file, line ends untouched
   * @param published when it was published, empty when unknown
   */
  public Document(String path, String name, String text, Optional<PublicationDate> published) {
    this.path = path;
    this.name = name;
    this.text = text;
    this.published = published;
    this.lineStarts = lineStartsOf(text);
    this.hasSurrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  private static int[] lineStartsOf(String text) {
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

  /** The path that reports print. */
  public String path() {
    return path;
  }

  /** The last element of the path. */
  public String name() {
    return name;
  }

  /** The characters of the file. */
  public String text() {
    return text;
  }

  /** When it was published; empty when neither given nor found. */
  public Optional<PublicationDate> published() {
    return published;
  }

  /** The same document with a date of publication. */
  public Document publishedOn(PublicationDate date) {
    return new Document(path, name, text, Optional.of(date));
  }

  /** The characters of a span. */
  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** Line and column of a character. */
  public Position position(int index) {
    int found = Arrays.binarySearch(lineStarts, index);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, codePoints(lineStarts[line], index) + 1);
  }

  /**
   * The index of the character at a line and column.
   *
   * @throws IllegalArgumentException when the document has no such line
   */
  public int indexOf(Position position) {
    if (position.line() < 1 || position.line() > lineStarts.length || position.column() < 1) {
      throw new IllegalArgumentException(
          name + " has " + lineStarts.length + " lines, no line " + position.line());
    }
    int start = lineStarts[position.line() - 1];
    int end = position.line() == lineStarts.length ? text.length() : lineStarts[position.line()];
    int wanted = Math.min(position.column() - 1, text.codePointCount(start, end));
    return text.offsetByCodePoints(start, wanted);
  }

  /** The number of code points before an index: the offset that JSON reports use. */
  public int codePointOffset(int index) {
    return codePoints(0, index);
  }

  private int codePoints(int from, int to) {
    return hasSurrogates ? text.codePointCount(from, to) : to - from;
  }

  @Override
  public String toString() {
    return path;
  }
}
