package org.gainsay.report;

import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Report;
import org.gainsay.finding.Severity;
import org.gainsay.finding.Verdict;
import tools.jackson.core.JsonGenerator;

/** A code quality report of GitLab (Code Climate's format). */
public final class GitlabReport implements ReportWriter {

  private final RunFacts run;

  /** A writer. */
  public GitlabReport(RunFacts run) {
    this.run = run;
  }

  @Override
  public String write(Report report) {
    Telling.Occurrences occurrences = new Telling.Occurrences();
    return JsonText.indented(
        json -> {
          json.writeStartArray();
          for (Finding finding : report.findings(Verdict.DISCREPANCY)) {
            issue(json, finding, occurrences.next(finding));
          }
          json.writeEndArray();
        });
  }

  private void issue(JsonGenerator json, Finding finding, int occurrence) {
    json.writeStartObject();
    json.writeStringProperty("type", "issue");
    json.writeStringProperty("description", Visible.text(finding.message()));
    json.writeStringProperty("check_name", finding.ruleId());
    // One fingerprint twice, and GitLab shows one of the two.
    json.writeStringProperty(
        "fingerprint",
        occurrence == 1 ? finding.fingerprint() : finding.fingerprint() + "-" + occurrence);
    json.writeStringProperty("severity", severity(finding.severity()));
    json.writeArrayPropertyStart("categories");
    json.writeString("Bug Risk");
    json.writeEndArray();
    json.writeObjectPropertyStart("content");
    json.writeStringProperty("body", Telling.lines(finding));
    json.writeEndObject();
    json.writeName("location");
    location(json, Telling.first(finding));
    json.writeArrayPropertyStart("other_locations");
    Telling.others(finding).forEach(place -> location(json, place));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void location(JsonGenerator json, Evidence place) {
    json.writeStartObject();
    json.writeStringProperty("path", run.paths().apply(place.document()));
    json.writeObjectPropertyStart("lines");
    json.writeNumberProperty("begin", place.region().start().line());
    json.writeNumberProperty("end", place.region().end().line());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE, NONE -> "info";
    };
  }
}
