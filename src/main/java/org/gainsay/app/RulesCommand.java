package org.gainsay.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gainsay.finding.Finding;
import org.gainsay.finding.RuleCard;
import org.gainsay.judge.RuleBook;
import org.gainsay.judge.RuleDescription;
import org.gainsay.judge.RuleExamples;
import org.gainsay.report.Columns;
import org.gainsay.report.SummaryLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the rules, and holds them to the examples of their cards. */
@Command(
    name = "rules",
    header = "List the rules, show one, or run the examples of their cards.",
    footer = {
      "Examples:",
      "  gainsay rules list",
      "  gainsay rules show time/event-dates-differ",
      "  gainsay rules test my-rules"
    })
final class RulesCommand implements Runnable {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing what to do: list, show or test");
  }

  @Command(name = "list", header = "List the rules with their severity.")
  int list(@Mixin RuleOptions rules) {
    List<RuleDescription> all = book(rules.directory()).rules();
    int widest = all.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    for (RuleDescription rule : all) {
      String severity = rule.enabled() ? severity(rule) : "off";
      String source = rule.isBuiltIn() ? "" : "  (" + rule.source() + ")";
      console.print(
          Columns.padded(rule.id(), widest)
              + "  "
              + Columns.padded(severity, 9)
              + "  "
              + rule.title()
              + source
              + "\n");
    }
    return ExitCode.FINE;
  }

  private static String severity(RuleDescription rule) {
    return switch (rule.severity()) {
      case NONE -> "agreement";
      case NOTE, WARNING, ERROR -> rule.severity().label();
    };
  }

  @Command(name = "show", header = "Show what a rule flags, why, and how to settle it.")
  int show(
      @Parameters(paramLabel = "ID", description = "The id of a rule, as in rules list.") String id,
      @Mixin RuleOptions rules) {
    RuleBook book = book(rules.directory());
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
              description = "A directory of rules; without it the rules of the program are tested.")
          Optional<Path> directory) {
    directory.ifPresent(RuleOptions::demandDirectory);
    Settings settings = directory.map(Settings::withRules).orElseGet(Settings::defaults);
    Pipeline pipeline = new Pipeline(settings);
    RuleBook book = book(directory);
    List<String> failures =
        new RuleExamples(book)
            .failures(
                documents ->
                    pipeline.check(documents).report().findings().stream()
                        .map(Finding::ruleId)
                        .distinct()
                        .toList());
    failures.forEach(console::tell);
    if (failures.isEmpty()) {
      String count = SummaryLine.counted(book.rules().size(), "rule");
      console.print(count + ": all examples hold\n");
    }
    return failures.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private static RuleBook book(Optional<Path> directory) {
    return directory.map(RuleBook::with).orElseGet(RuleBook::builtIn);
  }
}
