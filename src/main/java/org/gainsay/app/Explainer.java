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
import org.gainsay.judge.Judgement;
import org.gainsay.mention.Mention;

/** Tells the whole way of a finding: sentence, mention, claim, alignment, comparison, rule. */
public final class Explainer {

  private final CheckResult result;

  /** An explainer of what a check found. */
  public Explainer(CheckResult result) {
    this.result = result;
  }

  /**
   * The lines for a finding by its id or the beginning of its fingerprint; empty if there is none.
   */
  public Optional<List<String>> explain(String id) {
    return result.judgements().stream()
        .filter(j -> j.finding().id().equals(id) || j.finding().fingerprint().startsWith(id))
        .findFirst()
        .map(this::lines);
  }

  private List<String> lines(Judgement judgement) {
    List<String> out = new ArrayList<>();
    Finding finding = judgement.finding();
    Comparison comparison = judgement.comparison();
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
