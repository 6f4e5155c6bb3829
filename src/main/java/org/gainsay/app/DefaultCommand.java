package org.gainsay.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts {@code check} before a command line that names no command. */
final class DefaultCommand {

  private static final String CHECK = "check";
  private static final String HELP = "help";
  private static final String COLOR = "--color";
  private static final Set<String> FLAGS = Set.of("--debug", "-q", "--quiet", "-v", "--verbose");
  private static final Set<String> OF_GAINSAY = Set.of("-h", "--help", "-V", "--version");
  private static final Pattern WORD = Pattern.compile("[a-z]+(-[a-z]+)*");

  private DefaultCommand() {}

  /** The arguments, beginning with a command unless they ask for help. */
  static String[] in(Set<String> commands, String... args) {
    int at = first(args);
    if (at >= args.length) {
      return args;
    }
    if (args[at].equals(HELP)) {
      return helped(args, at);
    }
    if (commands.contains(args[at]) || OF_GAINSAY.contains(args[at])) {
      return args;
    }
    if (WORD.matcher(args[at]).matches() && !Files.exists(Path.of(args[at]))) {
      throw unknown(args[at], commands);
    }
    String[] out = new String[args.length + 1];
    out[0] = CHECK;
    System.arraycopy(args, 0, out, 1, args.length);
    return out;
  }

  /** The command that a line names which {@link #in} has completed, if it names one. */
  static Optional<String> named(Set<String> commands, String... args) {
    int at = first(args);
    return at < args.length && commands.contains(args[at])
        ? Optional.of(args[at])
        : Optional.empty();
  }

  /** Where the options end that may stand before a command. */
  private static int first(String... args) {
    int at = 0;
    while (at < args.length && (FLAGS.contains(args[at]) || args[at].startsWith(COLOR))) {
      at += args[at].equals(COLOR) ? 2 : 1;
    }
    return at;
  }

  /** {@code help check} asks for {@code check --help}. */
  private static String[] helped(String[] args, int at) {
    List<String> out = new ArrayList<>(Arrays.asList(args));
    out.remove(at);
    out.add("--help");
    return out.toArray(String[]::new);
  }

  private static CommandFault unknown(String word, Set<String> commands) {
    return new CommandFault(
        "there is no command and no file \"" + word + "\"",
        Nearest.to(word, commands)
            .map(command -> "Did you mean \"gainsay " + command + "\"?")
            .orElse("'gainsay --help' lists the commands."));
  }
}
