package org.gainsay.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say which findings count, and what fails a run. */
final class GateOptions {

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Exit with 1 on findings of this severity or above: error (the default), warning, note or"
              + " never.")
  private Optional<String> failOn = Optional.empty();

  @Option(
      names = "--max-warnings",
      paramLabel = "N",
      description = "Exit with 1 on more warnings than this.")
  private Optional<Integer> maxWarnings = Optional.empty();

  @Option(
      names = "--exit-zero",
      description = "Exit with 0 whatever is found; 2 still means that it did not run properly.")
  private boolean exitZero;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "Leave out findings below this confidence, from 0 to 1.")
  private Optional<BigDecimal> minConfidence = Optional.empty();

  @Option(
      names = "--only",
      paramLabel = "RULE",
      split = ",",
      description = "Count the findings of this rule or family alone. May be repeated.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--disable",
      paramLabel = "RULE",
      split = ",",
      description = "Leave out the findings of this rule or family. May be repeated.")
  private List<String> disable = new ArrayList<>();

  @Option(
      names = "--draft",
      paramLabel = "FILE",
      description = {
        "The document that is to be mended, the others being its sources: findings are told from",
        "its side, and only those that touch it count."
      })
  private Optional<String> draft = Optional.empty();

  @Option(
      names = "--changed-since",
      paramLabel = "REV",
      description = "Count only findings that touch a line changed since this revision of git.")
  private Optional<String> changedSince = Optional.empty();

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description =
          "Findings that are not to be mended. Without it, gainsay-waivers.yaml beside the"
              + " configuration.")
  private Optional<Path> waivers = Optional.empty();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = {
        "Leave out the findings of this baseline, and take out of it what is gone.",
        "'gainsay baseline create' makes one."
      })
  private Optional<Path> baseline = Optional.empty();

  @Option(
      names = "--strict-baseline",
      description = "Findings of the baseline that are gone are errors; the file stays as it is.")
  private boolean strictBaseline;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "Judge the dates of waivers as of this day, like 2027-01-31.")
  private Optional<LocalDate> today = Optional.empty();

  Optional<String> failOn() {
    return failOn;
  }

  Optional<Integer> maxWarnings() {
    maxWarnings
        .filter(number -> number < 0)
        .ifPresent(
            number -> {
              throw new CommandFault(
                  "--max-warnings cannot be " + number, "Give a whole number, 0 or more.");
            });
    return maxWarnings;
  }

  boolean exitZero() {
    return exitZero;
  }

  Optional<BigDecimal> minConfidence() {
    minConfidence
        .filter(x -> x.signum() < 0 || x.compareTo(BigDecimal.ONE) > 0)
        .ifPresent(
            x -> {
              throw new CommandFault(
                  "--min-confidence cannot be " + x.toPlainString(),
                  "Give a number from 0 to 1, like 0.6.");
            });
    return minConfidence;
  }

  List<String> only() {
    return List.copyOf(only);
  }

  List<String> disable() {
    return List.copyOf(disable);
  }

  Optional<String> draft() {
    return draft;
  }

  Optional<String> changedSince() {
    return changedSince;
  }

  Optional<Path> waivers() {
    return waivers;
  }

  Optional<Path> baseline() {
    return baseline;
  }

  boolean strictBaseline() {
    return strictBaseline;
  }

  LocalDate today() {
    return today.orElseGet(LocalDate::now);
  }
}
