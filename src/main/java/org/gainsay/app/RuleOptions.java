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
    rules.ifPresent(directory -> demandDirectory("--rules: ", directory));
    return rules;
  }

  /** The settings with these rules, for this many documents at a time. */
  Settings settings(int jobs) {
    return new Settings(directory(), Map.of(), jobs);
  }

  /** Refuses a name that is none of a directory; {@code option} tells what it was given for. */
  static void demandDirectory(String option, Path directory) {
    boolean empty = directory.toString().isEmpty();
    if (empty || !Files.isDirectory(directory)) {
      throw new CommandFault(
          option + "there is no directory " + (empty ? "\"\"" : directory),
          "Give a directory with rules (.drl) in folders, like rules/time/my-rule.drl.");
    }
  }
}
