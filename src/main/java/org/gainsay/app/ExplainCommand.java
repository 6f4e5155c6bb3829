package org.gainsay.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gainsay.finding.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells how one finding came about, stage by stage. */
@Command(
    name = "explain",
    header = "Tell how a finding came about, stage by stage.",
    description = {"Checks the documents again and shows each step that led to one finding."},
    footer = {
      "Example:",
      "  gainsay explain 3f9a1c draft.txt agency.txt    (the id stands in each report)"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "ID", description = "The id of the finding.")
  private String id = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "The documents that the report was made of.")
  private List<String> files = new ArrayList<>();

  @Mixin private DocumentOptions documents = new DocumentOptions();
  @Mixin private RuleOptions rules = new RuleOptions();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Settings settings = rules.settings(documents.jobs());
    DocumentOptions.Read read = documents.read(files, console);
    if (read.documents().isEmpty()) {
      return ExitCode.TROUBLE;
    }
    CheckResult result = new Pipeline(settings).check(read.documents());
    Optional<List<String>> lines = new Explainer(result).explain(id);
    if (lines.isEmpty()) {
      throw new CommandFault("no finding has the id " + id, known(result));
    }
    console.print(ExplanationPage.of(lines.get(), console.columns()));
    return read.complete() ? ExitCode.FINE : ExitCode.TROUBLE;
  }

  private static String known(CheckResult result) {
    List<String> ids = result.report().findings().stream().map(Finding::id).toList();
    return ids.isEmpty()
        ? "There are no findings in these documents."
        : "The findings are " + String.join(", ", ids.subList(0, Math.min(20, ids.size()))) + ".";
  }
}
