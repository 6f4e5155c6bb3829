package org.gainsay.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gainsay.config.Config;
import org.gainsay.config.ConfigSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Begins a configuration. */
@Command(
    name = "init",
    header = "Write a commented gainsay.yaml to begin with.",
    footer = {"Example:", "  gainsay init"})
final class InitCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "The directory to write to; without it, the current one.")
  private Optional<Path> directory = Optional.empty();

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path file = directory.orElse(Path.of("")).resolve(Config.NAME);
    if (Files.exists(file)) {
      throw CommandFault.at(
          file, "there is a configuration already", "Edit it, or remove it first.");
    }
    TextFile.write(file, ConfigSchema.commentedExample(), "the configuration");
    console.print(ProjectFiles.shown(file) + ": written; 'gainsay config print' shows it\n");
    return ExitCode.FINE;
  }
}
