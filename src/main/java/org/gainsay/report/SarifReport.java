package org.gainsay.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Report;
import org.gainsay.finding.Suppressed;
import org.gainsay.finding.Verdict;
import org.gainsay.text.Region;
import tools.jackson.core.JsonGenerator;

/**
 * SARIF 2.1.0 (OASIS), with what code scanning of GitHub shows of it: the first location, the
 * related locations that the message links to, the cards of the rules.
 */
public final class SarifReport implements ReportWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final int HASH = 16;

  private final RunFacts run;
  private final boolean withSuppressed;

  /**
   * A writer.
   *
   * @param run what is told besides
   * @param withSuppressed whether findings that do not count are told as suppressed results
   */
  public SarifReport(RunFacts run, boolean withSuppressed) {
    this.run = run;
    this.withSuppressed = withSuppressed;
  }

  @Override
  public String write(Report report) {
    return JsonText.indented(json -> log(json, report));
  }

  private void log(JsonGenerator json, Report report) {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    new SarifTool(run).write(json);
    invocation(json);
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    json.writeArrayPropertyStart("results");
    Map<String, Integer> indexes = indexes();
    Telling.Occurrences occurrences = new Telling.Occurrences();
    for (Finding finding : report.findings(Verdict.DISCREPANCY)) {
      result(json, finding, indexes, occurrences.next(finding), List.of());
    }
    for (Suppressed one : withSuppressed ? report.suppressed() : List.<Suppressed>of()) {
      if (one.finding().verdict() == Verdict.DISCREPANCY) {
        result(json, one.finding(), indexes, occurrences.next(one.finding()), List.of(one));
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private Map<String, Integer> indexes() {
    Map<String, Integer> out = new TreeMap<>();
    run.rules().forEach(rule -> out.put(rule.ruleId(), out.size()));
    return out;
  }

  private void invocation(JsonGenerator json) {
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", run.unread().isEmpty());
    if (!run.unread().isEmpty()) {
      json.writeArrayPropertyStart("toolExecutionNotifications");
      for (String fault : run.unread()) {
        json.writeStartObject();
        json.writeStringProperty("level", "error");
        message(json, escaped(Visible.text(fault.replace("\n", ". "))));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private void result(
      JsonGenerator json,
      Finding finding,
      Map<String, Integer> indexes,
      int occurrence,
      List<Suppressed> suppressions) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.ruleId());
    if (indexes.containsKey(finding.ruleId())) {
      json.writeNumberProperty("ruleIndex", indexes.get(finding.ruleId()));
    }
    json.writeStringProperty("level", finding.severity().label());
    message(json, linked(finding));
    json.writeArrayPropertyStart("locations");
    location(json, 0, Telling.first(finding), "");
    json.writeEndArray();
    json.writeArrayPropertyStart("relatedLocations");
    int id = 0;
    for (Evidence other : Telling.others(finding)) {
      location(json, ++id, other, Telling.says(finding, other));
    }
    json.writeEndArray();
    json.writeObjectPropertyStart("partialFingerprints");
    String hash = finding.fingerprint();
    json.writeStringProperty(
        "primaryLocationLineHash",
        hash.substring(0, Math.min(HASH, hash.length())) + ":" + occurrence);
    json.writeStringProperty("gainsay/v1", hash + ":" + occurrence);
    json.writeEndObject();
    suppressions(json, suppressions);
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("id", finding.id());
    json.writeName("confidence");
    json.writeNumber(FindingJson.confidence(finding));
    json.writeArrayPropertyStart("explanation");
    finding.explanation().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void suppressions(JsonGenerator json, List<Suppressed> suppressions) {
    if (suppressions.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("suppressions");
    for (Suppressed one : suppressions) {
      json.writeStartObject();
      boolean inSource = one.by() == Suppressed.By.COMMENT;
      json.writeStringProperty("kind", inSource ? "inSource" : "external");
      json.writeStringProperty("status", "accepted");
      json.writeStringProperty(
          "justification", one.reason().isEmpty() ? one.by().words() : one.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The message, the other sources linked from it: no others are shown. */
  private static String linked(Finding finding) {
    StringBuilder out = new StringBuilder(escaped(Visible.text(finding.message())));
    int id = 0;
    for (Evidence other : Telling.others(finding)) {
      out.append(id++ == 0 ? ". " : ", ")
          .append('[')
          .append(escaped(Telling.says(finding, other)))
          .append("](")
          .append(id)
          .append(')');
    }
    return out.toString();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }

  private static void message(JsonGenerator json, String text) {
    json.writeObjectPropertyStart("message");
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private void location(JsonGenerator json, int id, Evidence place, String message) {
    Region region = place.region();
    json.writeStartObject();
    if (id > 0) {
      json.writeNumberProperty("id", id);
    }
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", Uri.reference(run.paths().apply(place.document())));
    json.writeEndObject();
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", region.start().line());
    json.writeNumberProperty("startColumn", region.start().column());
    json.writeNumberProperty("endLine", region.end().line());
    json.writeNumberProperty("endColumn", region.end().column());
    json.writeEndObject();
    json.writeEndObject();
    if (!message.isEmpty()) {
      message(json, escaped(message));
    }
    json.writeEndObject();
  }
}
