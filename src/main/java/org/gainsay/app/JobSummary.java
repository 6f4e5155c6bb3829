package org.gainsay.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.gainsay.finding.Report;
import org.gainsay.report.MarkdownReport;
import org.gainsay.report.SummaryLine;

/** The page of a job of GitHub Actions: the file that {@code GITHUB_STEP_SUMMARY} names. */
final class JobSummary {

  /** GitHub refuses the summary of a step that is larger. */
  private static final int MOST_BYTES = 1 << 20;

  private JobSummary() {}

  /** Adds the report to the page of the job, if there is one; false when it cannot be written. */
  static boolean add(Report report, Console console) {
    String file = console.variable("GITHUB_STEP_SUMMARY");
    if (file.isEmpty()) {
      return true;
    }
    String page = new MarkdownReport(path -> Addresses.inJob(console, path)).write(report);
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES) {
      String brief = "# Consistency report\n\n" + SummaryLine.of(report) + "\n";
      bytes = brief.getBytes(StandardCharsets.UTF_8);
    }
    try {
      Files.write(Path.of(file), bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return true;
    } catch (IOException e) {
      console.tell(
          file
              + ": error: the summary of the job cannot be written here\n"
              + "  GITHUB_STEP_SUMMARY names this file; unset it to do without.");
      return false;
    }
  }
}
