package org.gainsay.judge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gainsay.finding.RuleCard;
import org.gainsay.text.Document;

/** Counts how often each rule fires. */
public final class RuleCoverage {

  private final RuleBook book;
  private final Map<String, Integer> firings = new LinkedHashMap<>();

  /** A count over the rules of a book that run. */
  public RuleCoverage(RuleBook book) {
    this.book = book;
    book.rules().stream()
        .filter(RuleDescription::enabled)
        .forEach(rule -> firings.put(rule.id(), 0));
  }

  /** Counts the rules that fired in one check. */
  public void count(List<String> ruleIds) {
    ruleIds.forEach(id -> firings.computeIfPresent(id, (rule, times) -> times + 1));
  }

  /**
   * Counts the rules that fire on the examples of the cards.
   *
   * @param fired the whole way from documents to the ids of the rules that fire on them
   */
  public void countExamples(Function<List<Document>, List<String>> fired) {
    Map<String, RuleDescription> rules = new LinkedHashMap<>();
    book.rules().forEach(rule -> rules.put(rule.id(), rule));
    for (RuleCard card : book.cards()) {
      RuleDescription rule = rules.get(card.ruleId());
      for (RuleCard.Example example : card.examples()) {
        if (rule != null) {
          count(fired.apply(RuleExamples.documents(rule, example)));
        }
      }
    }
  }

  /** How often each rule fired, by id. */
  public Map<String, Integer> firings() {
    return Map.copyOf(firings);
  }

  /** The rules that never fired, in order. */
  public List<String> silent() {
    return firings.entrySet().stream()
        .filter(entry -> entry.getValue() == 0)
        .map(Map.Entry::getKey)
        .toList();
  }
}
