package org.gainsay.mention.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gainsay.table.Row;
import org.gainsay.text.Span;
import org.gainsay.text.Token;
import org.gainsay.text.Tokenizer;

/**
 * Phrases of a table and what they mean, found by their first word.
 *
 * @param <T> what a phrase means
 */
public final class Phrasebook<T> {

  /**
   * A phrase that stands in a sentence.
   *
   * @param end the position after it
   * @param meaning what it means
   */
  public record Found<T>(int end, T meaning) {}

  private record Phrase<T>(List<String> words, T meaning) {}

  private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

  /**
   * A phrasebook.
   *
   * @param rows a row for each phrase
   * @param column the column of the phrases
   * @param meaning what a row's phrase means
   */
  public Phrasebook(List<Row> rows, String column, Function<Row, T> meaning) {
    for (Row row : rows) {
      String text = row.text(column);
      List<String> words =
          Tokenizer.tokens(text, new Span(0, text.length())).stream().map(Token::lower).toList();
      byFirstWord
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Phrase<>(words, meaning.apply(row)));
    }
    Comparator<Phrase<T>> longestFirst = Comparator.comparingInt(p -> -p.words().size());
    byFirstWord.values().forEach(phrases -> phrases.sort(longestFirst));
  }

  /** The words with which the phrases begin. */
  public Set<String> firstWords() {
    return Set.copyOf(byFirstWord.keySet());
  }

  /** The phrases that begin at a position, the longest first. */
  public List<Found<T>> at(Tokens t, int i) {
    List<Phrase<T>> phrases = byFirstWord.get(t.at(i).lower());
    if (phrases == null) {
      return List.of();
    }
    List<Found<T>> out = new ArrayList<>(2);
    for (Phrase<T> phrase : phrases) {
      if (t.are(i, phrase.words())) {
        out.add(new Found<>(i + phrase.words().size(), phrase.meaning()));
      }
    }
    return out;
  }
}
