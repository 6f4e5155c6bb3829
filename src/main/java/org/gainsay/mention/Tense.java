package org.gainsay.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.table.Row;
import org.gainsay.table.Table;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.text.Token;

/** Whether the words around a date speak of the past or of the future. */
public enum Tense {
  PAST,
  FUTURE,
  UNKNOWN,
  /** The date stands on a line of its own, with no clause around it. */
  NONE;

  private static final int ALONE = 2;
  private static final int REACH_BACK = 18;
  private static final int REACH_ON = 12;
  private static final Set<String> AUXILIARIES = Set.of("is", "are", "be", "s", "re", "am");
  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "shall", "should", "can", "could", "may", "might", "must", "to", "ll");
  private static final Map<String, Tense> CUES = cues();

  private static Map<String, Tense> cues() {
    Map<String, Tense> out = new HashMap<>();
    for (Row row : Table.resource("/org/gainsay/mention/date/tense.tsv").rows()) {
      out.put(row.text("word"), row.constant("tense", Tense.class));
    }
    return Map.copyOf(out);
  }

  /** The tense of the clause that a span stands in: its nearest cue before, else after. */
  static Tense around(Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    if (tokens.size() - (sentence.tokenAt(span.end()) - sentence.tokenAt(span.start())) <= ALONE) {
      return NONE;
    }
    Tense before = before(sentence, sentence.tokenAt(span.start()));
    if (before != UNKNOWN) {
      return before;
    }
    int last = sentence.tokenAt(span.end());
    for (int i = last; i < Math.min(tokens.size(), last + REACH_ON); i++) {
      Tense tense = at(tokens, i);
      if (tense != UNKNOWN) {
        return tense;
      }
    }
    return UNKNOWN;
  }

  /** The tense of the nearest cue before a token. */
  public static Tense before(Sentence sentence, int first) {
    List<Token> tokens = sentence.tokens();
    for (int i = first - 1; i >= Math.max(0, first - REACH_BACK); i--) {
      if (tokens.get(i).is(";")) {
        break;
      }
      Tense tense = at(tokens, i);
      if (tense != UNKNOWN) {
        return tense;
      }
    }
    return UNKNOWN;
  }

  private static Tense at(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!token.isWord()) {
      return UNKNOWN;
    }
    String word = token.lower();
    String before = i > 0 ? tokens.get(i - 1).lower() : "";
    if (word.equals("be") && before.equals("to")) {
      return FUTURE;
    }
    if (MODALS.contains(before)) {
      return UNKNOWN;
    }
    Tense cue = CUES.get(word);
    if (cue == null && !(word.length() > 4 && word.endsWith("ed"))) {
      return UNKNOWN;
    }
    if (cue == FUTURE) {
      return word.equals("due") && !AUXILIARIES.contains(before) ? UNKNOWN : FUTURE;
    }
    return before.equals("be") || (cue == null && AUXILIARIES.contains(before)) ? UNKNOWN : PAST;
  }
}
