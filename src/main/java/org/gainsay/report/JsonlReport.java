package org.gainsay.report;

import org.gainsay.finding.Finding;
import org.gainsay.finding.Report;

/** A finding a line, each as the JSON report has it. */
public final class JsonlReport implements ReportWriter {

  @Override
  public String write(Report report) {
    StringBuilder out = new StringBuilder();
    for (Finding finding : report.findings()) {
      out.append(JsonText.line(json -> FindingJson.finding(json, finding))).append('\n');
    }
    return out.toString();
  }
}
