package org.gainsay.report;

import java.util.List;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;
import org.gainsay.finding.NotCompared;
import org.gainsay.finding.Report;
import org.gainsay.finding.ReportedDocument;
import org.gainsay.finding.Suppressed;
import org.gainsay.finding.Verdict;

/** The report for a terminal: discrepancies in full, agreements in brief, a summary line last. */
public final class TextReport implements ReportWriter {

  private static final String SIDE_INDENT = "     ";
  private static final int FULL_PLACES = 2;
  private static final int MOST_PLACES = 6;
  private static final int CLAIMS = 10;
  private static final int LEAST_ROOM = 36;
  private static final int MOST_VALUE = 32;

  private final int width;
  private final boolean colour;
  private final boolean brief;

  /** A writer of the whole report. */
  public TextReport(int width, boolean colour) {
    this(width, colour, false);
  }

  /**
   * A writer.
   *
   * @param width the columns of the terminal, of which at most 100 are used
   * @param colour whether to print colours
   * @param brief whether discrepancies alone are told
   */
  public TextReport(int width, boolean colour, boolean brief) {
    this.width = width;
    this.colour = colour;
    this.brief = brief;
  }

  @Override
  public String write(Report report) {
    TextPage page = new TextPage(width, colour);
    if (!brief) {
      documents(page, report);
    }
    discrepancies(page, report.findings(Verdict.DISCREPANCY));
    if (!brief) {
      suppressed(page, report.suppressed());
      agreements(page, report.findings(Verdict.AGREEMENT));
      notCompared(page, report);
    }
    page.line(Ink.STRONG.of(SummaryLine.of(report)));
    return page.toString();
  }

  private static void heading(TextPage page, String title) {
    page.line(Ink.STRONG.of(title));
    page.blank();
  }

  private static void documents(TextPage page, Report report) {
    int widest = 0;
    for (ReportedDocument document : report.documents()) {
      widest = Math.max(widest, Columns.of(Visible.text(document.path())));
    }
    for (ReportedDocument document : report.documents()) {
      String path = Columns.padded(Visible.text(document.path()), widest);
      String claims = SummaryLine.counted(document.claims(), "claim");
      String published = Ink.FAINT.of("published: " + Wording.published(document));
      if (widest + CLAIMS + LEAST_ROOM <= page.width()) {
        page.paragraph(path + "  " + Columns.padded(claims, CLAIMS) + "  ", published);
      } else {
        page.line(path);
        page.paragraph(SIDE_INDENT, claims + "  " + published);
      }
      if (!document.masthead().line().isEmpty()) {
        page.paragraph(SIDE_INDENT, Visible.text(document.masthead().line()));
      }
    }
    for (String remark : report.remarks()) {
      page.paragraph("", Visible.text(remark));
    }
    page.blank();
  }

  private static void discrepancies(TextPage page, List<Finding> findings) {
    if (findings.isEmpty()) {
      page.line("No discrepancies found.");
      page.blank();
      return;
    }
    heading(page, "Discrepancies (" + findings.size() + ")");
    for (Finding finding : findings) {
      SeverityMark mark = SeverityMark.of(finding.severity());
      String title = mark.ink().of(Columns.padded(mark.title(), 9)) + "  ";
      page.paragraph(title, Ink.STRONG.of(Visible.text(finding.message())));
      page.paragraph(
          " ".repeat(11),
          Ink.FAINT.of(
              finding.ruleId()
                  + " \u00B7 confidence "
                  + FindingJson.confidence(finding).toPlainString()
                  + " \u00B7 "
                  + Visible.text(finding.id())));
      sides(page, finding);
      explanation(page, finding.explanation());
      page.blank();
    }
  }

