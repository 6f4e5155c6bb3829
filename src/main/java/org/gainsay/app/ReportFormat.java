package org.gainsay.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats of reports. */
enum ReportFormat {
  TEXT,
  JSON,
  JSONL,
  MD,
  HTML,
  SARIF,
  JUNIT,
  GITLAB,
  GITHUB,
  RDJSON,
  CSV;

  /** The format of this name. */
  static ReportFormat named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  /** The name on the command line. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static CommandFault unknown(String name) {
    List<String> names = Arrays.stream(values()).map(ReportFormat::label).toList();
    String last = names.get(names.size() - 1);
    String mend = String.join(", ", names.subList(0, names.size() - 1)) + " or " + last;
    return new CommandFault("--format cannot be \"" + name + "\"", "It can be " + mend + ".");
  }
}
