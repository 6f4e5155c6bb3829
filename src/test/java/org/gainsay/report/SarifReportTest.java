package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Report;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class SarifReportTest {

  private final SarifReport writer = new SarifReport(MachineFormats.run(), false);

  private static JsonNode run(String sarif) {
    return MachineFormats.tree(sarif).get("runs").get(0);
  }

  private JsonNode firstResult(Report report) {
    return run(writer.write(report)).get("results").get(0);
  }

  @Test
  void keepsTheSchema() {
    for (Report report :
        List.of(SampleReports.typical(), SampleReports.hostile(), SampleReports.empty())) {
      MachineFormats.keepsSarif(writer.write(report));
    }
    MachineFormats.keepsSarif(
        new SarifReport(MachineFormats.run(), true).write(MachineFormats.waived()));
  }

  @Test
  void holdsWhatCodeScanningDemands() {
    JsonNode run = run(writer.write(SampleReports.typical()));
    for (JsonNode rule : run.at("/tool/driver/rules")) {
      assertThat(rule.at("/shortDescription/text").asString()).isNotBlank().hasSizeLessThan(1024);
      assertThat(rule.at("/fullDescription/text").asString()).isNotBlank().hasSizeLessThan(1024);
      assertThat(rule.at("/help/text").asString()).isNotBlank().doesNotContain("```");
      assertThat(rule.at("/help/markdown").asString()).startsWith("# ");
      assertThat(Set.of("very-high", "high", "medium", "low"))
          .contains(rule.at("/properties/precision").asString());
      assertThat(Set.of("error", "warning", "recommendation"))
          .contains(rule.at("/properties/problem.severity").asString());
    }
    assertThat(run.get("results")).hasSize(3);
    for (JsonNode result : run.get("results")) {
      JsonNode region = result.at("/locations/0/physicalLocation/region");
      assertThat(region.propertyNames())
          .containsExactly("startLine", "startColumn", "endLine", "endColumn");
      assertThat(result.at("/partialFingerprints/primaryLocationLineHash").asString())
          .matches("[0-9a-f]+:1");
      for (JsonNode related : result.get("relatedLocations")) {
        assertThat(result.at("/message/text").asString()).contains("](" + related.get("id") + ")");
        assertThat(related.at("/message/text").asString()).isNotBlank();
      }
    }
  }

  @Test
  void linksTheOtherSourceFromTheMessage() {
    JsonNode result = firstResult(SampleReports.typical());
    assertThat(result.at("/message/text").asString())
        .endsWith("18 October.. [001_analysis.txt says \u201C18 October\u201D](1)");
    assertThat(result.at("/relatedLocations/0/message/text").asString())
        .isEqualTo("001_analysis.txt says \u201C18 October\u201D");
    assertThat(result.get("ruleIndex").asInt()).isEqualTo(1);
  }

  @Test
  void encodesPathsAndEscapesBrackets() {
    JsonNode result = firstResult(SampleReports.hostile());
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("a%20dir/b%7C%3Ci%3E%60%29.txt");
    assertThat(Uri.reference("/a b.txt")).isEqualTo("file:///a%20b.txt");
    assertThat(Uri.reference("C:/a.txt")).isEqualTo("file:///C:/a.txt");
  }

  @Test
  void numbersFindingsOfOneFingerprint() {
    Report one = SampleReports.typical();
    List<Finding> twice = new ArrayList<>(one.findings());
    twice.add(1, twice.get(0));
    JsonNode results = run(writer.write(one.withFindings(twice, List.of()))).get("results");
    assertThat(results.get(0).at("/partialFingerprints/primaryLocationLineHash").asString())
        .isEqualTo("9f8e7d6c5b4a3921:1");
    assertThat(results.get(1).at("/partialFingerprints/primaryLocationLineHash").asString())
        .isEqualTo("9f8e7d6c5b4a3921:2");
  }

  @Test
  void tellsWhatCouldNotBeRead() {
    JsonNode invocation = run(writer.write(SampleReports.empty())).at("/invocations/0");
    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asString())
        .isEqualTo("c d.txt: error: this \\[file\\] cannot be read. Check its permissions.");
  }

  @Test
  void leavesWaivedFindingsOutUnlessAsked() {
    Report waived = MachineFormats.waived();
    assertThat(run(writer.write(waived)).get("results")).hasSize(2);
    JsonNode results =
        run(new SarifReport(MachineFormats.run(), true).write(waived)).get("results");
    assertThat(results).hasSize(3);
    assertThat(results.get(2).at("/suppressions/0/justification").asString())
        .isEqualTo("the printed edition has it right");
    assertThat(results.get(2).at("/suppressions/0/kind").asString()).isEqualTo("external");
  }
}
