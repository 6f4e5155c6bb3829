package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Mark;
import org.gainsay.finding.ReportedDocument;
import org.gainsay.finding.Transcript;

/**
 * A document with its whole text, its claims marked.
 *
 * @param number its number on the page, from 1
 * @param name what it is called on the page
 * @param path its path
 * @param masthead its title and its publisher, empty when neither is known
 * @param published its date of publication and the basis of it
 * @param claims how many claims were found in it
 * @param lines its text, none when the report does not carry it
 * @param marks its marks, each with what it claims and the findings that rest on it
 */
record HtmlDocument(
    int number,
    String name,
    String path,
    String masthead,
    String published,
    int claims,
    List<HtmlLine> lines,
    List<Note> marks) {

  HtmlDocument {
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
  }

  /**
   * What a mark says.
   *
   * @param anchor the anchor of the mark in the text
   * @param place line and column
   * @param quote as written
   * @param kind what it states
   * @param value normalised
   * @param says what is claimed with it, empty for no claim
   * @param links the findings that rest on it
   */
  record Note(
      String anchor,
      String place,
      String quote,
      String kind,
      String value,
      String says,
      List<Link> links) {}

  /**
   * A link to a finding.
   *
   * @param target the anchor of the finding
   * @param number its number on the page
   * @param mark its severity
   * @param message what it says
   */
  record Link(String target, int number, SeverityMark mark, String message) {}

  static HtmlDocument of(ReportedDocument document, HtmlAnchors anchors) {
    Transcript transcript = document.transcript();
    List<Note> notes = new ArrayList<>();
    for (Mark mark : transcript.marks()) {
      notes.add(note(document.path(), transcript, mark, anchors));
    }
    return new HtmlDocument(
        anchors.number(document.path()),
        anchors.name(document.path()),
        Visible.text(document.path()),
        Visible.text(document.masthead().line()),
        Wording.published(document),
        document.claims(),
        HtmlLine.of(transcript, notes),
        notes);
  }

  private static Note note(String path, Transcript transcript, Mark mark, HtmlAnchors anchors) {
    return new Note(
        anchors.of(path, mark),
        mark.position().toString(),
        Visible.text(transcript.text().substring(mark.span().start(), mark.span().end())),
        mark.kind().replace('_', ' '),
        Wording.value(mark.normalized()),
        mark.claim().map(Wording::claim).orElse(""),
        anchors.findings(path, mark).stream().map(f -> link(f, anchors)).toList());
  }

  static Link link(Finding finding, HtmlAnchors anchors) {
    return new Link(
        HtmlAnchors.of(finding),
        anchors.number(finding),
        SeverityMark.of(finding.severity()),
        Visible.text(finding.message()));
  }
}
