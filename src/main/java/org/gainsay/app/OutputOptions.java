package org.gainsay.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say which reports are written, and where. */
final class OutputOptions {

  @Option(
      names = "--format",
      paramLabel = "FMT[=FILE]",
      description = {
        "Write the report as text, json, jsonl, md, html, sarif, junit, gitlab, github, rdjson or",
        "csv, to a file or to standard output. May be repeated. Without it a readable report is",
        "printed."
      })
  private List<String> formats = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Also write DIR/consistency.html, .json and .md.")
  private Optional<Path> directory = Optional.empty();

  @Option(
      names = "--sarif-waived",
      paramLabel = "HOW",
      description =
          "What SARIF does with waived findings: leave-out (the default), or include as suppressed.")
  private String sarifWaived = "leave-out";

  /** The reports, each a format, or a format and its file. */
  List<String> formats() {
    return List.copyOf(formats);
  }

  /** The folder of the usual three reports. */
  Optional<Path> directory() {
    directory
        .filter(path -> path.toString().isEmpty())
        .ifPresent(
            path -> {
              throw new CommandFault(
                  "--output names no directory", "Give one, or . for the current directory.");
            });
    return directory;
  }

  /** Whether SARIF tells findings that do not count. */
  boolean sarifWithSuppressed() {
    return switch (sarifWaived) {
      case "leave-out" -> false;
      case "include" -> true;
      default ->
          throw new CommandFault(
              "--sarif-waived cannot be \"" + sarifWaived + "\"",
              "It can be leave-out or include.");
    };
  }
}
