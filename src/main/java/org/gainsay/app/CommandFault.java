package org.gainsay.app;

import java.nio.file.Path;

/** What keeps a command from running; the message tells the fault, and how to mend it. */
final class CommandFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A fault, and how to mend it. */
  CommandFault(String what, String mend) {
    this("gainsay: error: " + what + "\n  " + mend);
  }

  private CommandFault(String told) {
    super(told);
  }

  /** A fault of a file of the project, and how to mend it. */
  static CommandFault at(Path file, String what, String mend) {
    return at(ProjectFiles.shown(file), what, mend);
  }

  /** A fault at a place, {@code path} or {@code path:line:column}, and how to mend it. */
  static CommandFault at(String place, String what, String mend) {
    return new CommandFault(place + ": error: " + what + "\n  " + mend);
  }
}
