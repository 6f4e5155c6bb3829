package org.gainsay.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Report;
import org.gainsay.finding.Verdict;

/**
 * Leaves out the findings that were not asked for, and tells how many those are.
 *
 * @param rules the rules that were asked for
 * @param leastConfidence the confidence that a finding needs, from 0 to 1
 * @param desks the sets of documents; where one has a draft, findings are told from its side, and
 *     those that do not touch it are left out
 * @param changed the lines that a finding must touch, when only those count
 */
public record Sieve(
    RuleChoice rules, double leastConfidence, List<Desk> desks, Optional<ChangedLines> changed) {

  /**
   * Documents that were held against each other.
   *
   * @param documents their paths
   * @param draft the path of the one that is to be mended, when there is one
   */
  public record Desk(Set<String> documents, Optional<String> draft) {

    public Desk {
      documents = Set.copyOf(documents);
    }

    private boolean holds(Finding finding) {
      return finding.evidence().stream().allMatch(at -> documents.contains(at.document()));
    }
  }

  public Sieve {
    desks = List.copyOf(desks);
  }

  /** The report without what was not asked for. */
  public Report apply(Report report) {
    List<String> remarks = new ArrayList<>();
    List<Finding> left = report.findings();
    left = keep(left, f -> rules.allows(f.ruleId()), "", remarks);
    left =
        keep(
            left,
            f -> f.confidence() >= leastConfidence,
            "below the confidence that was asked for",
            remarks);
    if (desks.stream().anyMatch(desk -> desk.draft().isPresent())) {
      left = keep(left, this::aboutADraft, "not about the draft", remarks);
      left = left.stream().map(this::told).toList();
    }
    if (changed.isPresent()) {
      ChangedLines lines = changed.get();
      left =
          keep(
              left,
              f -> own(f) || f.evidence().stream().anyMatch(lines::touch),
              "not on lines changed since " + lines.revision(),
              remarks);
    }
    return report.withFindings(left, report.suppressed()).remarking(remarks);
  }

  private static List<Finding> keep(
      List<Finding> findings, Predicate<Finding> wanted, String why, List<String> remarks) {
    List<Finding> kept = findings.stream().filter(wanted).toList();
    long less = discrepancies(findings) - discrepancies(kept);
    if (less > 0 && !why.isEmpty()) {
      remarks.add("Left out: " + less + (less == 1 ? " finding " : " findings ") + why + ".");
    }
    return kept;
  }

  private static long discrepancies(List<Finding> findings) {
    return findings.stream().filter(f -> f.verdict() == Verdict.DISCREPANCY).count();
  }

  /** Findings about waivers and baselines touch no document. */
  private static boolean own(Finding finding) {
    return GateRules.isOwn(finding.ruleId());
  }

  private boolean aboutADraft(Finding finding) {
    return own(finding)
        || desks.stream()
            .filter(desk -> desk.holds(finding))
            .anyMatch(desk -> desk.draft().isEmpty() || touches(finding, desk.draft().get()));
  }

  private static boolean touches(Finding finding, String path) {
    return finding.evidence().stream().anyMatch(at -> at.document().equals(path));
  }

  private Finding told(Finding finding) {
    return desks.stream()
        .flatMap(desk -> desk.draft().stream())
        .filter(draft -> touches(finding, draft))
        .findFirst()
        .map(draft -> toldFrom(draft, finding))
        .orElse(finding);
  }

  /** The same finding, the places of the draft and of its sides first; sides keep their names. */
  private static Finding toldFrom(String path, Finding finding) {
    List<Evidence> places = new ArrayList<>(finding.evidence());
    List<String> sides =
        places.stream().filter(at -> at.document().equals(path)).map(Evidence::side).toList();
    places.sort(
        Comparator.comparing((Evidence at) -> !sides.contains(at.side()))
            .thenComparing(Evidence::side)
            .thenComparing(at -> !at.document().equals(path)));
    return finding.withEvidence(places);
  }
}
