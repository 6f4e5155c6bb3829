package org.gainsay.judge;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.compare.CitationForm;
import org.gainsay.compare.CitationSupport;
import org.gainsay.compare.DurationCheck;
import org.gainsay.compare.EventMixUp;
import org.gainsay.compare.FactComparison;
import org.gainsay.compare.ScopeComparison;
import org.gainsay.compare.SourceCheck;
import org.gainsay.compare.TextCheck;

/** What a {@code .drl} file may say of each kind of comparison: its properties and its words. */
final class Vocabulary {

  private static final Map<Class<?>, Set<String>> WORDS =
      Map.of(
          FactComparison.class,
          Set.of(
              "subject",
              "values",
              "gap",
              "apart",
              "explanation",
              "sources",
              "witnesses",
              "majority"),
          ScopeComparison.class,
          Set.of("subject", "part", "whole", "partValue", "wholeValue", "others", "reconciliation"),
          EventMixUp.class,
          Set.of("event", "date", "lookalike", "lookalikeDate", "days"),
          DurationCheck.class,
          Set.of("duration", "date", "eventDate", "event", "daysOff", "actual"),
          CitationSupport.class,
          Set.of("citation", "citationDate", "event", "eventDate", "days"),
          CitationForm.class,
          Set.of("citation", "defects"),
          TextCheck.class,
          Set.of("told", "basis", "expected", "difference"),
          SourceCheck.class,
          Set.of("subject", "source", "told", "original"));

  private Vocabulary() {}

  /** The words of a kind of comparison, by its simple name; empty for anything else. */
  static Set<String> words(String type) {
    Set<String> words = new TreeSet<>();
    WORDS.forEach(
        (kind, offered) -> {
          if (kind.getSimpleName().equals(type)) {
            words.addAll(offered);
          }
        });
    return words;
  }

  /** The properties of the kinds of comparison that a rule's conditions name, in order. */
  static List<String> properties(DrlSource source) {
    return WORDS.keySet().stream()
        .filter(kind -> source.conditions().stream().anyMatch(t -> t.is(kind.getSimpleName())))
        .flatMap(kind -> Arrays.stream(kind.getRecordComponents()))
        .map(RecordComponent::getName)
        .distinct()
        .sorted()
        .toList();
  }

  /** The simple names of the kinds of comparison, in order. */
  static List<String> names() {
    return WORDS.keySet().stream().map(Class::getSimpleName).sorted().toList();
  }

  /** The kinds of comparison. */
  static Set<Class<?>> kinds() {
    return WORDS.keySet();
  }
}
