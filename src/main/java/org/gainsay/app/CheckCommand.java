package org.gainsay.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gainsay.finding.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads documents and reports what they say differently. */
@Command(
    name = "check",
    header = "Compare documents and report where they differ (the default command).",
    description = {
      "Reads two or more documents, puts the numbers and dates that speak of the same fact side by",
      "side, and reports which agree and which do not. One document alone is checked inside itself."
    },
    footer = {
      "Examples:",
      "  gainsay check draft.txt agency.txt",
      "  gainsay check articles/ -o reports --fail-on warning",
      "  gainsay check a.txt b.txt --published a.txt=2024-06-08",
      "  cat draft.txt | gainsay check - agency.txt --format json=report.json",
      "",
      "Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 it did not run properly."
    })
final class CheckCommand implements Callable<Integer> {

  private final Console console;
  private final GainsayCommand gainsay;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Text, Markdown or HTML: files, directories, patterns, - for plain text on standard"
              + " input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Exit with 1 on findings of this severity or above: error (the default), warning, note or"
              + " never.")
  private String failOn = "error";

  @Mixin private OutputOptions outputs = new OutputOptions();
  @Mixin private DocumentOptions documents = new DocumentOptions();
  @Mixin private RuleOptions rules = new RuleOptions();

  CheckCommand(Console console, GainsayCommand gainsay) {
    this.console = console;
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() {
    List<ReportTarget> targets = outputs.targets();
    boolean withSuppressed = outputs.sarifWithSuppressed();
    FailOn level = FailOn.named(failOn);
    ReportOutput output = new ReportOutput(console, gainsay.colour(console));
    Settings settings = rules.settings();
    DocumentOptions.Read read = documents.read(files, console);
    if (read.documents().isEmpty()) {
      return ExitCode.TROUBLE;
    }
    ReportOutput.demandOther(targets, read.documents());
    Pipeline pipeline = new Pipeline(settings);
    Report report = pipeline.check(read.documents()).report();
    ReportDetails details =
        new ReportDetails(pipeline::rules, read.unread(), level, withSuppressed);
    boolean written = output.write(report, targets, details);
    return written && read.complete() ? level.exitCode(report) : ExitCode.TROUBLE;
  }
}
