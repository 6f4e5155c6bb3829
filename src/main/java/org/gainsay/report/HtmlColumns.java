package org.gainsay.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.gainsay.finding.Particulars;

/** The columns of a table of sources that may hold nothing. */
final class HtmlColumns {

  private static final Map<String, Function<Particulars, String>> CELLS = cells();

  private HtmlColumns() {}

  private static Map<String, Function<Particulars, String>> cells() {
    Map<String, Function<Particulars, String>> out = new LinkedHashMap<>();
    out.put("unit", Particulars::unit);
    out.put("hedge", Particulars::hedge);
    out.put("as of", Particulars::asOf);
    out.put("scope", Particulars::scope);
    out.put("attribution", Particulars::attribution);
    out.put("told as", Particulars::standing);
    return out;
  }

  /** The columns, in order. */
  static List<String> names() {
    return List.copyOf(CELLS.keySet());
  }

  /** A column's heading. */
  static String heading(String column) {
    return column.substring(0, 1).toUpperCase(Locale.ROOT) + column.substring(1);
  }

  /** The columns that one of the places fills. */
  static List<String> filled(List<HtmlPlace> places) {
    return names().stream()
        .filter(column -> places.stream().anyMatch(place -> !cell(place, column).isEmpty()))
        .toList();
  }

  /** The cell of a place. */
  static String cell(HtmlPlace place, String column) {
    Function<Particulars, String> cell = CELLS.get(column);
    return cell == null ? "" : cell.apply(place.claim());
  }
}
