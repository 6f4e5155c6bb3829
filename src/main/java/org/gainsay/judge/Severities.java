package org.gainsay.judge;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gainsay.finding.Severity;
import org.gainsay.table.Row;
import org.gainsay.table.Table;

/** The table of severities: how severe a rule's findings are, and whether the rule runs at all. */
final class Severities {

  static final String PATH = "tables/severities.csv";

  private static final String RULE = "rule";
  private static final String SEVERITY = "severity";
  private static final String ENABLED = "enabled";

  private final Map<String, Row> rows = new LinkedHashMap<>();

  /**
   * The settings of a table.
   *
   * @throws org.gainsay.table.TableFormatException when two rows speak of one rule
   */
  Severities(Table table) {
    for (Row row : table.rows()) {
      Row before = rows.put(row.text(RULE), row);
      if (before != null) {
        String what = "\"" + row.text(RULE) + "\" has a row already, line " + before.line();
        throw row.fault(RULE, what + ": remove one of them");
      }
    }
  }

  /**
   * The rules as the table leaves them.
   *
   * @throws org.gainsay.table.TableFormatException when a cell fits no rule
   */
  Map<String, RuleDescription> applyTo(Map<String, RuleDescription> rules) {
    rows.values().forEach(row -> requireRule(row, rules.keySet()));
    Map<String, RuleDescription> out = new LinkedHashMap<>();
    rules.forEach((id, rule) -> out.put(id, rows.containsKey(id) ? set(rule, rows.get(id)) : rule));
    return out;
  }

  private static void requireRule(Row row, Collection<String> known) {
    String id = row.text(RULE);
    if (!known.contains(id)) {
      String family = id.substring(0, Math.max(id.indexOf('/'), 0)) + "/";
      String near =
          String.join(
              ", ", known.stream().filter(rule -> rule.startsWith(family)).sorted().toList());
      String mend = near.isEmpty() ? "see \"gainsay rules list\"" : "there are " + near;
      throw row.fault(RULE, "no rule \"" + id + "\": " + mend);
    }
  }

  private static RuleDescription set(RuleDescription rule, Row row) {
    Severity severity = severity(rule, row);
    return new RuleDescription(
        rule.id(),
        rule.title(),
        severity,
        rule.message(),
        rule.source(),
        rule.enabled() && on(row));
  }

  private static Severity severity(RuleDescription rule, Row row) {
    if (row.text(SEVERITY).isEmpty()) {
      return rule.severity();
    }
    Severity severity = row.constant(SEVERITY, Severity.class);
    boolean agreement = rule.severity() == Severity.NONE;
    if (agreement != (severity == Severity.NONE)) {
      String what =
          agreement
              ? "the rule finds agreements, whose severity is none: leave the cell empty"
              : "the rule finds discrepancies: write note, warning or error, or enabled no";
      throw row.fault(SEVERITY, what);
    }
    return severity;
  }

  private static boolean on(Row row) {
    return switch (row.text(ENABLED)) {
      case "", "yes" -> true;
      case "no" -> false;
      default -> throw row.fault(ENABLED, "\"" + row.text(ENABLED) + "\" is neither yes nor no");
    };
  }
}
