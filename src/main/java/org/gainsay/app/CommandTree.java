package org.gainsay.app;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/** All commands, put together. */
final class CommandTree {

  private CommandTree() {}

  /** The command line, ready to be executed. */
  static CommandLine of(GainsayCommand gainsay, Console console, Faults faults) {
    CommandLine line =
        new CommandLine(gainsay)
            .addSubcommand("check", new CheckCommand(console, gainsay))
            .addSubcommand("extract", new ExtractCommand(console, gainsay))
            .addSubcommand("batch", new BatchCommand(console, gainsay))
            .addSubcommand("waive", new WaiveCommand(console))
            .addSubcommand("baseline", new BaselineCommand(console))
            .addSubcommand("diff", new DiffCommand(console))
            .addSubcommand("init", new InitCommand(console))
            .addSubcommand("config", new ConfigCommand(console))
            .addSubcommand("rules", new RulesCommand(console))
            .addSubcommand("explain", new ExplainCommand(console))
            .addSubcommand("why-not", new WhyNotCommand(console))
            .addSubcommand("schema", new SchemaCommand(console))
            .addSubcommand("version", new VersionCommand(console));
    line.getSubcommands().values().forEach(CommandTree::layOut);
    Help.Ansi ansi = console.colours() ? Help.Ansi.ON : Help.Ansi.OFF;
    return line.setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setColorScheme(Help.defaultColorScheme(ansi))
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler(faults::usage)
        .setExecutionExceptionHandler((e, command, parsed) -> faults.tell(e));
  }

  /** Gives the parts of a command's help their headings. */
  private static void layOut(CommandLine command) {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.synopsisHeading("%nUsage: ").parameterListHeading("%n").optionListHeading("%nOptions:%n");
    usage.commandListHeading("%nCommands:%n").sortOptions(false);
    if (usage.description().length > 0) {
      usage.descriptionHeading("%n");
    }
    if (usage.footer().length > 0) {
      usage.footerHeading("%n");
    }
    command.getSubcommands().values().forEach(CommandTree::layOut);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
