package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.finding.Mark;
import org.gainsay.finding.Transcript;
import org.gainsay.text.Span;

/**
 * A line of a document.
 *
 * @param number its number in the file
 * @param pieces its text, plain and marked
 */
record HtmlLine(int number, List<Piece> pieces) {

  HtmlLine {
    pieces = List.copyOf(pieces);
  }

  /**
   * A stretch of a line; values that overlap are marked as one.
   *
   * @param text its words
   * @param marked whether values stand in it
   * @param begun the values that begin with it, none where a value runs on from the line before
   */
  record Piece(String text, boolean marked, List<HtmlDocument.Note> begun) {

    /** The findings that rest on the values that begin here, each once. */
    List<HtmlDocument.Link> links() {
      return begun.stream().flatMap(note -> note.links().stream()).distinct().toList();
    }

    /** What the values are, for a tool tip. */
    String title() {
      return String.join(
          " | ",
          begun.stream()
              .map(n -> n.kind() + " " + n.value() + (n.says().isEmpty() ? "" : ": " + n.says()))
              .toList());
    }
  }

  /** Values that overlap, taken together. */
  private record Run(Span span, List<HtmlDocument.Note> notes) {}

  /** The lines of a transcript; {@code notes} go with its marks, one each. */
  static List<HtmlLine> of(Transcript transcript, List<HtmlDocument.Note> notes) {
    List<Run> runs = runs(transcript.marks(), notes);
    List<HtmlLine> lines = new ArrayList<>();
    int first = 0;
    for (Transcript.Line line : transcript.lines()) {
      while (first < runs.size() && runs.get(first).span().end() <= line.span().start()) {
        first++;
      }
      lines.add(new HtmlLine(line.number(), pieces(transcript.text(), line.span(), runs, first)));
    }
    return lines;
  }

  private static List<Run> runs(List<Mark> marks, List<HtmlDocument.Note> notes) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Span span = marks.get(i).span();
      Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && span.start() < last.span().end()) {
        runs.remove(runs.size() - 1);
        List<HtmlDocument.Note> together = new ArrayList<>(last.notes());
        together.add(notes.get(i));
        int end = Math.max(span.end(), last.span().end());
        runs.add(new Run(new Span(last.span().start(), end), together));
      } else {
        runs.add(new Run(span, List.of(notes.get(i))));
      }
    }
    return runs;
  }

  private static List<Piece> pieces(String text, Span line, List<Run> runs, int first) {
    List<Piece> out = new ArrayList<>();
    int done = line.start();
    for (int i = first; i < runs.size() && runs.get(i).span().start() < line.end(); i++) {
      Span span = runs.get(i).span();
      int start = Math.max(span.start(), line.start());
      int end = Math.min(span.end(), line.end());
      if (start > done) {
        out.add(plain(text.substring(done, start)));
      }
      boolean begins = span.start() >= line.start();
      out.add(
          new Piece(
              Visible.passage(text.substring(start, end)),
              true,
              begins ? runs.get(i).notes() : List.of()));
      done = end;
    }
    if (done < line.end()) {
      out.add(plain(text.substring(done, line.end())));
    }
    return out;
  }

  private static Piece plain(String text) {
    return new Piece(Visible.passage(text), false, List.of());
  }
}
