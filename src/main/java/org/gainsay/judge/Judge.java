package org.gainsay.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.compare.Comparison;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;

/** Lets the rules judge comparisons; which rule fires first changes nothing. */
public final class Judge {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(Finding::evidence, Judge::byFirstPlace)
          .thenComparing(Finding::ruleId)
          .thenComparing(Finding::fingerprint)
          .thenComparing(Finding::message);

  private final RuleBook book;

  /** A judge who goes by these rules. */
  public Judge(RuleBook book) {
    this.book = book;
  }

  /**
   * Judges the comparisons of one set of documents.
   *
   * @return discrepancies by severity and then in order of the documents, then agreements
   */
  public List<Judgement> judge(List<Comparison> comparisons) {
    List<RuleSet.Firing> firings = new ArrayList<>();
    book.sets().forEach(rules -> firings.addAll(rules.fire(comparisons)));
    List<Judgement> judgements = new ArrayList<>();
    for (RuleSet.Firing firing : heard(firings)) {
      Finding finding = FindingWriter.write(firing.rule(), firing.comparison());
      judgements.add(new Judgement(finding, firing.comparison()));
    }
    judgements.sort(Comparator.comparing(Judgement::finding, ORDER));
    return named(judgements);
  }

  /** What a house rule says of a comparison takes the place of what other rules say of it. */
  private static List<RuleSet.Firing> heard(List<RuleSet.Firing> firings) {
    Set<Comparison> settled = Collections.newSetFromMap(new IdentityHashMap<>());
    firings.stream()
        .filter(firing -> firing.rule().isHouseRule())
        .forEach(firing -> settled.add(firing.comparison()));
    return firings.stream()
        .filter(firing -> firing.rule().isHouseRule() || !settled.contains(firing.comparison()))
        .toList();
  }

  private static int byFirstPlace(List<Evidence> left, List<Evidence> right) {
    return Comparator.comparing(Evidence::document)
        .thenComparingInt(Evidence::start)
        .thenComparingInt(Evidence::end)
        .compare(left.get(0), right.get(0));
  }

  /** Numbers those whose short names clash. */
  private static List<Judgement> named(List<Judgement> judgements) {
    Map<String, Integer> seen = new HashMap<>();
    List<Judgement> out = new ArrayList<>(judgements.size());
    for (Judgement judgement : judgements) {
      Finding finding = judgement.finding();
      int times = seen.merge(finding.id(), 1, Integer::sum);
      String id = times == 1 ? finding.id() : finding.id() + "-" + times;
      out.add(new Judgement(finding.called(id), judgement.comparison()));
    }
    return out;
  }
}
