package org.gainsay.judge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.finding.RuleCard;
import org.gainsay.text.Document;
import org.gainsay.text.PublicationDate;

/** Holds rules to the examples of their cards. */
public final class RuleExamples {

  private static final String PUBLISHED = "Published: ";

  private final List<RuleDescription> rules;
  private final Map<String, RuleCard> cards = new LinkedHashMap<>();

  /** The examples of the rules of a book. */
  public RuleExamples(RuleBook book) {
    this.rules = book.rules();
    book.cards().forEach(card -> cards.put(card.ruleId(), card));
  }

  /**
   * Runs every example.
   *
   * @param fired the whole way from documents to the ids of the rules that fire on them
   * @return the failures, each as {@code card:line:column: error: what}; empty when all is well
   */
  public List<String> failures(Function<List<Document>, List<String>> fired) {
    List<String> failures = new ArrayList<>();
    for (RuleDescription rule : rules) {
      RuleCard card = cards.get(rule.id());
      if (card == null) {
        String what = "the rule has no card: write one with examples";
        failures.addAll(rule.isHouseRule() ? List.of() : List.of(failure(rule, 1, what)));
      } else if (rule.enabled()) {
        failures.addAll(failures(rule, card, fired));
      }
    }
    return failures;
  }

  private static List<String> failures(
      RuleDescription rule, RuleCard card, Function<List<Document>, List<String>> fired) {
    List<String> failures = new ArrayList<>();
    for (boolean fires : new boolean[] {true, false}) {
      if (card.examples().stream().noneMatch(example -> example.fires() == fires)) {
        String kind = fires ? "fires" : "silent";
        failures.add(failure(rule, 1, "the card has no example ```" + kind + ": write one"));
      }
    }
    for (RuleCard.Example example : card.examples()) {
      List<String> found = fired.apply(documents(rule, example));
      if (found.contains(rule.id()) != example.fires()) {
        String what = example.fires() ? "must fire and is silent" : "must be silent and fires";
        String others = found.isEmpty() ? "none" : String.join(", ", found);
        failures.add(failure(rule, example.line(), "the rule " + what + "; fired: " + others));
      }
    }
    return failures;
  }

  private static String failure(RuleDescription rule, int line, String what) {
    return new Fault(rule.cardPath(), line, 1, what).toString();
  }

  static List<Document> documents(RuleDescription rule, RuleCard.Example example) {
    List<Document> documents = new ArrayList<>();
    for (String text : example.documents()) {
      String name = FindingWriter.label(documents.size()) + ".txt";
      Optional<PublicationDate> published = published(rule.cardPath(), example.line(), text);
      String body = published.isEmpty() ? text : text.substring(text.indexOf('\n') + 1);
      documents.add(new Document(name, name, body, published));
    }
    return documents;
  }

  /** The date of a first line {@code Published: 2024-06-08}, which is no part of the text. */
  private static Optional<PublicationDate> published(String card, int line, String text) {
    if (!text.startsWith(PUBLISHED)) {
      return Optional.empty();
    }
    String date = text.substring(PUBLISHED.length(), text.indexOf('\n')).strip();
    try {
      LocalDate day = LocalDate.parse(date);
      return Optional.of(new PublicationDate(date, day, day, "given"));
    } catch (DateTimeException e) {
      String what = "\"" + date + "\" is no date: write Published: 2024-06-08";
      throw new RuleSyntaxException(new Fault(card, line, 1, what));
    }
  }
}
