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
}
