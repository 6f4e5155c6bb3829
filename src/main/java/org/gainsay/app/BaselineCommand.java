package org.gainsay.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gainsay.gate.Baseline;
import org.gainsay.gate.BaselineFile;
import org.gainsay.report.SummaryLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Keeps the findings that were there on a day in a file, so that only new ones count. */
@Command(
    name = "baseline",
    header = "Keep the findings of today in a file, so that only new ones count.",
    description = {
      "The file is gainsay-baseline.json unless --baseline or the configuration names another.",
      "'gainsay check --baseline FILE' leaves its findings out, and takes those out of it that are",
      "gone."
    },
    footer = {
      "Examples:",
      "  gainsay baseline create articles/",
      "  gainsay check articles/ --baseline gainsay-baseline.json",
      "  gainsay baseline update articles/"
    })
final class BaselineCommand implements Runnable {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  BaselineCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing what to do: create, update or prune");
  }

  @Command(name = "create", header = "Make the file: all findings of today.")
  int create(@Mixin FileArguments files, @Mixin CheckOptions options) {
    CheckPlan plan = plan(files, options);
    Path file = file(plan);
    if (Files.exists(file)) {
      throw CommandFault.at(
          file,
          "there is a baseline already",
          "'gainsay baseline update' renews it; or remove it first.");
    }
    return written(plan, options, file, new Baseline(List.of()));
  }

  @Command(name = "update", header = "Add the findings that are new, and take out what is gone.")
  int update(@Mixin FileArguments files, @Mixin CheckOptions options) {
    CheckPlan plan = plan(files, options);
    Path file = file(plan);
    return written(plan, options, file, kept(file));
  }

  @Command(name = "prune", header = "Take out what is gone, and add nothing.")
  int prune(@Mixin FileArguments files, @Mixin CheckOptions options) {
    CheckPlan plan = plan(files, options);
    Path file = file(plan);
    Baseline before = kept(file);
    Checker checker = new Checker(plan.withBaseline(file), options.documents(), console);
    if (checker.read().isEmpty()) {
      return ExitCode.TROUBLE;
    }
    Checker.Outcome outcome = checker.check();
    return outcome.unread().isEmpty()
        ? write(file, before, before.without(outcome.gone()))
        : ExitCode.TROUBLE;
  }

  private static CheckPlan plan(FileArguments files, CheckOptions options) {
    return options.plan(files.given(), List.of(), Optional.empty());
  }

  private static Path file(CheckPlan plan) {
    return plan.baseline().orElse(Path.of(Baseline.NAME));
  }

  private static Baseline kept(Path file) {
    return BaselineStore.parse(file, TextFile.read(file, "the baseline"));
  }

  /** Writes what a check finds now, and what it cannot have found since it did not look there. */
  private int written(CheckPlan plan, CheckOptions options, Path file, Baseline before) {
    CheckPlan with = Files.exists(file) ? plan.withBaseline(file) : plan.withoutBaseline();
    Checker checker = new Checker(with, options.documents(), console);
    if (checker.read().isEmpty()) {
      return ExitCode.TROUBLE;
    }
    Checker.Outcome outcome = checker.check();
    if (!outcome.unread().isEmpty()) {
      return ExitCode.TROUBLE;
    }
    Baseline now = Baseline.of(outcome.report());
    return write(file, before, before.without(outcome.gone()).and(now));
  }

  private int write(Path file, Baseline before, Baseline after) {
    TextFile.write(file, BaselineFile.write(after), "the baseline");
    int now = after.size();
    console.print(
        ProjectFiles.shown(file)
            + ": "
            + SummaryLine.counted(now, "finding")
            + ", before "
            + before.size()
            + "\n");
    return ExitCode.FINE;
  }
}
