package org.gainsay.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;
import org.gainsay.finding.NotCompared;
import org.gainsay.finding.Report;
import org.gainsay.finding.ReportedDocument;

/** Makes one report of those of several sets of documents. */
final class ReportMerger {

  private static final int MOST_EXAMPLES = 3;
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(
              finding -> finding.evidence().get(0),
              Comparator.comparing(Evidence::document).thenComparingInt(Evidence::start))
          .thenComparing(Finding::ruleId)
          .thenComparing(Finding::message);

  private final Map<String, ReportedDocument> documents = new TreeMap<>();
  private final Set<String> seen = new LinkedHashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, NotCompared> notCompared = new LinkedHashMap<>();
  private final Set<String> remarks = new LinkedHashSet<>();
  private final Map<String, List<String>> remedies = new HashMap<>();
  private int checks;

  /** Adds the report of a set; {@code name} is put before its remarks. */
  void add(String name, Report report) {
    report.documents().forEach(document -> documents.putIfAbsent(document.path(), document));
    report.findings().forEach(finding -> add(finding, report));
    for (NotCompared reason : report.notCompared()) {
      notCompared.merge(reason.reason(), reason, ReportMerger::both);
    }
    String prefix = name.isEmpty() ? "" : name + ": ";
    report.remarks().forEach(remark -> remarks.add(prefix + remark));
    checks += report.checks();
  }

  private void add(Finding finding, Report report) {
    // A document of two sets is checked inside itself in both.
    if (!seen.add(finding.fingerprint() + finding.evidence())) {
      return;
    }
    int times = ids.merge(finding.fingerprint(), 1, Integer::sum);
    boolean taken = times > 1 && findings.stream().anyMatch(f -> f.id().equals(finding.id()));
    String id = taken ? finding.fingerprint().substring(0, 8) + "-" + times : finding.id();
    findings.add(finding.called(id));
    remedies.put(id, report.remedies().getOrDefault(finding.id(), List.of()));
  }

  private static NotCompared both(NotCompared one, NotCompared other) {
    List<NotCompared.Example> examples = new ArrayList<>(one.examples());
    examples.addAll(other.examples());
    return new NotCompared(
        one.reason(),
        one.count() + other.count(),
        examples.subList(0, Math.min(MOST_EXAMPLES, examples.size())));
  }

  /** The report of all. */
  Report report() {
    findings.sort(ORDER);
    return new Report(
        List.copyOf(documents.values()),
        findings,
        notCompared.values().stream()
            .sorted(Comparator.comparingInt(NotCompared::count).reversed())
            .toList(),
        List.copyOf(remarks),
        checks,
        remedies,
        List.of());
  }
}
