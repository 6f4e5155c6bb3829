package org.gainsay.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.config.Config;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which documents are read, and by which configuration. */
final class SourceOptions {

  @Mixin private ConfigOptions config = new ConfigOptions();
  @Mixin private DocumentOptions documents = new DocumentOptions();

  @Option(
      names = "--set",
      paramLabel = "NAME",
      description = "Check this set of the configuration alone. May be repeated.")
  private List<String> sets = new ArrayList<>();

  /** Options that are not given. */
  SourceOptions() {}

  /** The options of a command that reads no documents. */
  SourceOptions(ConfigOptions config) {
    this.config = config;
  }

  /**
   * The plan of a check over these files, or over the sets of the configuration if there is none.
   *
   * @param files names of files, directories, patterns and {@code -}
   * @param rules the folder of rules that the command line names
   */
  CheckPlan plan(List<String> files, Optional<Path> rules) {
    return planner(config.config(files), new GateOptions(), rules)
        .plan(files, sets, List.of(), Optional.empty());
  }

  /** What a check goes by, whatever its documents. */
  CheckPlan settings(Optional<Path> rules) {
    return planner(config.config(List.of()), new GateOptions(), rules)
        .plan(List.of("."), List.of(), List.of(), Optional.empty());
  }

  /** What puts the options and a configuration together. */
  Planner planner(Optional<Config> found, GateOptions gate, Optional<Path> rules) {
    return new Planner(found, config.named(), gate, rules, documents);
  }

  /** The configuration of a command over these files, if there is one. */
  Optional<Config> config(List<String> files) {
    return config.config(files);
  }

  /** The sets that are named. */
  List<String> sets() {
    return List.copyOf(sets);
  }

  /** Whether a check that is given no files would have sets to check. */
  boolean hasSets() {
    return !sets.isEmpty() || config.config(List.of()).filter(c -> !c.sets().isEmpty()).isPresent();
  }

  /** What says when documents were published, and reads them. */
  DocumentOptions documents() {
    return documents;
  }
}
