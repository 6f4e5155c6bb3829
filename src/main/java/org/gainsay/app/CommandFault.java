package org.gainsay.app;

/** What keeps a command from running; the message tells the fault, and how to mend it. */
final class CommandFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A fault, and how to mend it. */
  CommandFault(String what, String mend) {
    super("gainsay: error: " + what + "\n  " + mend);
  }
}
