package org.gainsay.app;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.finding.RuleCard;
import org.gainsay.judge.RuleBook;
import org.gainsay.judge.RuleDescription;

/** The rules that a run goes by, as formats for machines tell them. */
final class RunRules {

  private RunRules() {}

  /**
   * The rules that are on, in order of their ids, with the severities that the tables give them.
   */
  static List<RuleCard> of(RuleBook book) {
    Map<String, RuleCard> cards =
        book.cards().stream().collect(Collectors.toMap(RuleCard::ruleId, Function.identity()));
    return book.rules().stream()
        .filter(RuleDescription::enabled)
        .map(rule -> card(rule, cards.getOrDefault(rule.id(), without(rule))))
        .toList();
  }

  private static RuleCard card(RuleDescription rule, RuleCard card) {
    return new RuleCard(rule.id(), card.title(), rule.severity(), card.markdown(), card.examples());
  }

  /** What stands for the card of a rule that has none. */
  private static RuleCard without(RuleDescription rule) {
    String title = rule.title().isEmpty() ? rule.id() : rule.title();
    return new RuleCard(rule.id(), title, rule.severity(), "# " + title + "\n", List.of());
  }
}
