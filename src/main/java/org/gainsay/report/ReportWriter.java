package org.gainsay.report;

import org.gainsay.finding.Report;

/** Writes a report in one format. */
public interface ReportWriter {

  /** The whole report, its lines ended by LF. */
  String write(Report report);
}
