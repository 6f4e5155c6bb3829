package org.gainsay.table;

import java.util.ArrayList;
import java.util.List;

/** The cells of one line; a comma-separated cell may be quoted, with doubled quotes inside. */
final class Cells {

  private Cells() {}

  /** The cells of a line. */
  static List<String> of(String path, int number, String line, char separator) {
    return line.indexOf('"') < 0
        ? plain(line, separator)
        : quoted(path, number, line, separator, new ArrayList<>());
  }

  /** The columns at which the cells of a line begin, from 1. */
  static List<Integer> starts(String path, int number, String line, char separator) {
    List<Integer> starts = new ArrayList<>();
    quoted(path, number, line, separator, starts);
    return starts;
  }

  private static List<String> plain(String line, char separator) {
    List<String> out = new ArrayList<>(4);
    int start = 0;
    for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, start)) {
      out.add(line.substring(start, end).strip());
      start = end + 1;
    }
    out.add(line.substring(start).strip());
    return out;
  }

  private static List<String> quoted(
      String path, int number, String line, char separator, List<Integer> starts) {
    List<String> out = new ArrayList<>();
    starts.add(1);
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (separator == ',' && c == '"') {
        if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == separator && !quoted) {
        out.add(cell.toString().strip());
        starts.add(i + 2);
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (quoted) {
      throw new TableFormatException(
          path,
          number,
          line.lastIndexOf('"') + 1,
          "a quote is not closed: add \" at the cell's end");
    }
    out.add(cell.toString().strip());
    return out;
  }
}
