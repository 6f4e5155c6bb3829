package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Report;

/**
 * A row a finding (RFC 4180, with LF), for spreadsheets: the first place of the first two sides,
 * and how many places there are. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
public final class CsvReport implements ReportWriter {

  private static final String FORMULA = "=+-@\t\r";
  private static final List<String> HEAD =
      List.of(
          "id",
          "severity",
          "rule",
          "verdict",
          "confidence",
          "message",
          "a_document",
          "a_line",
          "a_column",
          "a_quote",
          "a_value",
          "a_sentence",
          "b_document",
          "b_line",
          "b_column",
          "b_quote",
          "b_value",
          "b_sentence",
          "places",
          "explanation",
          "fingerprint");

  @Override
  public String write(Report report) {
    StringBuilder out = new StringBuilder();
    row(out, HEAD);
    for (Finding finding : report.findings()) {
      row(out, cells(finding));
    }
    return out.toString();
  }

  private static List<String> cells(Finding finding) {
    List<Evidence> shown = shown(finding);
    List<String> cells = new ArrayList<>();
    cells.add(finding.id());
    cells.add(finding.severity().label());
    cells.add(finding.ruleId());
    cells.add(finding.verdict().label());
    cells.add(FindingJson.confidence(finding).toPlainString());
    cells.add(finding.message());
    for (int side = 0; side < 2; side++) {
      cells.addAll(side < shown.size() ? place(shown.get(side)) : List.of("", "", "", "", "", ""));
    }
    cells.add(String.valueOf(finding.evidence().size()));
    cells.add(String.join("; ", finding.explanation()));
    cells.add(finding.fingerprint());
    return cells;
  }

  /** The first place, and the first of another side, or else the second. */
  private static List<Evidence> shown(Finding finding) {
    List<Evidence> places = finding.evidence();
    if (places.size() < 2) {
      return places;
    }
    Evidence second =
        places.stream()
            .filter(place -> Telling.onOtherSide(finding, place))
            .findFirst()
            .orElse(places.get(1));
    return List.of(places.get(0), second);
  }

  private static List<String> place(Evidence place) {
    return List.of(
        place.document(),
        String.valueOf(place.position().line()),
        String.valueOf(place.position().column()),
        place.quote(),
        place.normalized(),
        place.context());
  }

  private static void row(StringBuilder out, List<String> cells) {
    out.append(String.join(",", cells.stream().map(CsvReport::cell).toList())).append('\n');
  }

  private static String cell(String raw) {
    String clean = Visible.text(raw);
    boolean formula = !clean.isEmpty() && FORMULA.indexOf(clean.charAt(0)) >= 0;
    String text = formula ? "'" + clean : clean;
    boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0;
    return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
