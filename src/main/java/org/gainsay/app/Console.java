package org.gainsay.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.function.UnaryOperator;
import org.gainsay.report.Visible;

/**
 * The streams that a command talks through.
 *
 * @param out the answer, and nothing else
 * @param err messages
 * @param in what {@code -} reads
 * @param colours whether colours are wanted unless the command line says otherwise
 * @param columns the width of the terminal
 * @param environment the variables of the environment, empty where one is not set
 * @param talk how much is said besides the answer
 */
record Console(
    PrintStream out,
    PrintStream err,
    InputStream in,
    boolean colours,
    int columns,
    UnaryOperator<String> environment,
    Talk talk) {

  /** A console that says what there is to say and no more. */
  Console(
      PrintStream out,
      PrintStream err,
      InputStream in,
      boolean colours,
      int columns,
      UnaryOperator<String> environment) {
    this(out, err, in, colours, columns, environment, new Talk());
  }

  /** The value of a variable of the environment, empty when it is not set. */
  String variable(String name) {
    return environment.apply(name);
  }

  /** Prints an answer as it is. */
  void print(String text) {
    out.print(text);
  }

  /** Prints a message that does not keep the command from its work; not when it is quiet. */
  void warn(String message) {
    if (!talk.quiet()) {
      tell(message);
    }
  }

  /** Prints what was done, when the user wants to know. */
  void detail(String message) {
    if (talk.verbose()) {
      tell(message);
    }
  }

  /** Prints a message, each of its lines made harmless for a terminal. */
  void tell(String message) {
    StringBuilder text = new StringBuilder();
    for (String line : message.split("\n", -1)) {
      int indent = line.length() - line.stripLeading().length();
      text.append(" ".repeat(indent)).append(Visible.text(line)).append('\n');
    }
    synchronized (err) {
      err.print(text);
      err.flush();
    }
  }
}
