package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.finding.Report;
import org.junit.jupiter.api.Test;

final class TextReportTest {

  private final TextReport plain = new TextReport(100, false);

  @Test
  void looksAsItWasKept() {
    Golden.holds("typical.txt", plain.write(SampleReports.typical()));
    Golden.holds("hostile.txt", plain.write(SampleReports.hostile()));
    Golden.holds("empty.txt", plain.write(SampleReports.empty()));
  }

  @Test
  void endsWithTheSummaryLine() {
    assertThat(plain.write(SampleReports.typical()))
        .endsWith(
            "\n1 error, 1 warning, 1 note, 1 agreement; 3 not compared; 2 documents, 32 claims\n");
    assertThat(plain.write(SampleReports.empty()))
        .endsWith(
            "\n0 errors, 0 warnings, 0 notes, 0 agreements; 0 not compared; 1 document, 0 claims\n");
  }

  @Test
  void fillsTheWidthAndNoMore() {
    for (int width : new int[] {60, 100, 300}) {
      String text = new TextReport(width, false).write(SampleReports.typical());
      assertThat(text.lines().filter(line -> !line.contains("articles/") && !line.contains(";")))
          .allMatch(line -> Columns.of(line) <= Math.min(width, 100));
    }
  }

  @Test
  void neverBreaksAPlace() {
    String text = new TextReport(40, false).write(SampleReports.typical());
    assertThat(text).contains("articles/001_analysis.txt:2:170\n");
  }

  @Test
  void coloursChangeNoWord() {
    for (Report report : List.of(SampleReports.typical(), SampleReports.hostile())) {
      String coloured = new TextReport(100, true).write(report);
      assertThat(coloured).contains("\u001B[");
      assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "").replaceAll(" +\n", "\n"))
          .isEqualTo(plain.write(report));
    }
  }

  @Test
  void showsWhatAHostileDocumentHides() {
    assertThat(plain.write(SampleReports.hostile()))
        .doesNotContain("\u001B", "\u202E", "\uFEFF", "\r", "\u0000")
        .contains("\u241B[31mred<U+202E>gnp");
  }

  @Test
  void showsTwoSentencesOfASideAndOnlyThePlacesOfOthers() {
    String text = plain.write(SampleReports.manyPlaces());
    assertThat(text.split("It condemned the attack on")).hasSize(5);
    assertThat(text.split("\u00BBOctober 7\u00AB")).hasSize(13);
    assertThat(text.split("\n     and 3 more places\n")).hasSize(3);
  }
}
