package org.gainsay.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gainsay.finding.Severity;
import org.gainsay.report.JsonText;
import org.gainsay.report.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Tells what is new, gone and changed between two reports. */
@Command(
    name = "diff",
    header = "Tell which findings are new, gone or changed between two JSON reports.",
    description = {
      "Findings are the same when rule and fingerprint are, whatever their lines. One is changed when",
      "its message or severity is another, or when one of its rule and with one of its values is gone."
    },
    footer = {
      "Example:",
      "  gainsay diff old.json new.json --fail-on warning",
      "",
      "Exit codes: 0 nothing new at or above --fail-on, 1 something is, 2 it did not run properly."
    })
final class DiffCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "OLD", description = "The earlier report (--format json).")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The later report.")
  private Path after = Path.of("");

  @Option(names = "--format", paramLabel = "FMT", description = "text (the default) or json.")
  private String format = "text";

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Exit with 1 on new findings of this severity or above: error (the default), warning,"
              + " note or never.")
  private String failOn = "error";

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    FailOn level = FailOn.named(failOn);
    if (!format.equals("text") && !format.equals("json")) {
      throw new CommandFault(
          "--format of diff cannot be \"" + format + "\"", "It can be text or json.");
    }
    ReportDiff diff = ReportDiff.of(report(before), report(after));
    console.print(format.equals("json") ? json(diff) : text(diff));
    return fails(diff, level) ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private static JsonNode report(Path file) {
    String mend = "Give what 'gainsay check --format json' wrote.";
    JsonNode report = JsonFile.parse(file, TextFile.read(file, "the report"), mend);
    if (report.path("findings").isArray()) {
      return report;
    }
    throw CommandFault.at(file, "this is no report", mend);
  }

  /** Whether something at the level is new, or has risen to it. */
  private static boolean fails(ReportDiff diff, FailOn level) {
    return diff.added().stream().anyMatch(finding -> at(finding, level))
        || diff.changed().stream()
            .anyMatch(change -> at(change.after(), level) && !at(change.before(), level));
  }

  private static boolean at(JsonNode finding, FailOn level) {
    Severity severity =
        switch (ReportDiff.text(finding, "severity")) {
          case "error" -> Severity.ERROR;
          case "warning" -> Severity.WARNING;
          case "note" -> Severity.NOTE;
          default -> Severity.NONE;
        };
    return level.severity().filter(severity::atLeast).isPresent();
  }

  private static String text(ReportDiff diff) {
    StringBuilder out = new StringBuilder();
    diff.added().forEach(finding -> line(out, "new     ", finding));
    diff.changed().forEach(change -> line(out, "changed ", change.after()));
    diff.gone().forEach(finding -> line(out, "gone    ", finding));
    return out.append(diff.added().size())
        .append(" new, ")
        .append(diff.gone().size())
        .append(" gone, ")
        .append(diff.changed().size())
        .append(" changed, ")
        .append(diff.same())
        .append(" the same\n")
        .toString();
  }

  private static void line(StringBuilder out, String what, JsonNode finding) {
    JsonNode place = finding.path("evidence").path(0);
    out.append(what)
        .append(Visible.text(ReportDiff.text(finding, "severity")))
        .append(": ")
        .append(Visible.text(ReportDiff.text(finding, "message")))
        .append("\n          ")
        .append(Visible.text(ReportDiff.text(place, "document")))
        .append(':')
        .append(place.path("line").asInt(1))
        .append(':')
        .append(place.path("column").asInt(1))
        .append("  ")
        .append(Visible.text(ReportDiff.text(finding, "ruleId")))
        .append("  ")
        .append(Visible.text(ReportDiff.text(finding, "id")))
        .append('\n');
  }

  private static String json(ReportDiff diff) {
    return JsonText.indented(
        json -> {
          json.writeStartObject();
          findings(json, "new", diff.added());
          findings(json, "gone", diff.gone());
          json.writeArrayPropertyStart("changed");
          for (ReportDiff.Change change : diff.changed()) {
            json.writeStartObject();
            json.writeName("old");
            write(json, change.before());
            json.writeName("new");
            write(json, change.after());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeNumberProperty("same", diff.same());
          json.writeEndObject();
        });
  }

  private static void findings(JsonGenerator json, String name, List<JsonNode> findings) {
    json.writeArrayPropertyStart(name);
    findings.forEach(finding -> write(json, finding));
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, JsonNode value) {
    if (value.isObject()) {
      json.writeStartObject();
      value.propertyStream().forEach(entry -> property(json, entry.getKey(), entry.getValue()));
      json.writeEndObject();
    } else if (value.isArray()) {
      json.writeStartArray();
      value.forEach(item -> write(json, item));
      json.writeEndArray();
    } else if (value.isNumber()) {
      json.writeNumber(value.decimalValue());
    } else if (value.isBoolean()) {
      json.writeBoolean(value.booleanValue());
    } else if (value.isNull()) {
      json.writeNull();
    } else {
      json.writeString(value.asString(""));
    }
  }

  private static void property(JsonGenerator json, String name, JsonNode value) {
    json.writeName(name);
    write(json, value);
  }
}
