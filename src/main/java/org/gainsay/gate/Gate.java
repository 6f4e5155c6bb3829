package org.gainsay.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Report;
import org.gainsay.finding.Severity;
import org.gainsay.finding.Suppressed;
import org.gainsay.finding.Verdict;

/**
 * What decides which findings of a report count: severities, then what suppresses findings, then
 * what was asked for. Suppression looks at all findings, so that a narrower question makes no
 * waiver stale.
 *
 * @param severities severities by the id of a rule, in place of its own
 * @param comments the comments of the documents
 * @param waivers the waivers, when there is a file of them
 * @param baseline the baseline, when there is one
 * @param sieve what was asked for
 */
public record Gate(
    Map<String, Severity> severities,
    IgnoreComments comments,
    Optional<Waivers> waivers,
    Optional<KeptBaseline> baseline,
    Sieve sieve) {

  /**
   * A baseline with its file.
   *
   * @param path the path of its file
   * @param text the characters of its file
   * @param baseline what it holds
   * @param strict whether entries that are gone are findings
   */
  public record KeptBaseline(String path, String text, Baseline baseline, boolean strict) {}

  public Gate {
    severities = Map.copyOf(severities);
  }

  /**
   * A report after the gate.
   *
   * @param report what counts, and what is suppressed
   * @param gone what of the baseline is gone
   */
  public record Passed(Report report, List<Baseline.Entry> gone) {

    public Passed {
      gone = List.copyOf(gone);
    }
  }

  /** What of a report counts. */
  public Passed apply(Report full) {
    Report report = comments.apply(weighed(full));
    if (waivers.isPresent()) {
      report = waivers.get().apply(report);
    }
    List<Baseline.Entry> gone = List.of();
    if (baseline.isPresent()) {
      KeptBaseline kept = baseline.get();
      report = kept.baseline().apply(report);
      gone = kept.baseline().gone(report);
      if (kept.strict()) {
        List<Finding> all = new ArrayList<>(report.findings());
        all.addAll(BaselineFile.faults(kept.path(), kept.text(), gone));
        report = report.withFindings(all, report.suppressed());
      }
    }
    return new Passed(ordered(sieve.apply(report)), gone);
  }

  private Report weighed(Report report) {
    if (severities.isEmpty()) {
      return report;
    }
    List<Finding> findings =
        report.findings().stream()
            .map(
                finding ->
                    finding.verdict() == Verdict.AGREEMENT
                        ? finding
                        : finding.withSeverity(
                            severities.getOrDefault(finding.ruleId(), finding.severity())))
            .toList();
    return report.withFindings(findings, report.suppressed());
  }

  /** The most severe findings first, as the judge has them; those of one severity stay in order. */
  private static Report ordered(Report report) {
    Comparator<Finding> bySeverity = Comparator.comparing(Finding::severity).reversed();
    return report.withFindings(
        report.findings().stream().sorted(bySeverity).toList(),
        report.suppressed().stream()
            .sorted(Comparator.comparing(Suppressed::finding, bySeverity))
            .toList());
  }
}
