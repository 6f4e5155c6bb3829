package org.gainsay.app;

import java.util.List;
import java.util.function.Supplier;
import org.gainsay.finding.RuleCard;

/**
 * What the writers of reports need to know of the run besides its report.
 *
 * @param rules the rules that ran; asked for only when a format tells them
 * @param unread what could not be read
 * @param level from which severity on findings fail the run
 * @param sarifWithSuppressed whether SARIF tells suppressed findings
 */
record ReportDetails(
    Supplier<List<RuleCard>> rules,
    List<String> unread,
    FailOn level,
    boolean sarifWithSuppressed) {

  ReportDetails {
    unread = List.copyOf(unread);
  }
}
