package org.gainsay.app;

/** How much a command says besides its answer, as its options want it. */
final class Talk {

  private boolean quiet;
  private boolean verbose;
  private boolean interactive;

  /** Whether warnings are left out. */
  boolean quiet() {
    return quiet;
  }

  /** Whether it tells what it does. */
  boolean verbose() {
    return verbose;
  }

  /** Whether somebody watches a terminal. */
  boolean interactive() {
    return interactive && !quiet;
  }

  void setQuiet(boolean wanted) {
    quiet = wanted;
  }

  void setVerbose(boolean wanted) {
    verbose = wanted;
  }

  void setInteractive(boolean wanted) {
    interactive = wanted;
  }
}
