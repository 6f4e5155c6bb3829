package org.gainsay.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One row of a table; typed access names the place of a cell that is wrong.
 *
 * @param path the table's path
 * @param line the line, from 1
 * @param columns the table's columns
 * @param cells the row's cells; missing ones at the end count as empty
 * @param source the line as it is written
 * @param separator what stands between its cells
 */
public record Row(
    String path,
    int line,
    List<String> columns,
    List<String> cells,
    String source,
    char separator) {

  public Row {
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  /** The text of a cell, empty when the row is shorter. */
  public String text(String column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw new TableFormatException(
          path, 1, 1, "no column \"" + column + "\"; there are " + String.join(", ", columns));
    }
    return at < cells.size() ? cells.get(at) : "";
  }

  /** The decimal number of a cell. */
  public BigDecimal number(String column) {
    String text = text(column);
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw fault(column, "\"" + text + "\" is no number: write one such as 0.05");
    }
  }

  /** The constant of an enumeration that a cell names, in lower case, {@code -} for {@code _}. */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    String text = text(column);
    try {
      return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      List<String> names =
          Arrays.stream(type.getEnumConstants())
              .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .toList();
      throw fault(column, "\"" + text + "\" is none of " + String.join(", ", names));
    }
  }

  /** An error at a cell of this row. */
  public TableFormatException fault(String column, String what) {
    int cell = columns.indexOf(column);
    List<Integer> starts = Cells.starts(path, line, source, separator);
    int start = cell >= 0 && cell < starts.size() ? starts.get(cell) : 1;
    return new TableFormatException(path, line, start, column + ": " + what);
  }
}
