package org.gainsay.app;

/** The exit codes of all commands. */
final class ExitCode {

  /** All went well, and there is nothing at or above the level that was asked for. */
  static final int FINE = 0;

  /** There are findings at or above the level that was asked for. */
  static final int FINDINGS = 1;

  /** It did not run properly: wrong usage, an unreadable document, a broken rule. */
  static final int TROUBLE = 2;

  private ExitCode() {}
}
