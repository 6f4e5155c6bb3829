package org.gainsay.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the version. */
@Command(name = "version", header = "Print the version.")
final class VersionCommand implements Callable<Integer> {

  private final Console console;

  VersionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.print("gainsay " + Version.CURRENT + "\n");
    return ExitCode.FINE;
  }
}
