package org.gainsay.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ContextTerm;

/**
 * The words of a claim's sentence, made ready to be matched.
 *
 * @param claim the claim
 * @param words the words, nearest to the value first
 * @param names how near each name of the sentence stands to the value, 0 to 1
 * @param head the number of the word that is the topic's head, -1 when it has none
 * @param verb the number of the word that is the predicate, -1 when it has none
 */
record ClaimWords(Claim claim, List<Word> words, Map<String, Double> names, int head, int verb) {

  /**
   * A word.
   *
   * @param number its number in the vocabulary
   * @param stem the number of its term
   * @param name the name that it is part of, empty outside names
   * @param weight how near it stands to the value, above 0 to 1
   */
  record Word(int number, int stem, String name, double weight) {

    boolean named() {
      return !name.isEmpty();
    }
  }

  static ClaimWords of(Claim claim, Vocabulary vocabulary) {
    List<Word> words = new ArrayList<>();
    Map<String, Double> names = new HashMap<>();
    Map<String, Integer> byStem = new HashMap<>();
    for (ContextTerm term : claim.context()) {
      int number = vocabulary.number(term.word());
      words.add(new Word(number, vocabulary.number(term.stem()), term.name(), term.weight()));
      byStem.putIfAbsent(term.stem(), number);
      if (term.named()) {
        names.merge(term.name(), term.weight(), Math::max);
      }
    }
    return new ClaimWords(
        claim,
        words,
        names,
        byStem.getOrDefault(claim.topic().head(), -1),
        byStem.getOrDefault(claim.predicate(), -1));
  }

  /** The terms of the topic, those of names included. */
  Set<String> topic() {
    Set<String> out = new HashSet<>(claim.topic().terms());
    out.addAll(claim.topic().nameTerms());
    return out;
  }
}
