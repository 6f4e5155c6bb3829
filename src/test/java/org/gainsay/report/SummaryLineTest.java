package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gainsay.finding.NotCompared;
import org.gainsay.finding.Report;
import org.gainsay.finding.ReportedDocument;
import org.junit.jupiter.api.Test;

final class SummaryLineTest {

  @Test
  void countsInTheRightNumber() {
    ReportedDocument document = new ReportedDocument("a", "a", Optional.empty(), 1);
    Report report =
        new Report(
            List.of(document),
            List.of(),
            List.of(new NotCompared("x", 2, List.of()), new NotCompared("y", 1, List.of())),
            List.of());
    assertThat(SummaryLine.of(report))
        .isEqualTo(
            "0 errors, 0 warnings, 0 notes, 0 agreements; 3 not compared; 1 document, 1 claim");
  }

  @Test
  void putsADateWithoutYearIntoWords() {
    assertThat(Wording.value("XXXX-10-18")).isEqualTo("18 October (no year given)");
    assertThat(Wording.value("~XXXX-10")).isEqualTo("~October (no year given)");
    assertThat(Wording.value("2023-10-18")).isEqualTo("2023-10-18");
    assertThat(Wording.value("XXXX-99-18")).isEqualTo("XXXX-99-18");
  }
}
