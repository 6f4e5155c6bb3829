package org.gainsay.judge;

import java.util.Comparator;

/**
 * What is wrong at one place of a rule file, and how to mend it.
 *
 * @param path the file as users write it
 * @param line the line, from 1; 1 when unknown
 * @param column the column, from 1; 1 when unknown
 * @param what the fault and its mend
 */
record Fault(String path, int line, int column, String what) {

  static final Comparator<Fault> BY_PLACE =
      Comparator.comparing(Fault::path)
          .thenComparingInt(Fault::line)
          .thenComparingInt(Fault::column)
          .thenComparing(Fault::what);

  Fault {
    line = Math.max(line, 1);
    column = Math.max(column, 1);
  }

  /** A fault of a file as a whole. */
  static Fault of(String path, String what) {
    return new Fault(path, 1, 1, what);
  }

  @Override
  public String toString() {
    return path + ":" + line + ":" + column + ": error: " + what;
  }
}
