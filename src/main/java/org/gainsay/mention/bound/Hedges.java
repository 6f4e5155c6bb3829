package org.gainsay.mention.bound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.table.Row;
import org.gainsay.table.Table;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.text.Token;
import org.gainsay.text.Tokenizer;
import org.gainsay.value.Bound;

/** The hedge words of a table, found directly before or after a value. */
public final class Hedges {

  private static final Set<String> CLOSERS =
      Set.of("the", "past", "last", "next", "this", "these", "those", "his", "her", "its", "their");
  private static final int MOST = 3;

  private record Phrase(List<String> words, Bound bound, boolean ofTimes, boolean ofPlace) {}

  private final Map<String, List<Phrase>> byLastWord = new HashMap<>();
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  private Hedges(Table table) {
    for (Row row : table.rows()) {
      List<String> words = wordsOf(row.text("words"));
      Phrase phrase =
          new Phrase(
              words,
              Bound.ofLabel(row.text("bound")),
              row.text("also").contains("times"),
              row.text("also").contains("place"));
      boolean before = row.text("position").equals("before");
      String key = before ? words.get(words.size() - 1) : words.get(0);
      (before ? byLastWord : byFirstWord)
          .computeIfAbsent(key, word -> new ArrayList<>())
          .add(phrase);
    }
    Comparator<Phrase> longestFirst = Comparator.comparingInt(p -> -p.words().size());
    byLastWord.values().forEach(list -> list.sort(longestFirst));
    byFirstWord.values().forEach(list -> list.sort(longestFirst));
  }

  /** The hedges of English. */
  public static Hedges standard() {
    return new Hedges(Table.resource("/org/gainsay/mention/bound/hedges.tsv"));
  }

  private static List<String> wordsOf(String text) {
    return Tokenizer.tokens(text, new Span(0, text.length())).stream().map(Token::lower).toList();
  }

  /** Whether a value that begins with this word takes no hedge ("over the past three decades"). */
  public static boolean closes(String word) {
    return CLOSERS.contains(word);
  }

  /** The hedge that ends directly before a token; of a chain ("at least about") the firm one. */
  public Optional<Hedge> before(Sentence sentence, int token) {
    Optional<Hedge> found = Optional.empty();
    int at = token;
    for (int i = 0; i < MOST; i++) {
      Optional<Hedge> more = endingAt(sentence.tokens(), at);
      if (more.isEmpty()) {
        break;
      }
      at = more.get().first();
      found = Optional.of(found.isEmpty() ? more.get() : joined(more.get(), found.get()));
    }
    return found;
  }

  private static Hedge joined(Hedge outer, Hedge inner) {
    Hedge firm = outer.bound() == Bound.APPROXIMATE ? inner : outer;
    return new Hedge(
        outer.first(),
        inner.end(),
        firm.bound(),
        outer.ofTimes() && inner.ofTimes(),
        outer.ofPlace() && inner.ofPlace());
  }

  private Optional<Hedge> endingAt(List<Token> tokens, int end) {
    if (end == 0) {
      return Optional.empty();
    }
    for (Phrase phrase : byLastWord.getOrDefault(tokens.get(end - 1).lower(), List.of())) {
      int first = end - phrase.words().size();
      if (first >= 0 && matches(tokens, first, phrase)) {
        return Optional.of(
            new Hedge(first, end, phrase.bound(), phrase.ofTimes(), phrase.ofPlace()));
      }
    }
    return Optional.empty();
  }

  /** The hedge that begins at a token, directly after a value. */
  public Optional<Hedge> after(Sentence sentence, int token) {
    List<Token> tokens = sentence.tokens();
    if (token >= tokens.size()) {
      return Optional.empty();
    }
    for (Phrase phrase : byFirstWord.getOrDefault(tokens.get(token).lower(), List.of())) {
      int end = token + phrase.words().size();
      boolean opensNext = end < tokens.size() && tokens.get(end).isDigits();
      if (end <= tokens.size() && !opensNext && matches(tokens, token, phrase)) {
        return Optional.of(
            new Hedge(token, end, phrase.bound(), phrase.ofTimes(), phrase.ofPlace()));
      }
    }
    return Optional.empty();
  }

  private static boolean matches(List<Token> tokens, int first, Phrase phrase) {
    for (int i = 0; i < phrase.words().size(); i++) {
      if (!tokens.get(first + i).is(phrase.words().get(i))) {
        return false;
      }
    }
    return true;
  }
}
