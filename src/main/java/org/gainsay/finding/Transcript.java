package org.gainsay.finding;

import java.util.List;
import org.gainsay.text.Span;

/**
 * A document's own words with what was found in them; spans count UTF-16 units of {@code text}.
 *
 * @param text the words
 * @param lines the lines of the text, with the numbers that the file gives them
 * @param sentences the sentences, in order
 * @param marks the values found, in order of their places
 */
public record Transcript(String text, List<Line> lines, List<Span> sentences, List<Mark> marks) {

  /** The transcript of a document whose words a report does not carry. */
  public static final Transcript NONE = new Transcript("", List.of(), List.of(), List.of());

  public Transcript {
    lines = List.copyOf(lines);
    sentences = List.copyOf(sentences);
    marks = List.copyOf(marks);
  }

  /**
   * A line.
   *
   * @param number its number in the file, from 1
   * @param span its stretch, without what ends it
   */
  public record Line(int number, Span span) {}
}
