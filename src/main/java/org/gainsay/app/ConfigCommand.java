package org.gainsay.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows by which settings a check would work. */
@Command(
    name = "config",
    header = "Show by which settings a check works, and where each of them is written.",
    footer = {
      "Examples:",
      "  gainsay config print",
      "  gainsay config print articles/ --fail-on warning"
    })
final class ConfigCommand implements Runnable {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  ConfigCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing what to do: print");
  }

  @Command(
      name = "print",
      header = "Print the settings of a check with these files and options, each with its origin.")
  int print(@Mixin FileArguments files, @Mixin OutputOptions outputs, @Mixin CheckOptions options) {
    CheckPlan plan = options.settings(files.given(), outputs.formats(), outputs.directory());
    for (Setting setting : plan.origins()) {
      console.print(setting.told() + "\n");
    }
    for (Setting setting : plan.defaults()) {
      console.print(setting.told() + "\n");
    }
    return ExitCode.FINE;
  }
}
