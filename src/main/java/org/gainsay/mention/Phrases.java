package org.gainsay.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.table.Row;
import org.gainsay.table.Table;
import org.gainsay.text.Span;
import org.gainsay.text.Token;
import org.gainsay.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Fixed phrases in which something looks like a number and states none, with the reason. */
final class Phrases {

  /**
   * A phrase found.
   *
   * @param end the token after it
   * @param reason why it states no value
   */
  record Found(int end, String reason) {}

  private record Phrase(List<String> words, String reason) {}

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();
  private final Starts starts;

  Phrases(Table table) {
    for (Row row : table.rows()) {
      String written = row.text("words");
      List<String> words =
          Tokenizer.tokens(written, new Span(0, written.length())).stream()
              .map(Token::lower)
              .toList();
      byFirst
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Phrase(words, row.text("reason")));
    }
    Comparator<Phrase> longestFirst = Comparator.comparingInt(p -> -p.words().size());
    byFirst.values().forEach(list -> list.sort(longestFirst));
    starts = new Starts(byFirst.keySet());
  }

  /** The longest phrase that begins at a token. */
  @Nullable Found at(List<Token> tokens, int first) {
    if (!starts.mayHave(tokens.get(first))) {
      return null;
    }
    List<Phrase> phrases = byFirst.get(tokens.get(first).lower());
    if (phrases == null) {
      return null;
    }
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      int end = first + phrase.words().size();
      if (matches(tokens, first, phrase.words()) && !compound(tokens, end)) {
        return new Found(end, phrase.reason());
      }
    }
    return null;
  }

  private static boolean matches(List<Token> tokens, int first, List<String> words) {
    if (first + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!tokens.get(first + i).is(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the last word begins a compound: in "another one-year term" the one counts. */
  private static boolean compound(List<Token> tokens, int end) {
    return end + 1 < tokens.size()
        && tokens.get(end).is("-")
        && tokens.get(end).start() == tokens.get(end - 1).end()
        && tokens.get(end + 1).start() == tokens.get(end).end();
  }
}
