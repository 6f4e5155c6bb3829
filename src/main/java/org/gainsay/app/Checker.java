package org.gainsay.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.finding.Report;
import org.gainsay.finding.RuleCard;
import org.gainsay.finding.Severity;
import org.gainsay.gate.Baseline;
import org.gainsay.gate.BaselineFile;
import org.gainsay.gate.Gate;
import org.gainsay.gate.GateRules;
import org.gainsay.gate.IgnoreComments;
import org.gainsay.gate.RuleChoice;
import org.gainsay.gate.Sieve;
import org.gainsay.gate.WaiverFile;
import org.gainsay.gate.Waivers;
import org.gainsay.text.Document;

/** Carries a plan out: reads the documents, checks them, and lets the gate say what counts. */
final class Checker {

  private final CheckPlan plan;
  private final DocumentOptions reading;
  private final Console console;
  private final Pipeline pipeline;
  private final List<Document> documents = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private final List<Sieve.Desk> desks = new ArrayList<>();

  Checker(CheckPlan plan, DocumentOptions reading, Console console) {
    this.plan = plan;
    this.reading = reading;
    this.console = console;
    this.pipeline = new Pipeline(plan.settings());
    demandRules();
  }

  /**
   * What came of a check.
   *
   * @param full all that was found
   * @param report what counts of it
   * @param gone what of the baseline is gone
   * @param unread what could not be read
   */
  record Outcome(Report full, Report report, List<Baseline.Entry> gone, List<String> unread) {}

  /** Refuses names that are those of no rule. */
  private void demandRules() {
    List<String> known = new ArrayList<>(pipeline.ruleIds());
    Stream.of(GateRules.values()).map(GateRules::id).forEach(known::add);
    List<String> unknown = new ArrayList<>(plan.rules().unknown(known));
    plan.severities().keySet().stream()
        .filter(id -> !known.contains(id))
        .sorted()
        .forEach(unknown::add);
    if (!unknown.isEmpty()) {
      throw unknown(unknown.get(0), known);
    }
  }

  private CommandFault unknown(String name, List<String> known) {
    Setting setting =
        plan.origins().stream().filter(one -> one.names(name)).findFirst().orElseThrow();
    String list = "'gainsay rules list' shows all of them.";
    if (known.stream().anyMatch(id -> RuleChoice.names(name, id))) {
      return setting.fault(
          "\"" + name + "\" is a family of rules, and a severity is that of one rule", list);
    }
    return setting.fault(
        "no rule and no family of rules is called \"" + name + "\"",
        RuleNames.nearest(name, known).map(near -> near + " ").orElse("") + list);
  }

  /** Reads the documents of all sets; must come before {@link #check}. */
  List<Document> read() {
    for (PlannedSet set : plan.sets()) {
      DocumentOptions.Read read =
          reading.read(set.files(), plan.excluded(), set.published(), console);
      unread.addAll(read.unread());
      documents.addAll(Titles.apply(set.titles(), read.documents()));
      desks.add(
          new Sieve.Desk(
              read.documents().stream().map(Document::path).collect(Collectors.toSet()),
              set.draft().map(draft -> Titles.named(draft, read.documents()).path())));
    }
    return List.copyOf(documents);
  }

  /** Checks what was read. */
  Outcome check() {
    return check(result -> {});
  }

  /** Checks what was read, and hands on what was seen on the way, a set at a time. */
  Outcome check(Consumer<CheckResult> seen) {
    Report full = full(seen);
    Gate.Passed passed = gate().apply(full);
    return new Outcome(full, passed.report(), passed.gone(), List.copyOf(unread));
  }

  private Report full(Consumer<CheckResult> seen) {
    ReportMerger merger = new ReportMerger();
    int all = desks.stream().mapToInt(desk -> desk.documents().size()).sum();
    try (Progress progress = new Progress(console, all, Progress.PATIENCE)) {
      for (int i = 0; i < desks.size(); i++) {
        Set<String> paths = desks.get(i).documents();
        List<Document> own = distinct(d -> paths.contains(d.path()));
        console.detail(
            "checking " + String.join(" ", own.stream().map(Document::path).sorted().toList()));
        CheckResult result = pipeline.check(own, progress::step);
        seen.accept(result);
        Report report = result.report();
        if (desks.size() == 1) {
          return report;
        }
        merger.add(plan.sets().get(i).name(), report);
      }
    }
    return merger.report();
  }

  private List<Document> distinct(Predicate<Document> wanted) {
    Set<String> seen = new HashSet<>();
    return documents.stream().filter(wanted).filter(d -> seen.add(d.path())).toList();
  }

  private Gate gate() {
    Predicate<String> known =
        name -> pipeline.ruleIds().stream().anyMatch(id -> RuleChoice.names(name, id));
    List<Document> all = distinct(document -> true);
    return new Gate(
        plan.severities(),
        IgnoreComments.of(all, known),
        plan.waivers().map(this::waivers),
        plan.baseline().map(this::baseline),
        new Sieve(
            plan.rules(),
            plan.minConfidence(),
            desks,
            plan.changedSince().map(revision -> GitChanges.since(revision, all))));
  }

  private Waivers waivers(Path file) {
    String text = TextFile.read(file, "the file of waivers");
    return new Waivers(WaiverFile.read(ProjectFiles.shown(file), text, Nearest::to), plan.today());
  }

  private Gate.KeptBaseline baseline(Path file) {
    String text = TextFile.read(file, "the baseline");
    return new Gate.KeptBaseline(
        ProjectFiles.shown(file), text, BaselineStore.parse(file, text), plan.strictBaseline());
  }

  /** Takes what is gone out of the baseline, which shrinks by itself unless it is strict. */
  void shrink(Outcome outcome) {
    Optional<Path> file = plan.baseline();
    if (file.isEmpty() || plan.strictBaseline() || outcome.gone().isEmpty()) {
      return;
    }
    int gone = outcome.gone().stream().mapToInt(Baseline.Entry::count).sum();
    Baseline left =
        BaselineStore.parse(file.get(), TextFile.read(file.get(), "the baseline"))
            .without(outcome.gone());
    String what = gone + (gone == 1 ? " finding is" : " findings are") + " gone";
    String path = ProjectFiles.shown(file.get());
    try {
      TextFile.write(file.get(), BaselineFile.write(left), "the baseline");
      console.warn(path + ": " + what + " and taken out of the baseline");
    } catch (CommandFault e) {
      console.warn(path + ": warning: " + what + ", but the baseline cannot be written");
    }
  }

  /** The rules that ran, with the severities of the plan, and those of the gate. */
  List<RuleCard> rules() {
    Stream<RuleCard> own =
        plan.waivers().isPresent() || plan.baseline().isPresent()
            ? Stream.of(GateRules.values()).map(GateRules::card)
            : Stream.empty();
    return Stream.concat(pipeline.rules().stream(), own)
        .filter(rule -> plan.rules().allows(rule.ruleId()))
        .map(this::weighed)
        .sorted(Comparator.comparing(RuleCard::ruleId))
        .toList();
  }

  private RuleCard weighed(RuleCard rule) {
    Severity severity = plan.severities().getOrDefault(rule.ruleId(), rule.severity());
    return rule.severity() == Severity.NONE ? rule : rule.withSeverity(severity);
  }
}
