package org.gainsay.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.gainsay.finding.Report;
import org.gainsay.finding.Severity;
import org.gainsay.report.SummaryLine;
import org.gainsay.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads documents and reports what they say differently. */
@Command(
    name = "check",
    header = "Compare documents and report where they differ (the default command).",
    description = {
      "Reads two or more documents, puts the numbers and dates that speak of the same fact side by",
      "side, and reports which agree and which do not. One document alone is checked inside itself.",
      "Without FILE the sets of documents of the configuration are checked, each by itself."
    },
    footer = {
      "Examples:",
      "  gainsay check draft.txt agency.txt",
      "  gainsay check articles/ -o reports --fail-on warning",
      "  gainsay check a.txt b.txt --published a.txt=2024-06-08",
      "  gainsay check drafts/bridge.md sources/ --draft drafts/bridge.md --changed-since main",
      "  gainsay check articles/ --format sarif=gainsay.sarif --baseline gainsay-baseline.json",
      "  cat draft.txt | gainsay check - agency.txt --format json=report.json",
      "",
      "Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 it did not run properly."
    })
final class CheckCommand implements Callable<Integer> {

  private final Console console;
  private final GainsayCommand gainsay;

  @Mixin private FileArguments files = new FileArguments();
  @Mixin private OutputOptions outputs = new OutputOptions();
  @Mixin private CheckOptions options = new CheckOptions();

  CheckCommand(Console console, GainsayCommand gainsay) {
    this.console = console;
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() {
    boolean withSuppressed = outputs.sarifWithSuppressed();
    ReportOutput output = new ReportOutput(console, gainsay.colour(console));
    CheckPlan plan = options.plan(files.given(), outputs.formats(), outputs.directory());
    List<ReportTarget> targets = ReportTarget.of(plan.formats(), plan.output());
    plan.origins().forEach(setting -> console.detail(setting.told()));
    Checker checker = new Checker(plan, options.documents(), console);
    List<Document> read = checker.read();
    if (read.isEmpty()) {
      // Whoever takes up the files afterwards finds in them why there is nothing.
      targets = targets.stream().filter(target -> target.file().isPresent()).toList();
    }
    ReportOutput.demandOther(targets, read);
    Checker.Outcome outcome = checker.check();
    ReportDetails details =
        new ReportDetails(checker::rules, outcome.unread(), plan.level(), withSuppressed);
    boolean written = output.write(outcome.report(), targets, details);
    if (!written || !outcome.unread().isEmpty()) {
      return ExitCode.TROUBLE;
    }
    checker.shrink(outcome);
    return options.exitZero() ? ExitCode.FINE : exitCode(plan, outcome.report());
  }

  private int exitCode(CheckPlan plan, Report report) {
    int warnings = report.count(Severity.WARNING);
    if (plan.maxWarnings().filter(most -> warnings > most).isPresent()) {
      console.tell(
          "gainsay: "
              + SummaryLine.counted(warnings, "warning")
              + ", more than --max-warnings "
              + plan.maxWarnings().get());
      return ExitCode.FINDINGS;
    }
    return plan.level().exitCode(report);
  }
}
