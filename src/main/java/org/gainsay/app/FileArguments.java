package org.gainsay.app;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The documents that a command line names. */
final class FileArguments {

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Text, Markdown or HTML: files, directories, patterns, - for standard input.")
  private List<String> files = new ArrayList<>();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /** The names as they were given. */
  List<String> given() {
    return List.copyOf(files);
  }

  /** The names, of which there must be one. */
  List<String> required() {
    if (files.isEmpty()) {
      throw new ParameterException(command.commandLine(), "Missing required parameter: 'FILE'");
    }
    return given();
  }
}
