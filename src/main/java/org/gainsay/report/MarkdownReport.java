package org.gainsay.report;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;
import org.gainsay.finding.NotCompared;
import org.gainsay.finding.Report;
import org.gainsay.finding.ReportedDocument;
import org.gainsay.finding.Severity;
import org.gainsay.finding.Suppressed;
import org.gainsay.finding.Verdict;

/** The report as a Markdown page, its places linked to the lines of the documents. */
public final class MarkdownReport implements ReportWriter {

  private final UnaryOperator<String> links;

  /**
   * A writer.
   *
   * @param links from the path of a document to its address as seen from the page; an empty address
   *     makes no link
   */
  public MarkdownReport(UnaryOperator<String> links) {
    this.links = links;
  }

  @Override
  public String write(Report report) {
    StringBuilder page = new StringBuilder("# Consistency report\n\n");
    page.append(SummaryLine.of(report)).append("\n\n");
    for (String remark : report.remarks()) {
      page.append("> ").append(MarkdownText.opening(remark)).append("\n\n");
    }
    summary(page, report);
    documents(page, report);
    discrepancies(page, report.findings(Verdict.DISCREPANCY));
    suppressed(page, report.suppressed());
    agreements(page, report.findings(Verdict.AGREEMENT));
    notCompared(page, report);
    return page.substring(0, page.length() - 1);
  }

  private static void summary(StringBuilder page, Report report) {
    page.append("| | Findings | What it means |\n|---|--:|---|\n");
    row(page, report, Severity.ERROR, "they cannot both be true of the same thing");
    row(page, report, Severity.WARNING, "they do not say the same thing; someone must look");
    row(page, report, Severity.NOTE, "worth a look");
    row(page, report, Severity.NONE, "they say the same");
    page.append('\n');
  }

  private static void row(StringBuilder page, Report report, Severity severity, String meaning) {
    page.append("| ")
        .append(SeverityMark.of(severity).title())
        .append(" | ")
        .append(report.count(severity))
        .append(" | ")
        .append(meaning)
        .append(" |\n");
  }

  private void documents(StringBuilder page, Report report) {
    page.append("## Documents\n\n| Document | Claims | Published |\n|---|--:|---|\n");
    for (ReportedDocument document : report.documents()) {
      page.append("| ")
          .append(link(document.path(), document.path(), ""))
          .append(masthead(document))
          .append(" | ")
          .append(document.claims())
          .append(" | ")
          .append(MarkdownText.escaped(Wording.published(document)))
          .append(" |\n");
    }
    page.append('\n');
  }

  private static String masthead(ReportedDocument document) {
    String line = document.masthead().line();
    return line.isEmpty() ? "" : "<br>" + MarkdownText.escaped(line);
  }

  private void suppressed(StringBuilder page, List<Suppressed> suppressed) {
    if (suppressed.isEmpty()) {
      return;
    }
    page.append(
        "## Not counted\n\n| What differs | Where | Why it does not count |\n|---|---|---|\n");
    for (Suppressed one : suppressed) {
      page.append("| ")
          .append(MarkdownText.escaped(one.finding().message()))
          .append(" | ")
          .append(places(one.finding().evidence()))
          .append(" | ")
          .append(MarkdownText.escaped(one.why()))
          .append(" |\n");
    }
    page.append('\n');
  }

  private String link(String shown, String path, String anchor) {
    String address = links.apply(path);
    String text = MarkdownText.escaped(shown);
    return address.isEmpty() ? text : "[" + text + "](" + Uri.link(address) + anchor + ")";
  }

  private void discrepancies(StringBuilder page, List<Finding> findings) {
    page.append("## Discrepancies\n\n");
    if (findings.isEmpty()) {
      page.append("None found.\n\n");
    }
    for (Finding finding : findings) {
      page.append("### ")
          .append(SeverityMark.of(finding.severity()).title())
          .append(": ")
          .append(MarkdownText.escaped(finding.message()))
          .append("\n\n");
      sides(page, finding);
      for (String line : finding.explanation()) {
        page.append("- ").append(MarkdownText.opening(line)).append('\n');
      }
      page.append(finding.explanation().isEmpty() ? "" : "\n")
          .append("Rule ")
          .append(MarkdownText.code(finding.ruleId()))
          .append(", confidence ")
          .append(FindingJson.confidence(finding).toPlainString())
          .append(", finding ")
          .append(MarkdownText.code(finding.id()))
          .append("\n\n");
    }
  }

  private void sides(StringBuilder page, Finding finding) {
    page.append("| Side | Value | What it says | Where |\n|---|---|---|---|\n");
    String side = "";
    for (Evidence place : finding.evidence()) {
      Excerpt excerpt = Excerpt.of(place);
      String standing = place.side().equals(side) ? "" : Wording.standing(finding, place.side());
      side = place.side();
      page.append("| ")
          .append(MarkdownText.escaped(side))
          .append(standing.isEmpty() ? "" : "<br>" + standing)
          .append(" | ")
          .append(MarkdownText.escaped(Wording.value(place.normalized())))
          .append(" | ")
          .append(quoted(excerpt))
          .append(" | ")
          .append(where(place))
          .append(" |\n");
    }
    page.append('\n');
  }

  /** Cleaning strips the spaces around a quote, so they are put back here. */
  private static String quoted(Excerpt excerpt) {
    String before = excerpt.before();
    String after = excerpt.after();
    return MarkdownText.escaped(before)
        + (before.endsWith(" ") ? " " : "")
        + "<mark>"
        + MarkdownText.escaped(excerpt.quote())
        + "</mark>"
        + (after.startsWith(" ") ? " " : "")
        + MarkdownText.escaped(after);
  }

  private String where(Evidence place) {
    return link(place.place(), place.document(), "#L" + place.position().line());
  }

  private void agreements(StringBuilder page, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    page.append("## Agreements\n\n| What agrees | Where | Rule |\n|---|---|---|\n");
    for (Finding finding : findings) {
      page.append("| ")
          .append(MarkdownText.escaped(finding.message()))
          .append(" | ")
          .append(places(finding.evidence()))
          .append(" | ")
          .append(MarkdownText.code(finding.ruleId()))
          .append(" |\n");
    }
    page.append('\n');
  }

  private String places(List<Evidence> evidence) {
    return String.join(
        "<br>",
        evidence.stream()
            .map(place -> where(place) + " \u201C" + MarkdownText.escaped(place.quote()) + "\u201D")
            .toList());
  }

  private void notCompared(StringBuilder page, Report report) {
    if (report.notComparedCount() == 0) {
      return;
    }
    page.append("## Not compared\n\n| Pairs | Reason | For instance |\n|--:|---|---|\n");
    for (NotCompared reason : report.notCompared()) {
      page.append("| ")
          .append(reason.count())
          .append(" | ")
          .append(MarkdownText.escaped(reason.reason()))
          .append(" | ")
          .append(String.join("<br>", reason.examples().stream().map(this::example).toList()))
          .append(" |\n");
    }
    page.append('\n');
  }

  private String example(NotCompared.Example example) {
    return places(List.of(example.left()))
        + " and "
        + places(List.of(example.right()))
        + (example.detail().isEmpty() ? "" : ": " + MarkdownText.escaped(example.detail()));
  }
}
