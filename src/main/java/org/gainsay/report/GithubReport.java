package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Report;
import org.gainsay.finding.Severity;
import org.gainsay.finding.Verdict;
import org.gainsay.text.Region;

/**
 * Workflow commands of GitHub Actions, which become annotations. GitHub shows ten of a kind a step:
 * the tenth tells how many more there are.
 */
public final class GithubReport implements ReportWriter {

  private static final int MOST = 9;
  private static final List<Severity> KINDS =
      List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE);

  private final RunFacts run;

  /** A writer. */
  public GithubReport(RunFacts run) {
    this.run = run;
  }

  @Override
  public String write(Report report) {
    StringBuilder out = new StringBuilder();
    List<Finding> all = report.findings(Verdict.DISCREPANCY);
    for (Severity kind : KINDS) {
      List<Finding> findings = all.stream().filter(f -> f.severity() == kind).toList();
      findings.stream().limit(MOST).forEach(finding -> command(out, finding));
      if (findings.size() > MOST) {
        String more = SummaryLine.counted(findings.size() - MOST, "more " + kind.label());
        out.append("::")
            .append(command(kind))
            .append(" title=Gainsay::")
            .append(data(more + ": the summary of the job has them all"))
            .append('\n');
      }
    }
    return out.append(SummaryLine.of(report)).append('\n').toString();
  }

  private void command(StringBuilder out, Finding finding) {
    Evidence first = Telling.first(finding);
    Region region = first.region();
    List<String> properties = new ArrayList<>();
    properties.add("file=" + property(run.paths().apply(first.document())));
    properties.add("line=" + region.start().line());
    properties.add("endLine=" + region.end().line());
    // Columns are for annotations of one line only.
    if (region.start().line() == region.end().line()) {
      properties.add("col=" + region.start().column());
      properties.add("endColumn=" + region.end().column());
    }
    properties.add("title=" + property("Gainsay: " + finding.ruleId()));
    StringBuilder message = new StringBuilder(Visible.text(finding.message()));
    for (Evidence other : Telling.others(finding)) {
      message.append('\n').append(Visible.text(other.place())).append(": ");
      message.append(Telling.says(finding, other));
    }
    out.append("::")
        .append(command(finding.severity()))
        .append(' ')
        .append(String.join(",", properties))
        .append("::")
        .append(data(message.toString()))
        .append('\n');
  }

  private static String command(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.label();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
