package org.gainsay.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Mark;
import org.gainsay.finding.Particulars;

/**
 * The findings on one fact: those that share a place.
 *
 * @param subject what they speak of, empty when the report does not tell
 * @param findings the findings, the most severe first
 */
record HtmlGroup(String subject, List<HtmlFinding> findings) {

  HtmlGroup {
    findings = List.copyOf(findings);
  }

  /** What a finding of the group says, without the subject that stands above it. */
  String headline(HtmlFinding finding) {
    String lead = subject + ": ";
    return !subject.isEmpty() && finding.message().startsWith(lead)
        ? finding.message().substring(lead.length())
        : finding.message();
  }

  /** Which findings belong together, in order of their first. */
  static List<List<Finding>> together(List<Finding> findings) {
    List<List<Finding>> groups = new ArrayList<>();
    List<Set<String>> places = new ArrayList<>();
    for (Finding finding : findings) {
      List<Finding> mine = new ArrayList<>(List.of(finding));
      Set<String> own = new HashSet<>(places(finding));
      int at = groups.size();
      for (int i = groups.size() - 1; i >= 0; i--) {
        if (places.get(i).stream().anyMatch(own::contains)) {
          mine.addAll(0, groups.remove(i));
          own.addAll(places.remove(i));
          at = i;
        }
      }
      groups.add(at, mine);
      places.add(at, own);
    }
    return groups;
  }

  private static List<String> places(Finding finding) {
    return finding.evidence().stream()
        .map(e -> e.start() + " " + e.end() + " " + e.document())
        .toList();
  }

  /** What a group speaks of: the longest of the subjects that its first finding's claims name. */
  static String subject(List<Finding> group, HtmlAnchors anchors) {
    String out = "";
    for (Evidence evidence : group.get(0).evidence()) {
      Optional<Particulars> claim = anchors.mark(evidence).flatMap(Mark::claim);
      String subject = claim.map(Particulars::subject).map(Visible::text).orElse("");
      out = subject.length() > out.length() ? subject : out;
    }
    return out;
  }
}
