package org.gainsay.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page, in the macros of man(7). */
final class ManPage {

  private static final List<String> LAUNCHER =
      List.of(
          "JAVA_HOME",
          "The Java to use, 17 or newer; without it, the java on the PATH.",
          "GAINSAY_JAVA_OPTS",
          "More options for the JVM, such as -Xmx4g.",
          "GAINSAY_CLASS_ARCHIVE",
          "With off, no archive of loaded classes is kept or used. It makes the start faster and is"
              + " kept in gainsay/ under XDG_CACHE_HOME, else under ~/.cache.",
          "FORCE_COLOR",
          "If set to anything but 0, colours are printed even where there is no terminal.",
          "NO_COLOR",
          "If set, nothing is printed in colour unless --color asks for it.");

  private final StringBuilder out = new StringBuilder();

  private ManPage() {}

  /** The page of a command and of those below it. */
  static String of(CommandLine commands) {
    ManPage page = new ManPage();
    page.write(commands);
    return page.out.toString();
  }

  private void write(CommandLine commands) {
    CommandSpec spec = commands.getCommandSpec();
    out.append(".TH GAINSAY 1 \"\" \"Gainsay ").append(Version.CURRENT).append("\"\n");
    section("NAME");
    text("gainsay - " + lowered(spec.usageMessage().header()[0]));
    section("SYNOPSIS");
    lines(spec.usageMessage().customSynopsis());
    section("DESCRIPTION");
    paragraph(Objects.requireNonNull(commands.getSubcommands().get("check")).getCommandSpec());
    section("OPTIONS OF ALL COMMANDS");
    spec.options().forEach(this::option);
    section("COMMANDS");
    commands.getSubcommands().forEach((name, command) -> command(name, command));
    section("EXIT STATUS");
    term("0", "There is nothing at or above the level that --fail-on names.");
    term("1", "There are findings at or above it.");
    term("2", "It did not run properly: wrong usage, an unreadable document, a broken rule.");
    section("ENVIRONMENT");
    for (int i = 0; i < LAUNCHER.size(); i += 2) {
      term(LAUNCHER.get(i), LAUNCHER.get(i + 1));
    }
  }

  private void command(String name, CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    out.append(".SS \"").append(escaped("gainsay " + name)).append("\"\n");
    lines(spec.usageMessage().header());
    if (!name.equals("check")) {
      out.append(".PP\n");
      paragraph(spec);
    }
    spec.positionalParameters().forEach(this::parameter);
    spec.options().stream().filter(option -> !option.inherited()).forEach(this::option);
    examples(spec);
    for (Map.Entry<String, CommandLine> below : command.getSubcommands().entrySet()) {
      command(name + " " + below.getKey(), below.getValue());
    }
  }

  private void parameter(ArgSpec parameter) {
    term(parameter.paramLabel(), String.join(" ", parameter.description()));
  }

  private void option(OptionSpec option) {
    String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
    term(String.join(", ", option.names()) + value, String.join(" ", option.description()));
  }

  private void examples(CommandSpec spec) {
    List<String> shown =
        List.of(spec.usageMessage().footer()).stream().filter(l -> l.startsWith("  ")).toList();
    if (!shown.isEmpty()) {
      out.append(".PP\nExamples:\n.PP\n.nf\n");
      shown.forEach(this::text);
      out.append(".fi\n");
    }
  }

  private void paragraph(CommandSpec spec) {
    boolean filled = true;
    for (String line : spec.usageMessage().description()) {
      boolean literal = line.startsWith(" ");
      if (literal == filled) {
        out.append(literal ? ".nf\n" : ".fi\n");
        filled = !literal;
      }
      text(line);
    }
    out.append(filled ? "" : ".fi\n");
  }

  private void section(String title) {
    out.append(".SH ").append(title).append('\n');
  }

  private void term(String term, String meaning) {
    out.append(".TP\n\\fB").append(escaped(term)).append("\\fR\n");
    text(meaning);
  }

  private void lines(String... lines) {
    out.append(".nf\n");
    for (String line : lines) {
      if (!line.isBlank()) {
        text(line.replaceFirst("^(Usage:|      ) ", ""));
      }
    }
    out.append(".fi\n");
  }

  private void text(String line) {
    out.append(escaped(line)).append('\n');
  }

  /** No character is taken for a command of roff, and no hyphen for a soft one. */
  private static String escaped(String text) {
    String plain = text.replace("\\", "\\e").replace("-", "\\-");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }

  private static String lowered(String sentence) {
    String words = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
