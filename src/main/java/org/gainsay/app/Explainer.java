package org.gainsay.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.compare.Comparison;
import org.gainsay.compare.FactComparison;
import org.gainsay.compare.Side;
import org.gainsay.finding.Finding;
import org.gainsay.mention.Mention;

/** Tells the whole way of a finding: sentence, mention, claim, alignment, comparison, rule. */
public final class Explainer {

  private final CheckResult result;

  /** An explainer of what a check found. */
  public Explainer(CheckResult result) {
    this.result = result;
  }

  /** The lines for a finding as a report tells it; empty if it did not come of this check. */
  public Optional<List<String>> explain(Finding finding) {
    return result.judgements().stream()
        .filter(j -> j.finding().fingerprint().equals(finding.fingerprint()))
        .filter(j -> Set.copyOf(j.finding().evidence()).equals(Set.copyOf(finding.evidence())))
        .findFirst()
        .map(judgement -> lines(finding, judgement.comparison()));
  }

  private List<String> lines(Finding finding, Comparison comparison) {
    List<String> out = new ArrayList<>();
    out.add(finding.severity().label() + ": " + finding.message());
    Set<Mention> mentions = new LinkedHashSet<>();
    for (Side side : comparison.sides()) {
      mentions.addAll(side.mentions());
    }
    for (Mention mention : mentions) {
      out.add("");
      describe(mention, out);
    }
    out.add("");
    if (comparison instanceof FactComparison fact) {
      out.add(
          "alignment:  " + String.join(", ", fact.group().features()) + " (the most telling pair)");
    }
    finding.explanation().forEach(line -> out.add("comparison: " + line));
    out.add(
        "rule:       "
            + finding.ruleId()
            + " -> "
            + finding.verdict().label()
            + ", "
            + finding.severity().label()
            + ", confidence "
            + finding.confidence());
    return out;
  }

  private void describe(Mention mention, List<String> out) {
    out.add(
        "sentence:   "
            + mention.document().path()
            + ":"
            + mention.document().position(mention.sentence().span().start())
            + " "
            + mention.sentence().text().replaceAll("\\s+", " "));
    out.add(
        "mention:    "
            + mention.kind().label()
            + " \u201C"
            + mention.quote()
            + "\u201D = "
            + mention.value().normalized());
    result.claims().stream()
        .filter(c -> c.mention().equals(mention))
        .findFirst()
        .ifPresent(claim -> out.add("claim:      " + ClaimText.of(claim)));
  }
}
