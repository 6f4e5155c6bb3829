package org.gainsay.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.finding.Severity;
import org.gainsay.gate.RuleChoice;
import org.gainsay.ingest.Exclusion;

/**
 * What a check is to do, once the command line and the configuration are put together.
 *
 * @param sets the sets of documents
 * @param excluded patterns of files that are no documents
 * @param settings what the pipeline goes by
 * @param level from which severity on findings fail the run
 * @param maxWarnings how many warnings do not
 * @param rules the rules that count
 * @param severities severities by rule
 * @param minConfidence the confidence that a finding needs
 * @param waivers the file of waivers
 * @param baseline the file of the baseline
 * @param strictBaseline whether entries of the baseline that are gone are findings
 * @param today the day on which waivers are judged
 * @param changedSince a revision of git
 * @param formats the reports that are asked for
 * @param output the folder of the usual three reports
 * @param origins all of this for people, with where it comes from
 */
record CheckPlan(
    List<PlannedSet> sets,
    List<Exclusion> excluded,
    Settings settings,
    FailOn level,
    Optional<Integer> maxWarnings,
    RuleChoice rules,
    Map<String, Severity> severities,
    double minConfidence,
    Optional<Path> waivers,
    Optional<Path> baseline,
    boolean strictBaseline,
    LocalDate today,
    Optional<String> changedSince,
    List<ReportTarget> formats,
    Optional<Path> output,
    List<Setting> origins) {

  CheckPlan {
    sets = List.copyOf(sets);
    excluded = List.copyOf(excluded);
    severities = Map.copyOf(severities);
    formats = List.copyOf(formats);
    origins = List.copyOf(origins);
  }

  /** The same plan with a baseline. */
  CheckPlan withBaseline(Path file) {
    return keeping(waivers, Optional.of(file));
  }

  /** The same plan without a baseline. */
  CheckPlan withoutBaseline() {
    return keeping(waivers, Optional.empty());
  }

  /** The same plan, whose waivers are still to be written. */
  CheckPlan withoutWaivers() {
    return keeping(Optional.empty(), baseline);
  }

  private CheckPlan keeping(Optional<Path> waived, Optional<Path> kept) {
    return new CheckPlan(
        sets,
        excluded,
        settings,
        level,
        maxWarnings,
        rules,
        severities,
        minConfidence,
        waived,
        kept,
        false,
        today,
        changedSince,
        formats,
        output,
        origins);
  }

  /** The settings that nothing sets. */
  List<Setting> defaults() {
    Set<String> set = origins.stream().map(Setting::key).collect(Collectors.toSet());
    return Stream.of(
            Setting.ofDefault("fail-on", level.name().toLowerCase(Locale.ROOT)),
            Setting.ofDefault("max-warnings", "any number"),
            Setting.ofDefault("min-confidence", "0"),
            Setting.ofDefault("only", "all rules"),
            Setting.ofDefault("disable", "none"),
            Setting.ofDefault("waivers", "none"),
            Setting.ofDefault("baseline", "none"))
        .filter(setting -> !set.contains(setting.key()))
        .toList();
  }
}
