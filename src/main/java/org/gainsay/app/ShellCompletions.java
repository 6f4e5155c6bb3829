package org.gainsay.app;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completions of the command line for zsh and fish; picocli makes those for bash. */
final class ShellCompletions {

  private ShellCompletions() {}

  /** The script {@code _gainsay} for a folder of zsh's {@code fpath}. */
  static String zsh(CommandLine commands) {
    StringBuilder out =
        new StringBuilder("#compdef gainsay\n# Completions of gainsay for zsh.\n\n");
    functions(out, "_gainsay", commands);
    return out.append("_gainsay \"$@\"\n").toString();
  }

  private static void functions(StringBuilder out, String name, CommandLine command) {
    Map<String, CommandLine> below = new TreeMap<>(command.getSubcommands());
    below.forEach((word, sub) -> functions(out, name + "_" + word.replace('-', '_'), sub));
    out.append(name).append("() {\n");
    if (!below.isEmpty()) {
      out.append("  local state line\n");
    }
    out.append("  _arguments -s");
    command.getCommandSpec().options().forEach(option -> zshOption(out, option));
    if (below.isEmpty()) {
      out.append(" \\\n    '*:file:_files'\n}\n\n");
      return;
    }
    out.append(" \\\n    '1: :->command' \\\n    '*:: :->rest'\n");
    out.append("  case $state in\n  command)\n    local -a commands=(\n");
    below.forEach((word, sub) -> out.append("      ").append(described(word, sub)).append('\n'));
    out.append("    )\n    _describe command commands\n    _files\n    ;;\n");
    out.append("  rest)\n    case $line[1] in\n");
    below.keySet().forEach(word -> zshCall(out, name, word));
    out.append("    *) _files ;;\n    esac\n    ;;\n  esac\n}\n\n");
  }

  private static void zshCall(StringBuilder out, String name, String word) {
    String function = name + "_" + word.replace('-', '_');
    out.append("    ").append(word).append(") ").append(function).append(" ;;\n");
  }

  private static String described(String word, CommandLine command) {
    return quoted(word + ":" + summary(command.getCommandSpec()));
  }

  private static void zshOption(StringBuilder out, OptionSpec option) {
    String text = line(option.description()).replace("[", "\\[").replace("]", "\\]");
    String value = takesValue(option) ? ":" + option.paramLabel() + ":_files" : "";
    for (String name : option.names()) {
      String sign = takesValue(option) && name.startsWith("--") ? "=" : "";
      String many = option.isMultiValue() ? "*" : "";
      String spec = many + name + sign + "[" + text.replace(":", "\\:") + "]" + value;
      out.append(" \\\n    ").append(quoted(spec));
    }
  }

  /** The script {@code gainsay.fish} for fish's folder of completions. */
  static String fish(CommandLine commands) {
    StringBuilder out = new StringBuilder("# Completions of gainsay for fish.\n");
    String first = "__fish_use_subcommand";
    options(out, first, commands.getCommandSpec());
    for (Map.Entry<String, CommandLine> entry : commands.getSubcommands().entrySet()) {
      String word = entry.getKey();
      CommandSpec spec = entry.getValue().getCommandSpec();
      out.append("complete -c gainsay -n ").append(first);
      out.append(" -a ").append(word).append(" -d ").append(quoted(summary(spec))).append('\n');
      options(out, seen(word), spec);
      Map<String, CommandLine> below = entry.getValue().getSubcommands();
      below.forEach((name, sub) -> fishCommand(out, word, name, sub.getCommandSpec()));
    }
    return out.toString();
  }

  private static void fishCommand(StringBuilder out, String above, String word, CommandSpec spec) {
    out.append("complete -c gainsay -n ").append(quoted(seen(above)));
    out.append(" -a ").append(word).append(" -d ").append(quoted(summary(spec))).append('\n');
    options(out, seen(above) + "; and " + seen(word), spec);
  }

  private static String seen(String word) {
    return "__fish_seen_subcommand_from " + word;
  }

  private static void options(StringBuilder out, String when, CommandSpec spec) {
    for (OptionSpec option : spec.options()) {
      out.append("complete -c gainsay -n ").append(quoted(when));
      for (String name : option.names()) {
        out.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.charAt(1));
      }
      out.append(takesValue(option) ? " -r" : "");
      out.append(" -d ").append(quoted(line(option.description()))).append('\n');
    }
  }

  private static boolean takesValue(OptionSpec option) {
    return option.arity().max() > 0;
  }

  private static String summary(CommandSpec spec) {
    return line(spec.usageMessage().header());
  }

  private static String line(String... text) {
    String joined = String.join(" ", List.of(text)).strip();
    int end = joined.indexOf(". ");
    return end < 0 ? joined : joined.substring(0, end + 1);
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "\u2019") + "'";
  }
}
