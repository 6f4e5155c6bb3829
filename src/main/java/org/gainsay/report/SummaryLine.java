package org.gainsay.report;

import org.gainsay.finding.Report;
import org.gainsay.finding.Severity;
import org.gainsay.finding.Suppressed;

/** The one line that counts what a report holds. */
public final class SummaryLine {

  private SummaryLine() {}

  /**
   * For instance {@code 1 error, 2 warnings, 1 note, 4 agreements; 3 not compared; 2 documents…}.
   */
  public static String of(Report report) {
    return counted(report.count(Severity.ERROR), "error")
        + ", "
        + counted(report.count(Severity.WARNING), "warning")
        + ", "
        + counted(report.count(Severity.NOTE), "note")
        + ", "
        + counted(report.count(Severity.NONE), "agreement")
        + suppressed(report)
        + "; "
        + report.notComparedCount()
        + " not compared; "
        + counted(report.documents().size(), "document")
        + ", "
        + counted(report.claims(), "claim");
  }

  private static String suppressed(Report report) {
    StringBuilder out = new StringBuilder();
    for (Suppressed.By by : Suppressed.By.values()) {
      long count = report.suppressed().stream().filter(one -> one.by() == by).count();
      if (count > 0) {
        out.append("; ").append(count).append(' ').append(by.words());
      }
    }
    return out.toString();
  }

  /** A number with its noun, {@code 1 claim} or {@code 2 claims}. */
  public static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
