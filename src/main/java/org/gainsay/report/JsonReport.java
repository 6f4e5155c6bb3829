package org.gainsay.report;

import java.util.List;
import java.util.Locale;
import org.gainsay.finding.NotCompared;
import org.gainsay.finding.Report;
import org.gainsay.finding.ReportedDocument;
import org.gainsay.finding.Severity;
import org.gainsay.finding.Suppressed;
import org.gainsay.text.Masthead;
import org.gainsay.text.PublicationDate;
import tools.jackson.core.JsonGenerator;

/** The report as JSON, schema version 1; {@link ReportSchema} describes it. */
public final class JsonReport implements ReportWriter {

  private static final int SCHEMA_VERSION = 1;

  private final String version;

  /** A writer; {@code version} is the program's own. */
  public JsonReport(String version) {
    this.version = version;
  }

  @Override
  public String write(Report report) {
    return JsonText.indented(json -> write(json, report));
  }

  private void write(JsonGenerator json, Report report) {
    json.writeStartObject();
    json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
    json.writeObjectPropertyStart("tool");
    json.writeStringProperty("name", "gainsay");
    json.writeStringProperty("version", version);
    json.writeEndObject();
    json.writeArrayPropertyStart("documents");
    report.documents().forEach(document -> document(json, document));
    json.writeEndArray();
    FindingJson.findings(json, report.findings());
    suppressed(json, report.suppressed());
    json.writeArrayPropertyStart("notCompared");
    report.notCompared().forEach(reason -> notCompared(json, reason));
    json.writeEndArray();
    json.writeArrayPropertyStart("remarks");
    report.remarks().forEach(json::writeString);
    json.writeEndArray();
    summary(json, report);
    json.writeEndObject();
  }

  private static void document(JsonGenerator json, ReportedDocument document) {
    json.writeStartObject();
    json.writeStringProperty("name", document.name());
    json.writeStringProperty("path", document.path());
    Masthead masthead = document.masthead();
    masthead.title().ifPresent(title -> json.writeStringProperty("title", title));
    masthead.source().ifPresent(source -> json.writeStringProperty("source", source));
    if (document.published().isPresent()) {
      PublicationDate date = document.published().get();
      json.writeObjectPropertyStart("published");
      json.writeStringProperty("value", date.value());
      json.writeStringProperty("basis", date.basis());
      json.writeEndObject();
    } else {
      json.writeNullProperty("published");
    }
    json.writeNumberProperty("claims", document.claims());
    json.writeEndObject();
  }

  /** What does not count; the member is there only when something does not. */
  private static void suppressed(JsonGenerator json, List<Suppressed> suppressed) {
    if (suppressed.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("suppressed");
    for (Suppressed one : suppressed) {
      json.writeStartObject();
      json.writeStringProperty("by", one.by().name().toLowerCase(Locale.ROOT));
      json.writeStringProperty("reason", one.reason());
      json.writeName("finding");
      FindingJson.finding(json, one.finding());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void notCompared(JsonGenerator json, NotCompared reason) {
    json.writeStartObject();
    json.writeStringProperty("reason", reason.reason());
    json.writeNumberProperty("count", reason.count());
    json.writeArrayPropertyStart("examples");
    for (NotCompared.Example example : reason.examples()) {
      json.writeStartObject();
      json.writeStringProperty("detail", example.detail());
      FindingJson.evidence(json, List.of(example.left(), example.right()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void summary(JsonGenerator json, Report report) {
    json.writeObjectPropertyStart("summary");
    json.writeNumberProperty("error", report.count(Severity.ERROR));
    json.writeNumberProperty("warning", report.count(Severity.WARNING));
    json.writeNumberProperty("note", report.count(Severity.NOTE));
    json.writeNumberProperty("agreement", report.count(Severity.NONE));
    json.writeEndObject();
  }
}
