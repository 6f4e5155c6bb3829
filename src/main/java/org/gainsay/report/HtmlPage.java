package org.gainsay.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.gainsay.finding.Finding;
import org.gainsay.finding.NotCompared;
import org.gainsay.finding.Report;
import org.gainsay.finding.RuleCard;
import org.gainsay.finding.Severity;
import org.gainsay.finding.Suppressed;
import org.gainsay.finding.Verdict;

/**
 * Everything that the page shows, all words of documents clean.
 *
 * @param version the program's version
 * @param assets style, script and policy
 * @param tallies how many findings there are of each severity, errors first
 * @param verdict the outcome in one sentence
 * @param claims how many claims were found
 * @param checks how many comparisons were judged
 * @param apart how many pairs were not compared
 * @param remarks what the reader should know besides
 * @param documents the documents
 * @param discrepancies the discrepancies, by fact
 * @param agreements the agreements
 * @param unlike what was not compared, by reason
 * @param cards the cards of the rules that have findings, by id
 * @param rules the ids of the rules that have findings
 */
record HtmlPage(
    String version,
    HtmlAssets assets,
    List<Tally> tallies,
    String verdict,
    int claims,
    int checks,
    int apart,
    List<String> remarks,
    List<HtmlDocument> documents,
    List<HtmlGroup> discrepancies,
    List<HtmlFinding> agreements,
    List<Reason> unlike,
    Map<String, HtmlCard> cards,
    List<String> rules) {

  /** A number of findings of one severity, and what that severity means. */
  record Tally(SeverityMark mark, int count, String meaning) {}

  /** A reason why pairs were not compared, with the nearest misses. */
  record Reason(String reason, int count, List<Pair> pairs) {}

  /** Two places that were not compared. */
  record Pair(HtmlPlace left, HtmlPlace right, String detail) {}

  static HtmlPage of(Report report, String version, List<RuleCard> cards) {
    List<List<Finding>> facts = HtmlGroup.together(report.findings(Verdict.DISCREPANCY));
    List<Finding> inOrder = new ArrayList<>();
    facts.forEach(inOrder::addAll);
    inOrder.addAll(report.findings(Verdict.AGREEMENT));
    HtmlAnchors anchors = new HtmlAnchors(report, inOrder);
    HtmlTexts texts = new HtmlTexts(report);
    TreeSet<String> rules = new TreeSet<>();
    report.findings().forEach(finding -> rules.add(finding.ruleId()));
    Map<String, HtmlCard> shown = new LinkedHashMap<>();
    cards.stream()
        .filter(card -> rules.contains(card.ruleId()))
        .forEach(card -> shown.put(Visible.text(card.ruleId()), HtmlCard.of(card)));
    List<HtmlGroup> groups = new ArrayList<>();
    for (List<Finding> group : facts) {
      groups.add(
          new HtmlGroup(
              HtmlGroup.subject(group, anchors),
              group.stream().map(f -> finding(report, f, texts, anchors, shown)).toList()));
    }
    return new HtmlPage(
        version,
        HtmlAssets.load(),
        tallies(report),
        verdict(report),
        report.claims(),
        report.checks(),
        report.notComparedCount(),
        remarks(report),
        report.documents().stream().map(d -> HtmlDocument.of(d, anchors)).toList(),
        groups,
        report.findings(Verdict.AGREEMENT).stream()
            .map(f -> finding(report, f, texts, anchors, shown))
            .toList(),
        report.notCompared().stream().map(reason -> reason(reason, texts, anchors)).toList(),
        shown,
        rules.stream().map(Visible::text).toList());
  }

  private static List<String> remarks(Report report) {
    List<String> out = new ArrayList<>();
    report.remarks().forEach(remark -> out.add(Visible.text(remark)));
    for (Suppressed one : report.suppressed()) {
      out.add(Visible.text("Not counted (" + one.why() + "): " + one.finding().message()));
    }
    return out;
  }

  private static HtmlFinding finding(
      Report report,
      Finding finding,
      HtmlTexts texts,
      HtmlAnchors anchors,
      Map<String, HtmlCard> cards) {
    Optional<HtmlCard> card = Optional.ofNullable(cards.get(Visible.text(finding.ruleId())));
    List<String> remedies = report.remedies().getOrDefault(finding.id(), List.of());
    return HtmlFinding.of(finding, texts, anchors, remedies, card);
  }

  private static List<Tally> tallies(Report report) {
    return List.of(
        tally(report, Severity.ERROR, "cannot both be true of the same thing"),
        tally(report, Severity.WARNING, "do not say the same; someone must look"),
        tally(report, Severity.NOTE, "worth a look"),
        tally(report, Severity.NONE, "say the same"));
  }

  private static Tally tally(Report report, Severity severity, String meaning) {
    return new Tally(SeverityMark.of(severity), report.count(severity), meaning);
  }

  private static String verdict(Report report) {
    return switch (report.worst()) {
      case ERROR -> "Some statements cannot both be true";
      case WARNING -> "Some statements do not say the same";
      case NOTE -> "No contradiction found; some places are worth a look";
      case NONE -> "No discrepancy found";
    };
  }

  private static Reason reason(NotCompared raw, HtmlTexts texts, HtmlAnchors anchors) {
    return new Reason(
        Visible.text(raw.reason()),
        raw.count(),
        raw.examples().stream()
            .map(
                e ->
                    new Pair(
                        HtmlPlace.of(e.left(), texts, anchors),
                        HtmlPlace.of(e.right(), texts, anchors),
                        Visible.text(e.detail())))
            .toList());
  }

  /** All findings in the order of the page: discrepancies, then agreements. */
  List<HtmlFinding> findings() {
    List<HtmlFinding> out = new ArrayList<>();
    discrepancies.forEach(group -> out.addAll(group.findings()));
    out.addAll(agreements);
    return out;
  }

  /** The title of the window. */
  String title() {
    return verdict + " \u2013 Gainsay";
  }
}
