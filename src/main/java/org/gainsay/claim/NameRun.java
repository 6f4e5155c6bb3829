package org.gainsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.mention.Mention;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.text.Token;

/**
 * A run of capitalised words of a sentence, small words inside it included ("Bank of England").
 *
 * @param from number of its first token
 * @param to number after its last token
 * @param opensSentence whether it begins where any word would be capitalised
 */
record NameRun(int from, int to, boolean opensSentence) {

  private static final Set<String> LINKS =
      Set.of("of", "for", "de", "del", "la", "bin", "al", "von", "van");
  private static final double TITLE_CASE = 0.7;
  private static final int FEWEST_TITLE_WORDS = 4;

  /** The runs of a sentence; words inside a mention belong to no run. */
  static List<NameRun> of(Sentence sentence, List<Mention> mentions, Lexicon lexicon) {
    List<Token> tokens = sentence.tokens();
    List<NameRun> out = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      if (!begins(tokens.get(at), mentions, lexicon)) {
        at++;
        continue;
      }
      int end = at + 1;
      for (int next = end; next > 0; next = after(tokens, end, mentions, lexicon)) {
        end = next;
      }
      out.add(new NameRun(at, end, opens(tokens, at)));
      at = end;
    }
    return out;
  }

  private static boolean begins(Token token, List<Mention> mentions, Lexicon lexicon) {
    boolean word = token.capitalized() && !inMention(token, mentions);
    boolean acronym = word && token.text().length() > 1 && token.text().equals(upper(token));
    return word && (acronym || !lexicon.stopword(token.lower()));
  }

  private static String upper(Token token) {
    return token.text().toUpperCase(Locale.ROOT);
  }

  /** The end of the run when it goes on after {@code end}, else -1. */
  private static int after(List<Token> tokens, int end, List<Mention> mentions, Lexicon lexicon) {
    int at = end;
    boolean hyphen = at + 1 < tokens.size() && tokens.get(at).is("-") && joined(tokens, at);
    if (hyphen) {
      at++;
    } else if (at + 1 < tokens.size() && LINKS.contains(tokens.get(at).lower())) {
      at++;
      boolean small = tokens.get(at).is("the") || tokens.get(at).is("-");
      if (small && at + 1 < tokens.size()) {
        at++;
      }
    }
    boolean number = hyphen && at < tokens.size() && tokens.get(at).isDigits();
    boolean goesOn = at < tokens.size() && (number || begins(tokens.get(at), mentions, lexicon));
    return goesOn ? at + 1 : -1;
  }

  private static boolean joined(List<Token> tokens, int at) {
    return tokens.get(at - 1).end() == tokens.get(at).start()
        && tokens.get(at).end() == tokens.get(at + 1).start();
  }

  private static boolean opens(List<Token> tokens, int at) {
    return at == 0
        || (tokens.get(at - 1).type() == Token.Type.SYMBOL
            && !tokens.get(at - 1).is(",")
            && !tokens.get(at - 1).is("-")
            && !tokens.get(at - 1).is("("));
  }

  private static boolean inMention(Token token, List<Mention> mentions) {
    Span span = token.span();
    for (Mention mention : mentions) {
      if (mention.span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence is a headline: no full stop, and nearly all its words capitalised. */
  static boolean titleCase(Sentence sentence, Lexicon lexicon) {
    if (sentence.text().endsWith(".")) {
      return false;
    }
    int words = 0;
    int capitals = 0;
    for (Token token : sentence.tokens()) {
      if (token.isWord() && token.text().length() > 1 && !lexicon.stopword(token.lower())) {
        words++;
        capitals += token.capitalized() ? 1 : 0;
      }
    }
    return words >= FEWEST_TITLE_WORDS && capitals >= TITLE_CASE * words;
  }
}
