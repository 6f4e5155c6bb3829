package org.gainsay.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The consistency report over a set of documents.
 *
 * @param documents the documents read, in order of their paths
 * @param findings discrepancies by severity, then agreements
 * @param notCompared what was not compared and why, the most frequent reason first
 * @param remarks what the reader should know besides ("one document: nothing to compare across")
 * @param checks how many comparisons the rules judged
 * @param remedies by the id of a finding, what would make its sides consistent, line by line
 * @param suppressed findings that do not count, in the same order
 */
public record Report(
    List<ReportedDocument> documents,
    List<Finding> findings,
    List<NotCompared> notCompared,
    List<String> remarks,
    int checks,
    Map<String, List<String>> remedies,
    List<Suppressed> suppressed) {

  public Report {
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
    notCompared = List.copyOf(notCompared);
    remarks = List.copyOf(remarks);
    remedies = Map.copyOf(remedies);
    suppressed = List.copyOf(suppressed);
  }

  /** A report that does not tell how many checks there were, nor remedies. */
  public Report(
      List<ReportedDocument> documents,
      List<Finding> findings,
      List<NotCompared> notCompared,
      List<String> remarks) {
    this(documents, findings, notCompared, remarks, findings.size(), Map.of(), List.of());
  }

  /** The same report with other findings. */
  public Report withFindings(List<Finding> counted, List<Suppressed> others) {
    return new Report(documents, counted, notCompared, remarks, checks, remedies, others);
  }

  /** The same report with further remarks. */
  public Report remarking(List<String> further) {
    List<String> all = new ArrayList<>(remarks);
    all.addAll(further);
    return new Report(documents, findings, notCompared, all, checks, remedies, suppressed);
  }

  /** The findings of one verdict, in order. */
  public List<Finding> findings(Verdict verdict) {
    return findings.stream().filter(finding -> finding.verdict() == verdict).toList();
  }

  /** The number of discrepancies of a severity, or of agreements for {@link Severity#NONE}. */
  public int count(Severity severity) {
    return (int) findings.stream().filter(f -> f.severity() == severity).count();
  }

  /** The number of pairs not compared, over all reasons. */
  public int notComparedCount() {
    return notCompared.stream().mapToInt(NotCompared::count).sum();
  }

  /** The number of claims found in all documents. */
  public int claims() {
    return documents.stream().mapToInt(ReportedDocument::claims).sum();
  }

  /** The most severe finding; {@link Severity#NONE} when there is no discrepancy. */
  public Severity worst() {
    return findings.stream().map(Finding::severity).max(Severity::compareTo).orElse(Severity.NONE);
  }
}
