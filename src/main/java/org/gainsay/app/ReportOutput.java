package org.gainsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.finding.Report;
import org.gainsay.report.CsvReport;
import org.gainsay.report.GithubReport;
import org.gainsay.report.GitlabReport;
import org.gainsay.report.HtmlReport;
import org.gainsay.report.JsonReport;
import org.gainsay.report.JsonlReport;
import org.gainsay.report.JunitReport;
import org.gainsay.report.MarkdownReport;
import org.gainsay.report.RdjsonReport;
import org.gainsay.report.ReportWriter;
import org.gainsay.report.RunFacts;
import org.gainsay.report.SarifReport;
import org.gainsay.report.TextPage;
import org.gainsay.report.TextReport;
import org.gainsay.text.Document;

/** Writes a report to its targets. */
final class ReportOutput {

  private final Console console;
  private final boolean colour;

  ReportOutput(Console console, boolean colour) {
    this.console = console;
    this.colour = colour;
  }

  /** Refuses to write over a document that is being checked. */
  static void demandOther(List<ReportTarget> targets, List<Document> documents) {
    for (ReportTarget target : targets) {
      for (Document document : documents) {
        if (target.file().filter(file -> same(file, Path.of(document.path()))).isPresent()) {
          throw new CommandFault(
              "the report would be written over the document " + document.path(),
              "Give the report another name.");
        }
      }
    }
  }

  private static boolean same(Path report, Path document) {
    try {
      return Files.exists(report) && Files.exists(document) && Files.isSameFile(report, document);
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes all targets; false when one of them could not be written. */
  boolean write(Report report, List<ReportTarget> targets, ReportDetails details) {
    boolean complete = true;
    for (ReportTarget target : targets) {
      String text = writer(target, details).write(report);
      if (target.file().isPresent()) {
        complete &= save(target.file().get(), text);
      } else {
        console.print(text);
      }
      if (target.format() == ReportFormat.GITHUB) {
        complete &= JobSummary.add(report, console);
      }
    }
    return complete;
  }

  private ReportWriter writer(ReportTarget target, ReportDetails details) {
    return switch (target.format()) {
      case TEXT ->
          target.file().isEmpty()
              ? new TextReport(console.columns(), colour, console.talk().quiet())
              : new TextReport(TextPage.WIDEST, false);
      case JSON -> new JsonReport(Version.CURRENT);
      case JSONL -> new JsonlReport();
      case MD -> new MarkdownReport(path -> Addresses.from(target.file(), path));
      case HTML -> new HtmlReport(Version.CURRENT, details.rules().get());
      case SARIF -> new SarifReport(facts(details), details.sarifWithSuppressed());
      case JUNIT -> new JunitReport(facts(details), details.level().severity());
      case GITLAB -> new GitlabReport(facts(details));
      case GITHUB -> new GithubReport(facts(details));
      case RDJSON -> new RdjsonReport(facts(details));
      case CSV -> new CsvReport();
    };
  }

  private static RunFacts facts(ReportDetails details) {
    return new RunFacts(
        Version.CURRENT, details.rules().get(), details.unread(), Addresses::inProject);
  }

  private boolean save(Path file, String text) {
    try {
      TextFile.write(file, text, "the report");
      return true;
    } catch (CommandFault e) {
      console.tell(String.valueOf(e.getMessage()));
      return false;
    }
  }
}
