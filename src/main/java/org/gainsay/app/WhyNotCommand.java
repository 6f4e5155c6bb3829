package org.gainsay.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.gainsay.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells why two values were compared, or why not. */
@Command(
    name = "why-not",
    header = "Tell why two values were not compared.",
    description = {"Checks the documents of two places and tells what kept their values apart."},
    footer = {"Example:", "  gainsay why-not draft.txt:12:40 agency.txt:3:7"})
final class WhyNotCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "FILE:LINE:COLUMN",
      description = "A place on the one value, as reports print it.")
  private String left = "";

  @Parameters(
      index = "1",
      paramLabel = "FILE:LINE:COLUMN",
      description = "A place on the other value.")
  private String right = "";

  @Mixin private DocumentOptions documents = new DocumentOptions();
  @Mixin private RuleOptions rules = new RuleOptions();

  WhyNotCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Settings settings = rules.settings(documents.jobs());
    ValuePlace a = ValuePlace.parse(left);
    ValuePlace b = ValuePlace.parse(right);
    List<String> files =
        a.file().equals(b.file()) ? List.of(a.file()) : List.of(a.file(), b.file());
    DocumentOptions.Read read = documents.read(files, console);
    if (!read.complete()) {
      return ExitCode.TROUBLE;
    }
    Document first = a.in(read.documents());
    Document second = b.in(read.documents());
    CheckResult result = new Pipeline(settings).check(read.documents());
    List<String> lines = new WhyNot(result).why(first, a.index(first), second, b.index(second));
    console.print(ExplanationPage.of(lines, console.columns()));
    return ExitCode.FINE;
  }
}
