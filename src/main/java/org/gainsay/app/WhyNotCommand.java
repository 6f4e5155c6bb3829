package org.gainsay.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gainsay.mention.Extraction;
import org.gainsay.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells why two values were compared, or why not. */
@Command(
    name = "why-not",
    header = "Tell why two values were not compared.",
    description = {
      "Checks the documents of two places, with the others of their set if the configuration has them",
      "in one, and tells what kept their values apart."
    },
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

  @Mixin private SourceOptions sources = new SourceOptions();
  @Mixin private RuleOptions rules = new RuleOptions();

  WhyNotCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ValuePlace a = ValuePlace.parse(left);
    ValuePlace b = ValuePlace.parse(right);
    List<CheckResult> seen = new ArrayList<>();
    boolean complete = !sources.hasSets() || look(List.of(), seen);
    if (seen.stream().noneMatch(result -> holds(result, a, b))) {
      complete &=
          look(
              Stream.of(a, b)
                  .map(ValuePlace::file)
                  .map(sources.documents()::given)
                  .distinct()
                  .toList(),
              seen);
    }
    seen.stream().filter(result -> holds(result, a, b)).findFirst().ifPresent(r -> tell(r, a, b));
    return complete ? ExitCode.FINE : ExitCode.TROUBLE;
  }

  /** Checks documents, those of the configuration's sets if none is named; false if some lack. */
  private boolean look(List<String> files, List<CheckResult> seen) {
    CheckPlan plan = sources.plan(files, rules.directory());
    Checker checker = new Checker(plan, sources.documents(), console);
    return !checker.read().isEmpty() && checker.check(seen::add).unread().isEmpty();
  }

  private void tell(CheckResult result, ValuePlace a, ValuePlace b) {
    Document first = a.in(documents(result)).orElseThrow();
    Document second = b.in(documents(result)).orElseThrow();
    List<String> lines = new WhyNot(result).why(first, a.index(first), second, b.index(second));
    console.print(ExplanationPage.of(lines, console.columns()));
  }

  private static boolean holds(CheckResult result, ValuePlace a, ValuePlace b) {
    List<Document> documents = documents(result);
    return a.in(documents).isPresent() && b.in(documents).isPresent();
  }

  private static List<Document> documents(CheckResult result) {
    return result.extractions().stream().map(Extraction::document).toList();
  }
}
