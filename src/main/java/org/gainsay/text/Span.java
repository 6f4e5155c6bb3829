package org.gainsay.text;

/**
 * A half-open stretch of a document's text.
 *
 * @param start index of the first character, in UTF-16 units
 * @param end index after the last character
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span runs from " + start + " to " + end);
    }
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether the two spans have a character in common. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether every character of the other span lies in this one. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the character at this index lies in the span. */
  public boolean contains(int index) {
    return start <= index && index < end;
  }
}
