package org.gainsay.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;
import org.gainsay.finding.NotCompared;
import org.gainsay.finding.Report;
import org.gainsay.finding.ReportedDocument;
import org.gainsay.finding.Severity;
import org.gainsay.finding.Standing;
import org.gainsay.finding.Verdict;
import org.gainsay.text.Document;
import org.gainsay.text.PublicationDate;
import org.gainsay.text.Span;

/** Reports made by hand. */
final class SampleReports {

  private static final Document MONITOR =
      document(
          "articles/000_monitor.txt",
          """
          Challenges after October 7

          In this regard, Azerbaijani President Ilham Aliyev did not participate in the extraordinary \
          meeting of the Organization of Islamic Cooperation (OIC) held in Riyadh on November 12, 2023.
          Presently, Azerbaijan supplies approximately 40 percent of Israel's oil, and Tel Aviv is the \
          main supplier of Baku's arms.
          It condemned the attack on October 7.
          """);

  private static final Document ANALYSIS =
      document(
          "articles/001_analysis.txt",
          """
          Together with Kazakhstan, Baku meets over 60% of Israel's crude oil demand.
          Among Azerbaijani officials, only Foreign Minister Jeyhun Bayramov, during his speeches at the \
          extraordinary meeting of the Organisation of Islamic Cooperation (OIC) on 18 October and at the \
          Joint Arab-Islamic Extraordinary Summit on 11 November, expressed Baku's support for the \
          Palestinian people's pursuit of statehood and emphasised a two-state resolution to the conflict.
          On 7 October, Azerbaijan officially adopted a balanced stance.
          Online polls suggest that many voiced support during the surprise attack on 7 October.
          """);

  private SampleReports() {}

  private static Document document(String path, String text) {
    return new Document(path, path.substring(path.lastIndexOf('/') + 1), text, Optional.empty());
  }

  /** A place of a document: the words, and the line around them. */
  static Evidence place(Document document, String side, String quote, String normalized) {
    String text = document.text();
    int at = text.indexOf(quote);
    int from = text.lastIndexOf('\n', at) + 1;
    int to = text.indexOf('\n', at);
    Span span = new Span(at, at + quote.length());
    return Evidence.at(document, span, side, new Span(from, to), normalized);
  }

  /** A report with a finding of each severity. */
  static Report typical() {
    PublicationDate june =
        new PublicationDate(
            "2024-06",
            LocalDate.of(2024, 6, 1),
            LocalDate.of(2024, 6, 30),
            "inferred: the text leaves the year out for dates up to June 8");
    return new Report(
        List.of(
            new ReportedDocument("000_monitor.txt", MONITOR.path(), Optional.of(june), 31),
            new ReportedDocument("001_analysis.txt", ANALYSIS.path(), Optional.empty(), 1)),
        List.of(datesDiffer(), jointTotal(), note(), attack()),
        List.of(
            new NotCompared(
                "different events",
                3,
                List.of(
                    new NotCompared.Example(
                        place(MONITOR, "a", "November 12, 2023", "2023-11-12"),
                        place(ANALYSIS, "b", "11 November", "XXXX-11-11"),
                        "meeting of the OIC / Joint Arab-Islamic Extraordinary Summit")))),
        List.of());
  }

  private static Finding datesDiffer() {
    return new Finding(
            "d41f",
            "9f8e7d6c5b4a3921",
            "time/event-dates-differ",
            Verdict.DISCREPANCY,
            Severity.ERROR,
            0.94,
            "The extraordinary meeting of the Organization of Islamic Cooperation (OIC) is dated"
                + " 12 November 2023 and 18 October.",
            List.of(
                "Both name the extraordinary meeting of the Organization of Islamic Cooperation; the"
                    + " spelling Organisation is the same name.",
                "12 November and 18 October are 25 days apart, whatever the year."),
            List.of(
                place(MONITOR, "a", "November 12, 2023", "2023-11-12"),
                place(ANALYSIS, "b", "18 October", "XXXX-10-18")))
        .withStanding(
            new Standing(
                3,
                List.of(List.of(MONITOR.path(), "news/002_copy.txt")),
                List.of(new Standing.Backing("a", 2), new Standing.Backing("b", 1)),
                Optional.of("a"),
                List.of("b")));
  }

