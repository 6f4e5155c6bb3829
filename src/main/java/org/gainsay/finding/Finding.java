package org.gainsay.finding;

import java.util.List;
import java.util.Optional;

/**
 * What a rule says about claims of one fact.
 *
 * @param id short stable name, unique in a report
 * @param fingerprint hash of rule and quoted values, the same when lines move
 * @param ruleId the rule's path, such as {@code time/event-dates-differ}
 * @param verdict whether the sides agree
 * @param severity how much it asks of the reader
 * @param confidence how sure it is that the sides speak of one fact, 0 to 1
 * @param message what differs or agrees, in one sentence
 * @param explanation what was compared and why it is or is not consistent, line by line
 * @param evidence the places, in order of side, document and position
 * @param standing how many independent sources stand behind the sides, where that was counted
 */
public record Finding(
    String id,
    String fingerprint,
    String ruleId,
    Verdict verdict,
    Severity severity,
    double confidence,
    String message,
    List<String> explanation,
    List<Evidence> evidence,
    Optional<Standing> standing) {

  public Finding {
    explanation = List.copyOf(explanation);
    evidence = List.copyOf(evidence);
  }

  /** A finding whose sources were not counted. */
  public Finding(
      String id,
      String fingerprint,
      String ruleId,
      Verdict verdict,
      Severity severity,
      double confidence,
      String message,
      List<String> explanation,
      List<Evidence> evidence) {
    this(
        id,
        fingerprint,
        ruleId,
        verdict,
        severity,
        confidence,
        message,
        explanation,
        evidence,
        Optional.empty());
  }

  /** The same finding with what stands behind its sides. */
  public Finding withStanding(Standing sources) {
    return with(id, severity, evidence, Optional.of(sources));
  }

  /** The same finding, its places told in another order. */
  public Finding withEvidence(List<Evidence> places) {
    return with(id, severity, places, standing);
  }

  /** The same finding under another id. */
  public Finding called(String other) {
    return with(other, severity, evidence, standing);
  }

  /** The same finding with another severity. */
  public Finding withSeverity(Severity other) {
    return with(id, other, evidence, standing);
  }

  private Finding with(
      String name, Severity weight, List<Evidence> places, Optional<Standing> sources) {
    return new Finding(
        name,
        fingerprint,
        ruleId,
        verdict,
        weight,
        confidence,
        message,
        explanation,
        places,
        sources);
  }
}
