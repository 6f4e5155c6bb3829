package org.gainsay.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line as a whole, with the options that all commands have. */
@Command(
    name = "gainsay",
    versionProvider = Version.class,
    usageHelpWidth = 100,
    synopsisHeading = "",
    customSynopsis = {
      "Usage: gainsay [check] FILE|DIR|GLOB|-... [OPTIONS]",
      "       gainsay COMMAND [OPTIONS]"
    },
    header = {"Finds where documents contradict each other: numbers, dates and who says so.", ""},
    optionListHeading = "%nOptions of all commands:%n",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  gainsay draft.txt agency.txt                   what the two texts say differently",
      "  gainsay seeds/ -o reports                      also writes consistency.html, .json, .md",
      "  gainsay check *.txt --format json               the report for programs",
      "  gainsay extract draft.txt                      the numbers and dates that are read",
      "",
      "'gainsay COMMAND --help' tells more about each command.",
      "Exit codes: 0 nothing to report, 1 findings, 2 it did not run properly."
    })
final class GainsayCommand {

  private final Talk talk;

  GainsayCommand(Talk talk) {
    this.talk = talk;
  }

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Tell how a command is used.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean version;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      description = "Print colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
  private String color = "auto";

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where in the program an error arose.")
  private boolean debug;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Tell no warnings, and in the readable report discrepancies only.")
  @SuppressWarnings("UnusedMethod") // picocli calls it
  private void quiet(boolean wanted) {
    talk.setQuiet(wanted);
  }

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Tell on standard error by which settings and on which documents it works.")
  @SuppressWarnings("UnusedMethod") // picocli calls it
  private void verbose(boolean wanted) {
    talk.setVerbose(wanted);
  }

  /** Whether errors show where they arose. */
  boolean debug() {
    return debug;
  }

  /** Whether to print colours. */
  boolean colour(Console console) {
    return switch (color) {
      case "auto" -> console.colours();
      case "always" -> true;
      case "never" -> false;
      default ->
          throw new CommandFault(
              "--color cannot be \"" + color + "\"", "It can be auto, always or never.");
    };
  }
}
