package org.gainsay.app;

import java.io.Console;
import java.util.Optional;
import org.gainsay.report.TextPage;

/** What is known of the terminal. */
final class Terminal {

  private static final int JAVA_WITH_CONSOLES_EVERYWHERE = 22;

  private Terminal() {}

  /** Whether standard output is a terminal whose user has not asked for plain text. */
  static boolean wantsColours() {
    return interactive()
        && environment("NO_COLOR").isEmpty()
        && !environment("TERM").equals("dumb");
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
  private static boolean interactive() {
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
