package org.gainsay.report;

import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Report;
import org.gainsay.finding.Severity;
import org.gainsay.finding.Verdict;
import org.gainsay.text.Region;
import tools.jackson.core.JsonGenerator;

/** Reviewdog's diagnostic format: columns count bytes of UTF-8. */
public final class RdjsonReport implements ReportWriter {

  private final RunFacts run;

  /** A writer. */
  public RdjsonReport(RunFacts run) {
    this.run = run;
  }

  @Override
  public String write(Report report) {
    return JsonText.indented(
        json -> {
          json.writeStartObject();
          json.writeObjectPropertyStart("source");
          json.writeStringProperty("name", "gainsay");
          json.writeEndObject();
          json.writeArrayPropertyStart("diagnostics");
          report.findings(Verdict.DISCREPANCY).forEach(finding -> diagnostic(json, finding));
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private void diagnostic(JsonGenerator json, Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("message", Visible.text(finding.message()));
    json.writeName("location");
    location(json, Telling.first(finding));
    json.writeStringProperty("severity", severity(finding.severity()));
    json.writeObjectPropertyStart("code");
    json.writeStringProperty("value", finding.ruleId());
    json.writeEndObject();
    json.writeArrayPropertyStart("related_locations");
    for (Evidence other : Telling.others(finding)) {
      json.writeStartObject();
      json.writeStringProperty("message", Telling.says(finding, other));
      json.writeName("location");
      location(json, other);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringProperty("original_output", Telling.lines(finding));
    json.writeEndObject();
  }

  private void location(JsonGenerator json, Evidence place) {
    Region region = place.region();
    json.writeStartObject();
    json.writeStringProperty("path", run.paths().apply(place.document()));
    json.writeObjectPropertyStart("range");
    position(json, "start", region.start().line(), region.startByte());
    position(json, "end", region.end().line(), region.endByte());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void position(JsonGenerator json, String name, int line, int column) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("line", line);
    json.writeNumberProperty("column", column);
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case NOTE, NONE -> "INFO";
    };
  }
}
