package org.gainsay.app;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/** All commands, put together. */
final class CommandTree {

  private static final Map<String, BiFunction<Console, GainsayCommand, Object>> COMMANDS =
      new LinkedHashMap<>();

  static {
    COMMANDS.put("check", CheckCommand::new);
    COMMANDS.put("extract", ExtractCommand::new);
    COMMANDS.put("batch", BatchCommand::new);
    COMMANDS.put("waive", (console, gainsay) -> new WaiveCommand(console));
    COMMANDS.put("baseline", (console, gainsay) -> new BaselineCommand(console));
    COMMANDS.put("diff", (console, gainsay) -> new DiffCommand(console));
    COMMANDS.put("init", (console, gainsay) -> new InitCommand(console));
    COMMANDS.put("config", (console, gainsay) -> new ConfigCommand(console));
    COMMANDS.put("rules", (console, gainsay) -> new RulesCommand(console));
    COMMANDS.put("explain", (console, gainsay) -> new ExplainCommand(console));
    COMMANDS.put("why-not", (console, gainsay) -> new WhyNotCommand(console));
    COMMANDS.put("schema", (console, gainsay) -> new SchemaCommand(console));
    COMMANDS.put("version", (console, gainsay) -> new VersionCommand(console));
  }

  private CommandTree() {}

  /** The names of the commands, in the order of the help. */
  static Set<String> names() {
    return Collections.unmodifiableSet(COMMANDS.keySet());
  }

  /** The command line with all commands, ready to be executed. */
  static CommandLine of(GainsayCommand gainsay, Console console, Faults faults) {
    return of(gainsay, console, faults, name -> true);
  }

  /**
   * The command line with some of its commands, ready to be executed: looking at the options of all
   * of them takes longer than a small check.
   */
  static CommandLine of(
      GainsayCommand gainsay, Console console, Faults faults, Predicate<String> wanted) {
    CommandLine line = new CommandLine(gainsay);
    COMMANDS.forEach(
        (name, command) -> {
          if (wanted.test(name)) {
            line.addSubcommand(name, command.apply(console, gainsay));
          }
        });
    line.getSubcommands().values().forEach(CommandTree::layOut);
    Help.Ansi ansi = console.colours() ? Help.Ansi.ON : Help.Ansi.OFF;
    ArgumentWords.register(line);
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
