package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.finding.Mark;
import org.gainsay.finding.Report;
import org.gainsay.finding.ReportedDocument;
import org.gainsay.finding.Transcript;
import org.gainsay.text.Masthead;
import org.gainsay.text.Position;
import org.gainsay.text.Span;
import org.junit.jupiter.api.Test;

final class HtmlLineTest {

  private static Mark mark(int start, int end) {
    return new Mark(
        new Span(start, end),
        start,
        end,
        new Position(1, start + 1),
        "date_range",
        "n",
        Optional.empty(),
        Optional.empty());
  }

  /** The lines with their marks in brackets, before each mark how many values begin with it. */
  private static List<String> lines(String text, List<Transcript.Line> lines, Mark... marks) {
    Transcript transcript = new Transcript(text, lines, List.of(), List.of(marks));
    ReportedDocument document =
        new ReportedDocument("a.txt", "a.txt", Masthead.NONE, Optional.empty(), 0, transcript);
    Report report = new Report(List.of(document), List.of(), List.of(), List.of());
    return HtmlDocument.of(document, new HtmlAnchors(report, List.of())).lines().stream()
        .map(
            line ->
                line.number()
                    + line.pieces().stream()
                        .map(p -> p.marked() ? p.begun().size() + "[" + p.text() + "]" : p.text())
                        .collect(Collectors.joining("|", ":", "")))
        .toList();
  }

  private static Transcript.Line line(int number, int start, int end) {
    return new Transcript.Line(number, new Span(start, end));
  }

  @Test
  void marksStandInTheirLines() {
    assertThat(lines("on 7 May.", List.of(line(4, 0, 9)), mark(3, 8)))
        .containsExactly("4:on |1[7 May]|.");
  }

  @Test
  void overlappingMarksAreOne() {
    assertThat(lines("2009 to 2011", List.of(line(1, 0, 12)), mark(0, 12), mark(0, 4), mark(8, 12)))
        .containsExactly("1:3[2009 to 2011]");
  }

  @Test
  void marksRunOnOverTheEndOfALine() {
    assertThat(
            lines(
                "on 7\r\nMay now\nend",
                List.of(line(1, 0, 4), line(2, 6, 13), line(3, 14, 17)),
                mark(3, 9),
                mark(14, 17)))
        .containsExactly("1:on |1[7]", "2:0[May]| now", "3:1[end]");
  }
}
