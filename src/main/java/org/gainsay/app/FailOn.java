package org.gainsay.app;

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

  /** The exit code for a report. */
  int exitCode(Report report) {
    boolean found =
        switch (this) {
          case ERROR -> report.worst().atLeast(Severity.ERROR);
          case WARNING -> report.worst().atLeast(Severity.WARNING);
          case NOTE -> report.worst().atLeast(Severity.NOTE);
          case NEVER -> false;
        };
    return found ? ExitCode.FINDINGS : ExitCode.FINE;
  }
}
