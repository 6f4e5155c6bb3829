package org.gainsay.app;

import java.util.concurrent.Callable;
import org.gainsay.report.ReportSchema;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of reports. */
@Command(name = "schema", header = "Print the JSON Schema of the report that --format json writes.")
final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.print(ReportSchema.text());
    return ExitCode.FINE;
  }
}