  private static Finding jointTotal() {
    return new Finding(
        "77b0",
        "1b2c3d4e5f607182",
        "scope/part-against-joint-total",
        Verdict.DISCREPANCY,
        Severity.WARNING,
        0.8,
        "Azerbaijan alone supplies about 40 %, together with Kazakhstan over 60 %.",
        List.of("Compatible only if Kazakhstan supplies more than 20 points."),
        List.of(
            place(MONITOR, "a", "approximately 40 percent", "~40%"),
            place(ANALYSIS, "b", "over 60%", ">60%")));
  }

  private static Finding note() {
    return new Finding(
        "0c0c",
        "aa",
        "citation/malformed",
        Verdict.DISCREPANCY,
        Severity.NOTE,
        1,
        "A citation has no publisher.",
        List.of(),
        List.of(place(MONITOR, "a", "October 7", "2023-10-07")));
  }

  private static Finding attack() {
    List<Evidence> places = new ArrayList<>();
    places.add(place(MONITOR, "a", "October 7", "2023-10-07"));
    for (int i = 0; i < 7; i++) {
      places.add(place(ANALYSIS, "a", "7 October", "XXXX-10-07"));
    }
    return new Finding(
        "beef",
        "0123456789abcdef",
        "time/event-dates-agree",
        Verdict.AGREEMENT,
        Severity.NONE,
        0.9,
        "Both date the Hamas attack to 7 October.",
        List.of("The year stands in one source only."),
        places);
  }

  /** A report of one discrepancy with nine places on each of two sides. */
  static Report manyPlaces() {
    Document document = document("a.txt", "It condemned the attack on October 7.\n");
    List<Evidence> places = new ArrayList<>();
    for (String side : List.of("a", "b")) {
      for (int i = 0; i < 9; i++) {
        places.add(place(document, side, "October 7", "XXXX-10-07"));
      }
    }
    Finding finding =
        new Finding(
            "1",
            "f",
            "time/event-dates-differ",
            Verdict.DISCREPANCY,
            Severity.ERROR,
            0.5,
            "Dates differ.",
            List.of(),
            places);
    return new Report(List.of(), List.of(finding), List.of(), List.of());
  }

  /** A report over documents that try to break out of the page. */
  static Report hostile() {
    Document bad =
        document(
            "a dir/b|<i>`).txt",
            "\uFEFFx\n| 5 `code` <script>alert(1)</script> [x](javascript:y) \u001B[31mred\u202Egnp"
                + " $1 *b* _u_ \uD83D\uDE00 www.x.org https://x.org @you\r\n");
    Evidence place = place(bad, "a", "5 `code` <script>", "5|6 `\u0007`");
    Finding finding =
        new Finding(
            "1",
            "f",
            "quantity/values-differ",
            Verdict.DISCREPANCY,
            Severity.ERROR,
            0.005,
            "\u0000 # | <b>\n\n## no heading",
            List.of("1. no list", "- no list", "=== no rule"),
            List.of(place, place.onSide("b")));
    return new Report(
        List.of(new ReportedDocument(bad.name(), bad.path(), Optional.empty(), 1)),
        List.of(finding),
        List.of(new NotCompared("a|b", 1, List.of())),
        List.of("# One <document>"));
  }

  /** A report of nothing. */
  static Report empty() {
    return new Report(
        List.of(new ReportedDocument("a.txt", "a.txt", Optional.empty(), 0)),
        List.of(),
        List.of(),
        List.of("One document alone: there is nothing to compare across."));
  }
}
