package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.finding.RuleCard;
import org.gainsay.finding.Severity;
import tools.jackson.core.JsonGenerator;

/** What SARIF tells of the program and its rules. */
final class SarifTool {

  private static final String WHAT = "What it flags";

  private final RunFacts run;

  SarifTool(RunFacts run) {
    this.run = run;
  }

  void write(JsonGenerator json) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Gainsay");
    json.writeStringProperty("semanticVersion", run.version());
    json.writeArrayPropertyStart("rules");
    run.rules().forEach(rule -> rule(json, rule));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void rule(JsonGenerator json, RuleCard rule) {
    HtmlCard card = HtmlCard.of(rule);
    List<String> what = card.under(WHAT);
    json.writeStartObject();
    json.writeStringProperty("id", rule.ruleId());
    json.writeStringProperty("name", name(rule.ruleId()));
    text(json, "shortDescription", card.title());
    text(json, "fullDescription", what.isEmpty() ? card.title() : String.join(" ", what));
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", rule.severity().label());
    json.writeEndObject();
    json.writeObjectPropertyStart("help");
    json.writeStringProperty("text", plain(card));
    json.writeStringProperty("markdown", rule.markdown());
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("precision", precision(rule.severity()));
    json.writeStringProperty("problem.severity", problem(rule.severity()));
    json.writeArrayPropertyStart("tags");
    json.writeString("consistency");
    json.writeString(rule.family());
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String property, String text) {
    json.writeObjectPropertyStart(property);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  /** {@code EventDatesDiffer}: names of rules are in Pascal case there. */
  private static String name(String ruleId) {
    StringBuilder out = new StringBuilder();
    for (String word : ruleId.substring(ruleId.lastIndexOf('/') + 1).split("-", -1)) {
      int first = word.isEmpty() ? 0 : Character.charCount(word.codePointAt(0));
      out.appendCodePoint(Character.toUpperCase(word.isEmpty() ? '_' : word.codePointAt(0)));
      out.append(word.substring(first));
    }
    return out.toString();
  }

  /** The card without its examples, for viewers that show no Markdown. */
  private static String plain(HtmlCard card) {
    List<String> lines = new ArrayList<>(List.of(card.title()));
    for (HtmlCard.Block block : card.blocks()) {
      if (block.kind() == HtmlCard.Kind.HEADING && block.text().equals("Examples")) {
        break;
      }
      if (block.kind() != HtmlCard.Kind.EXAMPLE) {
        lines.add(block.text());
      }
    }
    return String.join("\n\n", lines);
  }

  /** How sure a rule is that its findings are faults: what is no fault is a note. */
  private static String precision(Severity severity) {
    return switch (severity) {
      case ERROR -> "high";
      case WARNING -> "medium";
      case NOTE, NONE -> "low";
    };
  }

  private static String problem(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE, NONE -> "recommendation";
    };
  }
}
