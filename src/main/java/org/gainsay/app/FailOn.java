package org.gainsay.app;

import java.util.Optional;
import org.gainsay.finding.Report;
import org.gainsay.finding.Severity;

/** From which severity on findings make the exit code 1. */
enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  /** The level of this name. */
  static FailOn named(String name) {
    return switch (name) {
      case "error" -> ERROR;
      case "warning" -> WARNING;
      case "note" -> NOTE;
      case "never" -> NEVER;
      default ->
          throw new CommandFault(
              "--fail-on cannot be \"" + name + "\"", "It can be error, warning, note or never.");
    };
  }

  /** The least severity that fails a run, empty when none does. */
  Optional<Severity> severity() {
    return switch (this) {
      case ERROR -> Optional.of(Severity.ERROR);
      case WARNING -> Optional.of(Severity.WARNING);
      case NOTE -> Optional.of(Severity.NOTE);
      case NEVER -> Optional.empty();
    };
  }

  /** The exit code for a report. */
  int exitCode(Report report) {
    return severity().filter(report.worst()::atLeast).isPresent()
        ? ExitCode.FINDINGS
        : ExitCode.FINE;
  }
}
