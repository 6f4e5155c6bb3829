package org.gainsay.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Mark;
import org.gainsay.finding.Report;
import org.gainsay.finding.ReportedDocument;

/** The names of places on the page, and what lies at them. */
final class HtmlAnchors {

  private record Place(String path, int start, int end) {}

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> namesakes = new HashMap<>();
  private final Map<Place, Mark> marks = new HashMap<>();
  private final Map<Place, List<Finding>> findings = new HashMap<>();
  private final Map<String, Integer> order = new HashMap<>();

  /**
   * The anchors of a page.
   *
   * @param report what it reports
   * @param inOrder the findings in the order of the page
   */
  HtmlAnchors(Report report, List<Finding> inOrder) {
    for (ReportedDocument document : report.documents()) {
      numbers.put(document.path(), numbers.size() + 1);
      namesakes.merge(lastOf(document.path()), 1, Integer::sum);
      for (Mark mark : document.transcript().marks()) {
        marks.putIfAbsent(new Place(document.path(), mark.start(), mark.end()), mark);
      }
    }
    for (Finding finding : inOrder) {
      order.put(finding.id(), order.size() + 1);
      finding.evidence().stream()
          .map(HtmlAnchors::place)
          .distinct()
          .forEach(at -> findings.computeIfAbsent(at, p -> new ArrayList<>()).add(finding));
    }
  }

  private static Place place(Evidence evidence) {
    return new Place(evidence.document(), evidence.start(), evidence.end());
  }

  private static String lastOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** What a document is called on the page: its name, or its path when two bear the name. */
  String name(String path) {
    boolean unique = namesakes.getOrDefault(lastOf(path), 1) == 1;
    return Visible.text(unique ? lastOf(path) : path);
  }

  /** The name of a finding, the same in every report that holds it. */
  static String of(Finding finding) {
    return "f-" + finding.id().replaceAll("[^A-Za-z0-9_-]", "-");
  }

  /** The number of a finding on the page, from 1. */
  int number(Finding finding) {
    return order.getOrDefault(finding.id(), 0);
  }

  /** The number of a document on the page, from 1; 0 for one that the report does not list. */
  int number(String path) {
    return numbers.getOrDefault(path, 0);
  }

  /** The name of a mark in the text of its document. */
  String of(String path, Mark mark) {
    return "d" + number(path) + "-" + mark.start() + "-" + mark.end();
  }

  /** What lies at a place of a finding; empty when the report does not carry the text. */
  Optional<Mark> mark(Evidence evidence) {
    return Optional.ofNullable(marks.get(place(evidence)));
  }

  /** The findings that rest on a mark. */
  List<Finding> findings(String path, Mark mark) {
    return findings.getOrDefault(new Place(path, mark.start(), mark.end()), List.of());
  }
}
