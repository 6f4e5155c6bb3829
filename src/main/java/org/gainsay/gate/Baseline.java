package org.gainsay.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Report;
import org.gainsay.finding.ReportedDocument;
import org.gainsay.finding.Suppressed;
import org.gainsay.finding.Verdict;

/**
 * The findings that were there on a day and do not count from then on.
 *
 * @param entries the findings by rule and fingerprint
 */
public record Baseline(List<Entry> entries) {

  /** The name that a baseline has when nobody gives it another. */
  public static final String NAME = "gainsay-baseline.json";

  /**
   * Findings of one fingerprint.
   *
   * @param fingerprint their fingerprint
   * @param count how many there are
   * @param ruleId their rule
   * @param documents the names of their documents
   * @param message the message of the first, for readers of the file
   */
  public record Entry(
      String fingerprint, int count, String ruleId, List<String> documents, String message) {

    public Entry {
      documents = List.copyOf(documents);
    }

    Entry counting(int other) {
      return new Entry(fingerprint, other, ruleId, documents, message);
    }
  }

  public Baseline {
    entries = List.copyOf(entries);
  }

  /** The discrepancies of a report, those that a baseline suppressed included. */
  public static Baseline of(Report report) {
    Map<String, Entry> byKey = new TreeMap<>();
    for (Finding finding : countable(report)) {
      Entry one =
          new Entry(
              finding.fingerprint(),
              1,
              finding.ruleId(),
              documents(finding),
              finding.message().replaceAll("\\s+", " "));
      byKey.merge(key(one), one, (old, next) -> old.counting(old.count() + 1));
    }
    return new Baseline(List.copyOf(byKey.values()));
  }

  private static List<Finding> countable(Report report) {
    List<Finding> out = new ArrayList<>();
    report.suppressed().stream()
        .filter(one -> one.by() == Suppressed.By.BASELINE)
        .forEach(one -> out.add(one.finding()));
    report.findings(Verdict.DISCREPANCY).stream()
        .filter(finding -> !GateRules.isOwn(finding.ruleId()))
        .forEach(out::add);
    return out;
  }

  private static List<String> documents(Finding finding) {
    return finding.evidence().stream().map(Evidence::name).distinct().sorted().toList();
  }

  private static String key(Entry entry) {
    return entry.ruleId() + " " + entry.fingerprint();
  }

  private static String key(Finding finding) {
    return finding.ruleId() + " " + finding.fingerprint();
  }

  /** The report with the findings of this baseline suppressed. */
  public Report apply(Report report) {
    Map<String, Integer> room = new TreeMap<>();
    entries.forEach(entry -> room.merge(key(entry), entry.count(), Integer::sum));
    List<Finding> left = new ArrayList<>();
    List<Suppressed> suppressed = new ArrayList<>(report.suppressed());
    for (Finding finding : report.findings()) {
      String key = key(finding);
      if (finding.verdict() == Verdict.DISCREPANCY && room.getOrDefault(key, 0) > 0) {
        room.merge(key, -1, Integer::sum);
        suppressed.add(new Suppressed(finding, Suppressed.By.BASELINE, ""));
      } else {
        left.add(finding);
      }
    }
    return report.withFindings(left, suppressed);
  }

  /** The entries that a report shows to be gone, as a whole or in part. */
  public List<Entry> gone(Report report) {
    Map<String, Integer> there = new TreeMap<>();
    of(report).entries().forEach(entry -> there.put(key(entry), entry.count()));
    report.suppressed().stream()
        .filter(one -> one.by() != Suppressed.By.BASELINE)
        .forEach(one -> there.merge(key(one.finding()), 1, Integer::sum));
    Set<String> read = new HashSet<>();
    report.documents().stream().map(ReportedDocument::name).forEach(read::add);
    return entries.stream()
        .filter(entry -> read.containsAll(entry.documents()))
        .filter(entry -> there.getOrDefault(key(entry), 0) < entry.count())
        .map(entry -> entry.counting(entry.count() - there.getOrDefault(key(entry), 0)))
        .toList();
  }

  /** The baseline without what is gone. */
  public Baseline without(List<Entry> gone) {
    Map<String, Integer> less = new TreeMap<>();
    gone.forEach(entry -> less.put(key(entry), entry.count()));
    return new Baseline(
        entries.stream()
            .map(entry -> entry.counting(entry.count() - less.getOrDefault(key(entry), 0)))
            .filter(entry -> entry.count() > 0)
            .toList());
  }

  /** The baseline with what another has and this one lacks. */
  public Baseline and(Baseline other) {
    Map<String, Entry> byKey = new TreeMap<>();
    entries.forEach(entry -> byKey.put(key(entry), entry));
    other.entries.forEach(
        entry ->
            byKey.merge(key(entry), entry, (a, b) -> a.counting(Math.max(a.count(), b.count()))));
    return new Baseline(List.copyOf(byKey.values()));
  }

  /** How many findings it holds. */
  public int size() {
    return entries.stream().mapToInt(Entry::count).sum();
  }
}
