package org.gainsay.table;

/** A table that cannot be used; the message tells place, fault and mend. */
public final class TableFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A fault in a table.
   *
   * @param table the table's path
   * @param line the line, from 1
   * @param column the column, from 1
   * @param what the fault and how to mend it
   */
  public TableFormatException(String table, int line, int column, String what) {
    super(table + ":" + line + ":" + column + ": error: " + what);
  }
}
