package org.gainsay.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of text cells, read from tab-separated word lists of the program or comma-separated
 * tables of the user. The first line that is neither blank nor a comment ({@code #}) names the
 * columns.
 */
public final class Table {

  private final String path;
  private final List<String> columns;
  private final List<Row> rows;

  private Table(String path, List<String> columns, List<Row> rows) {
    this.path = path;
    this.columns = columns;
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a word list that is part of the program.
   *
   * @param resource absolute class-path name, such as {@code /org/gainsay/mention/units.tsv}
   */
  public static Table resource(String resource) {
    InputStream stream = Table.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalArgumentException("no table on the class path: " + resource);
    }
    char separator = resource.endsWith(".csv") ? ',' : '\t';
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return read(resource, reader, separator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a table from its text; {@code separator} is a tab or a comma. */
  public static Table of(String path, String text, char separator) {
    try (Reader reader = new StringReader(text)) {
      return read(path, reader, separator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Table read(String path, Reader reader, char separator) throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Cells.of(path, number, line, separator);
      if (columns.isEmpty()) {
        columns = List.copyOf(cells);
      } else if (cells.size() > columns.size()) {
        throw new TableFormatException(
            path,
            number,
            Cells.starts(path, number, line, separator).get(columns.size()),
            "the row has "
                + cells.size()
                + " cells, the table "
                + columns.size()
                + " columns ("
                + String.join(", ", columns)
                + "): remove a cell or quote it");
      } else {
        rows.add(new Row(path, number, columns, cells, line, separator));
      }
    }
    if (columns.isEmpty()) {
      throw new TableFormatException(
          path, 1, 1, "the table is empty: its first line names columns");
    }
    return new Table(path, columns, rows);
  }

  /** The path it was read from. */
  public String path() {
    return path;
  }

  /** The names of its columns. */
  public List<String> columns() {
    return columns;
  }

  /** Its rows, in order. */
  public List<Row> rows() {
    return rows;
  }

  /** The words of a list in which each has a role, by role; one with several has a row for each. */
  public Roles roles() {
    Map<String, Set<String>> out = new HashMap<>();
    for (Row row : rows) {
      out.computeIfAbsent(row.text("role"), role -> new HashSet<>()).add(row.text("word"));
    }
    return new Roles(out);
  }

  /** The cells of one column, without the empty ones. */
  public Set<String> words(String column) {
    Set<String> out = new LinkedHashSet<>();
    for (Row row : rows) {
      String cell = row.text(column);
      if (!cell.isEmpty()) {
        out.add(cell);
      }
    }
    return out;
  }
}
