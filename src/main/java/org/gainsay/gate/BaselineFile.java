package org.gainsay.gate;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.finding.Finding;
import org.gainsay.text.Document;
import org.gainsay.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A baseline as a file: JSON, an entry a line, in order of rule and fingerprint. */
public final class BaselineFile {

  private static final int VERSION = 1;
  private static final JsonMapper JSON = new JsonMapper();

  private BaselineFile() {}

  /**
   * The baseline that a file holds.
   *
   * @throws IllegalArgumentException when it is none; the message says why
   */
  public static Baseline read(JsonNode file) {
    if (file.path("version").asInt(0) != VERSION || !file.path("findings").isArray()) {
      throw new IllegalArgumentException("this is no baseline of version " + VERSION);
    }
    List<Baseline.Entry> entries = new ArrayList<>();
    for (JsonNode entry : file.get("findings")) {
      entries.add(
          new Baseline.Entry(
              entry.path("fingerprint").asString(""),
              entry.path("count").asInt(1),
              entry.path("ruleId").asString(""),
              entry.path("documents").valueStream().map(name -> name.asString("")).toList(),
              entry.path("message").asString("")));
    }
    return new Baseline(entries);
  }

  /** The file of a baseline. */
  public static String write(Baseline baseline) {
    StringBuilder out = new StringBuilder("{\n  \"version\": 1,\n  \"findings\": [");
    String before = "\n    ";
    for (Baseline.Entry entry : baseline.entries()) {
      out.append(before).append(line(entry));
      before = ",\n    ";
    }
    return out.append(baseline.entries().isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
  }

  private static String line(Baseline.Entry entry) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringProperty("ruleId", entry.ruleId());
      json.writeStringProperty("fingerprint", entry.fingerprint());
      json.writeNumberProperty("count", entry.count());
      json.writeArrayPropertyStart("documents");
      entry.documents().forEach(json::writeString);
      json.writeEndArray();
      json.writeStringProperty("message", entry.message());
      json.writeEndObject();
    }
    return line.toString();
  }

  /** The findings that entries of a file are gone. */
  public static List<Finding> faults(String path, String text, List<Baseline.Entry> gone) {
    Document file = GateRules.file(path, text);
    List<Finding> out = new ArrayList<>();
    for (Baseline.Entry entry : gone) {
      int at = Math.max(0, text.indexOf(entry.fingerprint()));
      Span span = new Span(at, Math.min(text.length(), at + entry.fingerprint().length()));
      out.add(
          GateRules.GONE.at(
              file,
              span,
              "A finding of the baseline is gone: " + entry.message(),
              List.of("'gainsay baseline prune' takes it out of the file")));
    }
    return out;
  }
}
