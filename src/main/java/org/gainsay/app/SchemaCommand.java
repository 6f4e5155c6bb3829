package org.gainsay.app;

import java.util.concurrent.Callable;
import org.gainsay.config.ConfigSchema;
import org.gainsay.report.ReportSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schemas that the program publishes. */
@Command(
    name = "schema",
    header = "Print the JSON Schema of the report that --format json writes, or of gainsay.yaml.",
    footer = {
      "Examples:",
      "  gainsay schema > gainsay-report.schema.json",
      "  gainsay schema config > gainsay-config.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "WHAT", description = "report (the default), or config.")
  private String what = "report";

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.print(
        switch (what) {
          case "report" -> ReportSchema.text();
          case "config" -> ConfigSchema.text();
          default ->
              throw new CommandFault(
                  "there is no schema of \"" + what + "\"", "It can be report or config.");
        });
    return ExitCode.FINE;
  }
}
