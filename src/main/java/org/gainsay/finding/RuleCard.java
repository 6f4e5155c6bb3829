package org.gainsay.finding;

import java.util.List;

/**
 * What a rule flags, why, and how to settle it, with examples that the build runs.
 *
 * @param ruleId the rule's path, such as {@code time/event-dates-differ}
 * @param title what it flags, in a few words
 * @param severity the severity of its findings
 * @param markdown the whole card
 * @param examples texts on which it must fire or be silent
 */
public record RuleCard(
    String ruleId, String title, Severity severity, String markdown, List<Example> examples) {

  public RuleCard {
    examples = List.copyOf(examples);
  }

  /** The same card with another severity. */
  public RuleCard withSeverity(Severity other) {
    return new RuleCard(ruleId, title, other, markdown, examples);
  }

  /** The family, the first part of the rule's id. */
  public String family() {
    return ruleId.substring(0, ruleId.indexOf('/'));
  }

  /**
   * An example of a card.
   *
   * @param fires whether the rule must fire on it, or else be silent
   * @param line the line of the card on which it begins, from 1
   * @param documents the texts of its documents, one or more
   */
  public record Example(boolean fires, int line, List<String> documents) {

    public Example {
      documents = List.copyOf(documents);
    }
  }
}
