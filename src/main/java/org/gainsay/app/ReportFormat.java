package org.gainsay.app;

import java.util.Set;

/** The formats of reports that are built. */
enum ReportFormat {
  TEXT,
  JSON,
  MD,
  HTML;

  private static final Set<String> PLANNED =
      Set.of("jsonl", "sarif", "junit", "gitlab", "github", "rdjson", "csv");

  /** The format of this name. */
  static ReportFormat named(String name) {
    return switch (name) {
      case "text" -> TEXT;
      case "json" -> JSON;
      case "md" -> MD;
      case "html" -> HTML;
      default ->
          throw new CommandFault(
              PLANNED.contains(name)
                  ? "--format " + name + " is planned, but not built yet"
                  : "--format cannot be \"" + name + "\"",
              "It can be text, json, md or html.");
    };
  }
}