  private static void sides(TextPage page, Finding finding) {
    List<Evidence> evidence = finding.evidence();
    int widest = widestValue(evidence);
    String side = "";
    int onSide = 0;
    for (Evidence place : evidence) {
      boolean first = !place.side().equals(side);
      onSide = first ? 1 : onSide + 1;
      side = place.side();
      String letter = first ? "  " + Ink.STRONG.of(Columns.padded(side, 3)) : SIDE_INDENT;
      String value = Columns.padded(Wording.value(place.normalized()), widest);
      String line = letter + Ink.STRONG.of(value) + "  " + place(place);
      if (onSide <= FULL_PLACES) {
        Excerpt excerpt = Excerpt.of(place);
        String quote = Ink.MARKED.of("\u00BB" + excerpt.quote() + "\u00AB");
        page.line(line);
        standing(page, first ? Wording.standing(finding, side) : "");
        page.paragraph(SIDE_INDENT, excerpt.before() + quote + excerpt.after());
      } else if (onSide <= MOST_PLACES) {
        int room = Math.max(16, page.width() - Columns.of(line) - 4);
        page.line(line + "  \u00BB" + Columns.cut(Visible.text(place.quote()), room) + "\u00AB");
      } else if (onSide == MOST_PLACES + 1) {
        more(page, evidence, side);
      }
    }
  }

  private static void standing(TextPage page, String standing) {
    if (!standing.isEmpty()) {
      page.paragraph(SIDE_INDENT, Ink.FAINT.of(standing));
    }
  }

  private static int widestValue(List<Evidence> evidence) {
    int widest = evidence.stream().mapToInt(TextReport::valueColumns).max().orElse(0);
    return Math.min(widest, MOST_VALUE);
  }

  private static int valueColumns(Evidence place) {
    return Columns.of(Wording.value(place.normalized()));
  }

  private static void more(TextPage page, List<Evidence> evidence, String side) {
    long all = evidence.stream().filter(e -> e.side().equals(side)).count();
    page.line(SIDE_INDENT + "and " + SummaryLine.counted((int) all - MOST_PLACES, "more place"));
  }

  private static String place(Evidence evidence) {
    return Visible.text(evidence.place());
  }

  private static void explanation(TextPage page, List<String> lines) {
    for (String line : lines) {
      page.paragraph("  \u00B7  ", Visible.text(line));
    }
  }

  private static void suppressed(TextPage page, List<Suppressed> suppressed) {
    if (suppressed.isEmpty()) {
      return;
    }
    heading(page, "Not counted (" + suppressed.size() + ")");
    for (Suppressed one : suppressed) {
      SeverityMark mark = SeverityMark.of(one.finding().severity());
      page.paragraph(
          mark.ink().of(mark.shape()) + " ",
          Visible.text(one.finding().message()) + "  " + Ink.FAINT.of(one.finding().ruleId()));
      page.paragraph("    ", Visible.text(one.why()));
    }
    page.blank();
  }

  private static void agreements(TextPage page, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    heading(page, "Agreements (" + findings.size() + ")");
    for (Finding finding : findings) {
      SeverityMark mark = SeverityMark.of(finding.severity());
      page.paragraph(
          mark.ink().of(mark.shape()) + " ",
          Visible.text(finding.message()) + "  " + Ink.FAINT.of(finding.ruleId()));
      compact(page, finding.evidence());
    }
    page.blank();
  }

  private static void compact(TextPage page, List<Evidence> evidence) {
    List<Evidence> shown = evidence.subList(0, Math.min(evidence.size(), MOST_PLACES));
    int widest = shown.stream().mapToInt(e -> Columns.of(place(e))).max().orElse(0);
    for (Evidence place : shown) {
      String where = "    " + Columns.padded(place(place), widest) + "  ";
      int room = Math.max(16, page.width() - Columns.of(where));
      page.line(where + Columns.cut(Visible.text(place.quote()), room));
    }
    if (shown.size() < evidence.size()) {
      page.line("    and " + SummaryLine.counted(evidence.size() - shown.size(), "more place"));
    }
  }

  private static void notCompared(TextPage page, Report report) {
    if (report.notComparedCount() == 0) {
      return;
    }
    heading(page, "Not compared (" + report.notComparedCount() + ")");
    for (NotCompared reason : report.notCompared()) {
      page.paragraph("  " + reason.count() + " \u00D7 ", Visible.text(reason.reason()));
      for (NotCompared.Example example : reason.examples()) {
        compact(page, List.of(example.left(), example.right()));
        if (!example.detail().isEmpty()) {
          page.paragraph("      ", Ink.FAINT.of(Visible.text(example.detail())));
        }
      }
    }
    page.blank();
  }
}
