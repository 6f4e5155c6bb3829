package org.gainsay.app;

/** A line of a batch that is no row. */
final class BatchRowException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int column;

  BatchRowException(int column, String what) {
    super(what);
    this.column = column;
  }

  /** The column of the fault, from 1. */
  int column() {
    return column;
  }
}
