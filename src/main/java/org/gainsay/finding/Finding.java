package org.gainsay.finding;

import java.util.List;

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
    List<Evidence> evidence) {

  public Finding {
    explanation = List.copyOf(explanation);
    evidence = List.copyOf(evidence);
  }

  /** The same finding, its places told in another order. */
  public Finding withEvidence(List<Evidence> places) {
    return new Finding(
        id, fingerprint, ruleId, verdict, severity, confidence, message, explanation, places);
  }

  /** The same finding under another id. */
  public Finding called(String other) {
    return new Finding(
        other, fingerprint, ruleId, verdict, severity, confidence, message, explanation, evidence);
  }

  /** The same finding with another severity. */
  public Finding withSeverity(Severity other) {
    return new Finding(
        id, fingerprint, ruleId, verdict, other, confidence, message, explanation, evidence);
  }
}
