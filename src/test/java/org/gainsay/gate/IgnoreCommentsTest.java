package org.gainsay.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Report;
import org.gainsay.finding.Severity;
import org.gainsay.finding.Verdict;
import org.gainsay.ingest.FormatReader;
import org.gainsay.text.Document;
import org.gainsay.text.Span;
import org.junit.jupiter.api.Test;

final class IgnoreCommentsTest {

  private static final String COMMENT = "<!-- gainsay-ignore quantity: as printed -->\n";

  /** The numbers in a text of Markdown that its comments let stand. */
  private static List<String> ignored(String text) {
    Document document = new FormatReader().read("a.md", text.getBytes(StandardCharsets.UTF_8));
    List<Finding> findings =
        Pattern.compile("\\d+")
            .matcher(document.text())
            .results()
            .map(m -> finding(document, new Span(m.start(), m.end())))
            .toList();
    Report report = new Report(List.of(), findings, List.of(), List.of(), 0, Map.of(), List.of());
    return IgnoreComments.of(List.of(document), name -> true).apply(report).suppressed().stream()
        .map(one -> one.finding().evidence().get(0).quote())
        .toList();
  }

  private static Finding finding(Document document, Span span) {
    return new Finding(
        document.slice(span),
        "f",
        "quantity/values-differ",
        Verdict.DISCREPANCY,
        Severity.ERROR,
        1,
        "differ",
        List.of(),
        List.of(Evidence.at(document, span, "a", span, "")));
  }

  @Test
  void aCommentOfItsOwnSpeaksOfTheBlockAfterIt() {
    assertThat(ignored("1\n\n" + COMMENT + "\n2\n3\n \n4\n")).containsExactly("2", "3");
    assertThat(ignored("1\r\n\r\n" + COMMENT + "2\r\n3\r\n\r\n4")).containsExactly("2", "3");
    assertThat(ignored("1\n\n" + COMMENT + "2")).containsExactly("2");
  }

  @Test
  void aCommentInALineSpeaksOfThatLine() {
    assertThat(ignored("1\n2 " + COMMENT + "3\n")).containsExactly("2");
  }

  @Test
  void betweenFencesCommentsAreExamples() {
    assertThat(ignored("```\n" + COMMENT + "```\n\n2\n\n" + COMMENT + "3\n")).containsExactly("3");
  }

  @Test
  void manyCommentsCostNoMoreThanTheirNumber() {
    String text = "```\n```\n" + COMMENT.repeat(40_000) + "5\n";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(ignored(text)).containsExactly("5"));
  }
}
