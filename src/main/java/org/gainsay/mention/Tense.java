package org.gainsay.mention;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
  private static final int GOVERNED = 3;
  private static final int DEADLINE = 9;
  private static final Set<String> BEEN = Set.of("was", "were", "widely", "now", "not");
  private static final Set<String> GIVES =
      Set.of("gave", "give", "gives", "given", "giving", "has", "have", "had");
  private static final Set<String> AUXILIARIES = Set.of("is", "are", "be", "s", "re", "am");
  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "shall", "should", "can", "could", "may", "might", "must", "to", "ll");
  private static final Set<String> WEEKDAYS =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
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
    int start = sentence.tokenAt(span.start());
    int first = tokens.get(start).is("until") ? start + 1 : start;
    if (deadline(tokens, first) || announced(tokens, first)) {
      return FUTURE;
    }
    Tense before = before(sentence, first);
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

  /** "gave them until Friday", "has until the 27th": a day that was still to come. */
  private static boolean deadline(List<Token> tokens, int first) {
    if (first == 0 || !tokens.get(first - 1).is("until")) {
      return false;
    }
    for (int at = first - 2; at >= Math.max(0, first - DEADLINE); at--) {
      String word = tokens.get(at).lower();
      String next = tokens.get(at + 1).lower();
      if (GIVES.contains(word)) {
        return !next.endsWith("ed") && !next.equals("been");
      }
    }
    return false;
  }

  /** "The election is on Tuesday", "kick-off is at 3 p.m. Saturday", "a march for Friday". */
  private static boolean announced(List<Token> tokens, int first) {
    int at = first - 1;
    if (at > 0 && tokens.get(at).is("for")) {
      int day = tokens.get(first).is("this") || tokens.get(first).is("next") ? first + 1 : first;
      return day < tokens.size() && WEEKDAYS.contains(tokens.get(day).lower());
    }
    at -= at > 0 && (tokens.get(at).is("on") || tokens.get(at).is("at")) ? 1 : 0;
    return at > 0 && (tokens.get(at).is("is") || tokens.get(at).is("are"));
  }

  /** Whether a verb follows: "will last", "to last". */
  public static boolean modal(Token token) {
    return MODALS.contains(token.lower()) || token.is("not") || token.is("n't");
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
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
    Tense cue = CUES.getOrDefault(word + " " + next, CUES.get(word));
    if (cue == null && !(word.length() > 4 && word.endsWith("ed"))) {
      return UNKNOWN;
    }
    if (cue == FUTURE) {
      return futureFits(token, before, next) ? FUTURE : UNKNOWN;
    }
    boolean participle = before.equals("be") || (cue == null && AUXILIARIES.contains(before));
    return participle || (cue == null && governed(tokens, i)) ? UNKNOWN : PAST;
  }

  /** "May" is a month, "would not say" a refusal, "could have" and "due to" tell no plan. */
  private static boolean futureFits(Token token, String before, String next) {
    return switch (token.lower()) {
      case "may" -> !token.capitalized() && !next.equals("have");
      case "would", "could", "might", "should", "must" ->
          !next.equals("have") && !next.equals("not") && !next.equals("n't");
      case "due" -> AUXILIARIES.contains(before);
      case "expected" -> AUXILIARIES.contains(before) || BEEN.contains(before) || next.equals("to");
      default -> true;
    };
  }

  /** Whether a participle hangs on a modal close before it: "will stay closed". */
  private static boolean governed(List<Token> tokens, int i) {
    for (int at = i - 1; at >= Math.max(0, i - GOVERNED); at--) {
      if (!tokens.get(at).isWord()) {
        return false;
      }
      if (MODALS.contains(tokens.get(at).lower())) {
        return true;
      }
    }
    return false;
  }
}
