package org.gainsay.app;

import java.io.Console;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gainsay.report.TextPage;

/** What is known of the terminal. */
final class Terminal {

  private static final int JAVA_WITH_CONSOLES_EVERYWHERE = 22;

  private Terminal() {}

  /** Whether colours are wanted: asked for, or not refused by who looks at a terminal. */
  static boolean wantsColours() {
    return wantsColours(Terminal::environment, interactive());
  }

  /**
   * Whether colours are wanted.
   *
   * @param environment the variables of the environment, empty where one is not set
   * @param terminal whether standard output is a terminal
   */
  static boolean wantsColours(UnaryOperator<String> environment, boolean terminal) {
    String forced = environment.apply("FORCE_COLOR");
    if (!forced.isEmpty()) {
      return !forced.equals("0") && !forced.equals("false");
    }
    return terminal
        && environment.apply("NO_COLOR").isEmpty()
        && !environment.apply("TERM").equals("dumb");
  }

  /** The columns to fill: those of the terminal, if it tells them. */
  static int columns() {
    String columns = environment("COLUMNS");
    return interactive() && columns.matches("\\d{1,4}")
        ? Integer.parseInt(columns)
        : TextPage.WIDEST;
  }

  /** A variable of the environment, empty when it is not set. */
  static String environment(String name) {
    return Optional.ofNullable(System.getenv(name)).orElse("");
  }

  /** From Java 22 on there is a console even without a terminal, and it must be asked. */
  @SuppressWarnings("SystemConsoleNull") // both ways of Java are asked for
  static boolean interactive() {
    Console console = System.console();
    if (console == null || Runtime.version().feature() < JAVA_WITH_CONSOLES_EVERYWHERE) {
      return console != null;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
