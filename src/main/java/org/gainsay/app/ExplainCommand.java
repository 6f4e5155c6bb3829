package org.gainsay.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Suppressed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells how one finding came about, stage by stage. */
@Command(
    name = "explain",
    header = "Tell how a finding came about, stage by stage.",
    description = {
      "Checks the documents again, as 'gainsay check' does with the same files and configuration, and",
      "shows each step that led to one finding."
    },
    footer = {
      "Examples:",
      "  gainsay explain 3f9a1c draft.txt agency.txt    (the id stands in each report)",
      "  gainsay explain 3f9a1c                         (what 'gainsay check' found in the sets)"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "ID", description = "The id of the finding.")
  private String id = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FILE",
      description = {
        "The documents that the report was made of; without one, the sets of the configuration."
      })
  private List<String> files = new ArrayList<>();

  @Mixin private SourceOptions sources = new SourceOptions();
  @Mixin private RuleOptions rules = new RuleOptions();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CheckPlan plan = sources.plan(files, rules.directory());
    Checker checker = new Checker(plan, sources.documents(), console);
    if (checker.read().isEmpty()) {
      return ExitCode.TROUBLE;
    }
    List<CheckResult> seen = new ArrayList<>();
    Checker.Outcome outcome = checker.check(seen::add);
    Finding finding = finding(outcome);
    List<String> lines =
        seen.stream()
            .flatMap(result -> new Explainer(result).explain(finding).stream())
            .findFirst()
            .orElseGet(() -> ofGate(finding));
    console.print(ExplanationPage.of(counted(lines, finding, outcome), console.columns()));
    return outcome.unread().isEmpty() ? ExitCode.FINE : ExitCode.TROUBLE;
  }

  /** The finding as a check tells it, or else one that the check leaves out. */
  private Finding finding(Checker.Outcome outcome) {
    return Stream.of(
            outcome.report().findings().stream(),
            outcome.report().suppressed().stream().map(Suppressed::finding),
            outcome.full().findings().stream())
        .flatMap(Function.identity())
        .filter(one -> one.id().equals(id) || one.fingerprint().startsWith(id))
        .findFirst()
        .orElseThrow(() -> new CommandFault("no finding has the id " + id, known(outcome)));
  }

  private static String known(Checker.Outcome outcome) {
    List<String> ids = outcome.full().findings().stream().map(Finding::id).toList();
    return ids.isEmpty()
        ? "There are no findings in these documents."
        : "The findings are " + String.join(", ", ids.subList(0, Math.min(20, ids.size()))) + ".";
  }

  /** A finding about a waiver, a comment or a baseline, which no document led to. */
  private static List<String> ofGate(Finding finding) {
    List<String> out = new ArrayList<>();
    out.add(finding.severity().label() + ": " + finding.message());
    out.addAll(finding.explanation());
    return out;
  }

  private static List<String> counted(
      List<String> lines, Finding finding, Checker.Outcome outcome) {
    List<String> out = new ArrayList<>(lines);
    Optional<Suppressed> suppressed =
        outcome.report().suppressed().stream()
            .filter(one -> one.finding().id().equals(finding.id()))
            .findFirst();
    if (suppressed.isPresent()) {
      out.add("counted:    no, " + suppressed.get().why());
    } else if (outcome.report().findings().stream().noneMatch(f -> f.id().equals(finding.id()))) {
      out.add("counted:    no, left out by the settings, which 'gainsay config print' shows");
    }
    return out;
  }
}
