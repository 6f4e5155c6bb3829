package org.gainsay.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  /** The format of this name, if it is one. */
  static Optional<ReportFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.label().equals(name)).findFirst();
  }

  /** The name on the command line. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All names. */
  static List<String> labels() {
    return Arrays.stream(values()).map(ReportFormat::label).toList();
  }
}
