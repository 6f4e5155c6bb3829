package org.gainsay.app;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.config.Config;
import org.gainsay.config.Located;
import org.gainsay.finding.Severity;
import org.gainsay.gate.RuleChoice;
import org.gainsay.gate.WaiverFile;
import org.gainsay.ingest.Exclusion;
import org.gainsay.yaml.YamlFault;

/** Puts the command line and the configuration together: what is given on the line wins. */
final class Planner {

  private static final String OFF = "off";

  private final Optional<Config> config;
  private final boolean named;
  private final GateOptions gate;
  private final Optional<Path> rules;
  private final DocumentOptions documents;
  private final ConfiguredValues values;

  Planner(
      Optional<Config> config,
      boolean named,
      GateOptions gate,
      Optional<Path> rules,
      DocumentOptions documents) {
    this.config = config;
    this.named = named;
    this.gate = gate;
    this.rules = rules;
    this.documents = documents;
    this.values = new ConfiguredValues(config);
  }

  CheckPlan plan(
      List<String> files, List<String> wanted, List<String> formats, Optional<Path> output) {
    FailOn level =
        FailOn.named(
            values.one("fail-on", gate.failOn(), Config::failOn, Located::value).orElse("error"));
    Optional<Integer> maxWarnings =
        values.one("max-warnings", gate.maxWarnings(), Config::maxWarnings, Located::value);
    BigDecimal confidence =
        values
            .one("min-confidence", gate.minConfidence(), Config::minConfidence, Located::value)
            .orElse(BigDecimal.ZERO);
    List<String> only = values.many("only", gate.only(), Config::only);
    List<String> disabled =
        new ArrayList<>(values.added("disable", gate.disable(), Config::disable));
    Map<String, Severity> severities = severities(disabled);
    Settings settings = new Settings(rulesFolder(), tables(), documents.jobs());
    List<ReportTarget> reports = formats(formats);
    Optional<Path> folder = values.one("output", output, Config::output, values::inProject);
    Optional<Path> waivers = waivers(files);
    Optional<Path> baseline =
        values.one("baseline", gate.baseline(), Config::baseline, values::inProject);
    boolean strict = strict();
    List<Exclusion> excluded = excluded();
    return new CheckPlan(
        new SetPlanner(values, gate.draft()).sets(files, wanted),
        excluded,
        settings,
        level,
        maxWarnings,
        new RuleChoice(only, disabled),
        severities,
        confidence.doubleValue(),
        waivers,
        baseline,
        strict,
        gate.today(),
        gate.changedSince(),
        reports,
        folder,
        values.origins());
  }

  private boolean strict() {
    Optional<Boolean> given = gate.strictBaseline() ? Optional.of(true) : Optional.empty();
    return values
        .one("strict-baseline", given, Config::strictBaseline, Located::value)
        .orElse(false);
  }

  private List<Exclusion> excluded() {
    List<Exclusion> out = new ArrayList<>();
    for (Located<String> pattern : values.list(Config::exclude)) {
      values.note(new Setting("exclude", pattern.value(), pattern.place().toString()));
      out.add(new Exclusion(values.folder(), pattern.value()));
    }
    return out;
  }

  private Map<String, Severity> severities(List<String> disabled) {
    Map<String, Severity> out = new HashMap<>();
    Map<String, Located<String>> written = config.map(Config::severities).orElse(Map.of());
    written.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry -> {
              String rule = entry.getKey();
              String word = entry.getValue().value();
              String place = entry.getValue().place().toString();
              values.note(Setting.ofSeverity(rule, word, place));
              if (word.equals(OFF)) {
                disabled.add(rule);
              } else {
                FailOn.named(word).severity().ifPresent(severity -> out.put(rule, severity));
              }
            });
    return out;
  }

  private Optional<Path> rulesFolder() {
    Optional<Located<String>> written =
        rules.isPresent() ? Optional.empty() : config.flatMap(Config::rules);
    if (written.isPresent() && !named) {
      throw new YamlFault(
          written.get().place(),
          "a configuration that is found beside documents cannot name rules, which are programs",
          "Trust it with --config "
              + values.path()
              + ", or give --rules "
              + written.get().value()
              + ".");
    }
    Optional<Path> folder = values.one("rules", rules, Config::rules, values::inProject);
    if (written.isPresent() && !folder.filter(Files::isDirectory).isPresent()) {
      throw new YamlFault(
          written.get().place(),
          "there is no directory " + written.get().value(),
          "Check its spelling; it is looked for beside the configuration.");
    }
    return folder;
  }

  private Map<String, Path> tables() {
    Map<String, Path> out = new HashMap<>();
    for (var entry : config.map(Config::tables).orElse(Map.of()).entrySet()) {
      Path file = values.inProject(entry.getValue());
      if (!Files.isRegularFile(file)) {
        throw new YamlFault(
            entry.getValue().place(), "there is no table " + file, "Check its spelling.");
      }
      String place = entry.getValue().place().toString();
      values.note(new Setting("tables: " + entry.getKey(), file.toString(), place));
      out.put(entry.getKey(), file);
    }
    return out;
  }

  private List<ReportTarget> formats(List<String> given) {
    List<ReportTarget> out = new ArrayList<>();
    for (String format : given) {
      Setting option = Setting.ofOption("format", format);
      values.note(option);
      out.add(ReportTarget.parse(option, Path::of));
    }
    for (Located<String> format :
        given.isEmpty() ? values.list(Config::formats) : List.<Located<String>>of()) {
      String place = format.place().toString();
      Setting written = new Setting("formats", format.value(), place);
      ReportTarget target =
          ReportTarget.parse(
              written, file -> values.inProject(new Located<>(file, format.place())));
      values.note(new Setting("formats", target.told(), place));
      out.add(target);
    }
    return out;
  }

  /** The file that is named, or else the one that lies where the project's files are looked for. */
  private Optional<Path> waivers(List<String> files) {
    Optional<Path> written =
        values.one("waivers", gate.waivers(), Config::waivers, values::inProject);
    if (written.isPresent()) {
      return written;
    }
    Optional<Path> beside =
        config.isPresent()
            ? Optional.of(values.folder().resolve(WaiverFile.NAME))
                .map(ProjectFiles::shown)
                .map(Path::of)
                .filter(Files::isRegularFile)
            : ProjectFiles.find(WaiverFile.NAME, files).map(ProjectFiles::shown).map(Path::of);
    beside.ifPresent(file -> values.note(new Setting("waivers", file.toString(), "found")));
    return beside;
  }
}
