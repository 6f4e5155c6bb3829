package org.gainsay.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Verdict;
import org.gainsay.gate.Waiver;
import org.gainsay.gate.WaiverFile;
import org.gainsay.yaml.Place;
import org.gainsay.yaml.YamlFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a waiver for one finding to the file of waivers. */
@Command(
    name = "waive",
    header = "Write down that a finding is not to be mended, and why.",
    description = {
      "Checks the documents, and adds the finding with its quotes and the reason to the file of",
      "waivers, which 'gainsay check' heeds: gainsay-waivers.yaml beside the configuration, else in",
      "the current directory."
    },
    footer = {
      "Examples:",
      "  gainsay waive bc2a2287 --reason \"the printed edition has it right\" articles/",
      "  gainsay waive bc2a2287 --reason \"asked the ministry\" --expires 2027-06-30 a.txt b.txt"
    })
final class WaiveCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The id of the finding, or the start of its fingerprint.")
  private String id = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FILE",
      description = "The documents that the report was made of.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "Why it is not to be mended.")
  private String reason = "";

  @Option(
      names = "--expires",
      paramLabel = "DATE",
      description = "The last day on which the waiver holds, like 2027-06-30.")
  private Optional<LocalDate> expires = Optional.empty();

  @Option(names = "--owner", paramLabel = "NAME", description = "Who decided it.")
  private Optional<String> owner = Optional.empty();

  @Mixin private CheckOptions options = new CheckOptions();

  WaiveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (reason.isBlank()) {
      throw new CommandFault("--reason is empty", "Say why the finding is not to be mended.");
    }
    CheckPlan plan = options.plan(files, List.of(), Optional.empty());
    expires
        .filter(day -> day.isBefore(plan.today()))
        .ifPresent(
            day -> {
              throw new CommandFault(
                  "--expires " + day + " has passed already", "Give a day that is to come.");
            });
    Path file = plan.waivers().orElse(Path.of(WaiverFile.NAME));
    boolean begun = Files.exists(file);
    Checker checker =
        new Checker(begun ? plan : plan.withoutWaivers(), options.documents(), console);
    if (checker.read().isEmpty()) {
      return ExitCode.TROUBLE;
    }
    Checker.Outcome outcome = checker.check();
    Finding finding = finding(outcome);
    String text = begun ? TextFile.read(file, "the file of waivers") : "";
    WaiverFile before = WaiverFile.read(ProjectFiles.shown(file), text, Nearest::to);
    before.waivers().stream()
        .filter(waiver -> waiver.waives(finding))
        .findFirst()
        .ifPresent(WaiveCommand::alreadyThere);
    String after = before.with(waiver(finding, plan.today(), file));
    demandAdded(file, before, after);
    TextFile.write(file, after, "the file of waivers");
    console.print(ProjectFiles.shown(file) + ": waived " + finding.message() + "\n");
    return outcome.unread().isEmpty() ? ExitCode.FINE : ExitCode.TROUBLE;
  }

  private Finding finding(Checker.Outcome outcome) {
    List<Finding> found =
        outcome.full().findings(Verdict.DISCREPANCY).stream()
            .filter(f -> f.id().equals(id) || (id.length() > 7 && f.fingerprint().startsWith(id)))
            .toList();
    if (found.isEmpty()) {
      List<String> ids =
          outcome.full().findings(Verdict.DISCREPANCY).stream().map(Finding::id).limit(20).toList();
      throw new CommandFault(
          "no discrepancy has the id " + id,
          ids.isEmpty()
              ? "There is none in these documents."
              : "There are " + String.join(", ", ids) + ".");
    }
    return found.get(0);
  }

  private static void alreadyThere(Waiver waiver) {
    throw new CommandFault(
        "the finding is waived already, at " + waiver.place(),
        "Change that entry, or remove it first.");
  }

  private Waiver waiver(Finding finding, LocalDate today, Path file) {
    return new Waiver(
        new Place(file.toString(), 1, 1, 0),
        finding.fingerprint(),
        finding.ruleId(),
        finding.evidence().stream()
            .map(Evidence::quote)
            .map(WaiveCommand::line)
            .distinct()
            .toList(),
        finding.evidence().stream().map(Evidence::name).distinct().toList(),
        line(reason),
        owner,
        Optional.of(today),
        expires);
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** Refuses to write a file that would not say what it should: one laid out in another way. */
  private static void demandAdded(Path file, WaiverFile before, String after) {
    int waivers;
    try {
      waivers = WaiverFile.read(ProjectFiles.shown(file), after, Nearest::to).waivers().size();
    } catch (YamlFault e) {
      waivers = -1;
    }
    if (waivers != before.waivers().size() + 1) {
      throw CommandFault.at(
          file,
          "a waiver cannot be added at the end of this file",
          "Let \"waivers:\" be its last key, with a hyphen before each waiver.");
    }
  }
}
