package org.gainsay.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gainsay.config.Config;
import picocli.CommandLine.Mixin;

/** The options that all commands have which check documents as {@code check} does. */
final class CheckOptions {

  @Mixin private GateOptions gate = new GateOptions();
  @Mixin private SourceOptions sources = new SourceOptions();
  @Mixin private RuleOptions rules = new RuleOptions();

  /** The plan of a check over these files. */
  CheckPlan plan(List<String> files, List<String> formats, Optional<Path> output) {
    return plan(sources.config(files), files, formats, output);
  }

  /** The settings of a check over these files, of which there may be none. */
  CheckPlan settings(List<String> files, List<String> formats, Optional<Path> output) {
    Optional<Config> found = sources.config(files);
    boolean any = !files.isEmpty() || found.map(file -> !file.sets().isEmpty()).orElse(false);
    return plan(found, any ? files : List.of("."), formats, output);
  }

  private CheckPlan plan(
      Optional<Config> found, List<String> files, List<String> formats, Optional<Path> output) {
    return sources
        .planner(found, gate, rules.directory())
        .plan(files, sources.sets(), formats, output);
  }

  /** What says when documents were published, and reads them. */
  DocumentOptions documents() {
    return sources.documents();
  }

  /** Whether the exit code is 0 whatever is found. */
  boolean exitZero() {
    return gate.exitZero();
  }
}
