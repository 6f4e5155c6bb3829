package org.gainsay.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gainsay.finding.Finding;
import org.gainsay.finding.RuleCard;
import org.gainsay.judge.RuleBook;
import org.gainsay.judge.RuleCoverage;
import org.gainsay.judge.RuleDescription;
import org.gainsay.judge.RuleExamples;
import org.gainsay.judge.RuleReview;
import org.gainsay.report.Columns;
import org.gainsay.report.SummaryLine;
import org.gainsay.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the rules, and holds them to the examples of their cards. */
@Command(
    name = "rules",
    header = "List the rules, show one, look them over, run their examples, count what fires.",
    footer = {
      "Examples:",
      "  gainsay rules list",
      "  gainsay rules show time/event-dates-differ",
      "  gainsay rules lint my-rules",
      "  gainsay rules test my-rules",
      "  gainsay rules coverage my-rules articles/*.txt"
    })
final class RulesCommand implements Runnable {

  private static final int SEVERITY_WIDTH = 9;

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Missing what to do: list, show, lint, test or coverage");
  }

  @Command(name = "list", header = "List the rules: id, severity, family, source, title.")
  int list(@Mixin ConfigOptions config, @Mixin RuleOptions rules) {
    CheckPlan plan = plan(config, rules.directory());
    List<RuleDescription> all = book(plan).rules();
    int widest = all.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    int family = all.stream().mapToInt(rule -> rule.family().length()).max().orElse(0);
    int source = all.stream().mapToInt(rule -> rule.source().length()).max().orElse(0);
    for (RuleDescription rule : all) {
      console.print(
          String.join(
              "  ",
              Columns.padded(rule.id(), widest),
              Columns.padded(severity(rule, plan), SEVERITY_WIDTH),
              Columns.padded(rule.family(), family),
              Columns.padded(rule.source(), source),
              rule.title() + "\n"));
    }
    return ExitCode.FINE;
  }

  private static String severity(RuleDescription rule, CheckPlan plan) {
    if (!rule.enabled() || !plan.rules().allows(rule.id())) {
      return "off";
    }
    return switch (rule.severity()) {
      case NONE -> "agreement";
      case NOTE, WARNING, ERROR ->
          plan.severities().getOrDefault(rule.id(), rule.severity()).label();
    };
  }

  @Command(name = "show", header = "Show what a rule flags, why, and how to settle it.")
  int show(
      @Parameters(paramLabel = "ID", description = "The id of a rule, as in rules list.") String id,
      @Mixin ConfigOptions config,
      @Mixin RuleOptions rules) {
    RuleBook book = book(plan(config, rules.directory()));
    Optional<RuleCard> card =
        book.cards().stream().filter(one -> one.ruleId().equals(id)).findFirst();
    if (card.isPresent()) {
      String text = card.get().markdown();
      console.print(text.endsWith("\n") ? text : text + "\n");
      return ExitCode.FINE;
    }
    boolean known = book.rules().stream().anyMatch(rule -> rule.id().equals(id));
    throw known
        ? new CommandFault(
            "the rule " + id + " has no card", "Write one beside it, with the ending .md.")
        : new CommandFault(
            "no rule has the id \"" + id + "\"", "'gainsay rules list' shows all of them.");
  }

  @Command(
      name = "test",
      header = "Run the examples of the rules' cards through the whole program.")
  int test(
      @Parameters(
              arity = "0..1",
              paramLabel = "DIR",
              description = "A directory of rules; without it the rules of a check are tested.")
          Optional<Path> directory,
      @Mixin ConfigOptions config) {
    directory.ifPresent(RulesCommand::demandDirectory);
    CheckPlan plan = plan(config, directory);
    Pipeline pipeline = new Pipeline(plan.settings());
    RuleBook book = book(plan);
    List<String> failures =
        new RuleExamples(book).failures(documents -> fired(pipeline, documents));
    failures.forEach(console::tell);
    if (failures.isEmpty()) {
      String count = SummaryLine.counted(book.rules().size(), "rule");
      console.print(count + ": all examples hold\n");
    }
    return failures.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  @Command(
      name = "lint",
      header = "Look a directory of rules over: syntax, metadata, cards, tables.")
  int lint(@Parameters(paramLabel = "DIR", description = "A directory of rules.") Path directory) {
    demandDirectory(directory);
    List<String> faults = RuleReview.faults(directory);
    faults.forEach(console::tell);
    if (faults.isEmpty()) {
      console.print(directory + ": nothing to mend\n");
    }
    return faults.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  @Command(
      name = "coverage",
      header = "Count how often each rule fires, on the examples of the cards or on documents.")
  int coverage(
      @Parameters(
              index = "0",
              arity = "0..1",
              paramLabel = "DIR",
              description = "A directory of rules; without it the rules of a check.")
          Optional<Path> directory,
      @Parameters(
              index = "1..*",
              arity = "0..*",
              paramLabel = "FILE",
              description = "Documents to check; without them the examples of the cards are run.")
          List<String> files,
      @Mixin SourceOptions sources) {
    directory.ifPresent(RulesCommand::demandDirectory);
    List<String> named = files == null ? List.of() : files;
    return named.isEmpty() && sources.sets().isEmpty()
        ? coverageOfCards(sources.settings(directory))
        : coverageOf(sources.plan(named, directory), sources.documents());
  }

  private int coverageOfCards(CheckPlan plan) {
    Pipeline pipeline = new Pipeline(plan.settings());
    RuleCoverage coverage = new RuleCoverage(book(plan));
    coverage.countExamples(documents -> fired(pipeline, documents));
    print(coverage);
    return coverage.silent().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private int coverageOf(CheckPlan plan, DocumentOptions reading) {
    Checker checker = new Checker(plan, reading, console);
    if (checker.read().isEmpty()) {
      return ExitCode.TROUBLE;
    }
    Checker.Outcome outcome = checker.check();
    RuleCoverage coverage = new RuleCoverage(book(plan));
    coverage.count(outcome.full().findings().stream().map(Finding::ruleId).toList());
    print(coverage);
    return outcome.unread().isEmpty() ? ExitCode.FINE : ExitCode.TROUBLE;
  }

  private void print(RuleCoverage coverage) {
    Map<String, Integer> firings = new TreeMap<>(coverage.firings());
    int widest = firings.keySet().stream().mapToInt(String::length).max().orElse(0);
    firings.forEach(
        (id, times) ->
            console.print(
                Columns.padded(id, widest) + "  " + (times == 0 ? "never" : times) + "\n"));
    int fired = firings.size() - coverage.silent().size();
    console.print(
        "%d of %d rules fired (%d%%)%n"
            .formatted(fired, firings.size(), 100 * fired / Math.max(1, firings.size()))
            .replace("\r", ""));
  }

  private static void demandDirectory(Path directory) {
    RuleOptions.demandDirectory("", directory);
  }

  /** What a check would go by, whatever its documents. */
  private static CheckPlan plan(ConfigOptions config, Optional<Path> directory) {
    return new SourceOptions(config).settings(directory);
  }

  private static List<String> fired(Pipeline pipeline, List<Document> documents) {
    return pipeline.check(documents).report().findings().stream()
        .map(Finding::ruleId)
        .distinct()
        .toList();
  }

  private static RuleBook book(CheckPlan plan) {
    return plan.settings().rules().map(RuleBook::with).orElseGet(RuleBook::builtIn);
  }
}
