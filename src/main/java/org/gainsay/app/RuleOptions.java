package org.gainsay.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that names a directory of rules. */
final class RuleOptions {

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Add the rules and tables of this directory. Rules are programs: trust them.")
  private Optional<Path> rules = Optional.empty();

  /** The directory, once it is known to be one. */
  Optional<Path> directory() {
    rules.ifPresent(RuleOptions::demandDirectory);
    return rules;
  }

  /** The settings with these rules, for this many documents at a time. */
  Settings settings(int jobs) {
    return new Settings(directory(), Map.of(), jobs);
  }

  static void demandDirectory(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new CommandFault(
          "--rules: there is no directory " + directory,
          "Give a directory with rules (.drl) in folders, like rules/time/my-rule.drl.");
    }
  }
}
