package org.gainsay.mention.number;

import java.util.List;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.text.Token;

/**
 * The tokens of a sentence, asked without fear of its ends: beyond them stands nothing.
 *
 * @param sentence the sentence
 */
public record Tokens(Sentence sentence) {

  private List<Token> list() {
    return sentence.tokens();
  }

  /** How many tokens there are. */
  public int size() {
    return list().size();
  }

  /** Whether there is a token of this number. */
  public boolean has(int i) {
    return i >= 0 && i < list().size();
  }

  /** The token of this number, which must exist. */
  public Token get(int i) {
    return list().get(i);
  }

  /** The lower-case form, empty beyond the ends. */
  public String lower(int i) {
    return has(i) ? list().get(i).lower() : "";
  }

  /** The characters, empty beyond the ends. */
  public String text(int i) {
    return has(i) ? list().get(i).text() : "";
  }

  /** Whether the lower-case form is this. */
  public boolean is(int i, String word) {
    return lower(i).equals(word);
  }

  /** Whether these words stand here in a row. */
  public boolean are(int i, List<String> words) {
    for (int k = 0; k < words.size(); k++) {
      if (!is(i + k, words.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a run of digits stands here. */
  public boolean isDigits(int i) {
    return has(i) && list().get(i).isDigits();
  }

  /** Whether a word stands here. */
  public boolean isWord(int i) {
    return has(i) && list().get(i).isWord();
  }

  /** Whether a word in capitals or with a capital first letter stands here. */
  public boolean isCapitalized(int i) {
    return has(i) && list().get(i).capitalized();
  }

  /** Whether nothing, not even a space, stands between this token and the one before it. */
  public boolean glued(int i) {
    return i > 0 && i < list().size() && list().get(i).start() == list().get(i - 1).end();
  }

  /** The character between this token and the one before when there is just one, else NUL. */
  public char gapBefore(int i) {
    if (i <= 0 || i >= list().size() || list().get(i).start() != list().get(i - 1).end() + 1) {
      return '\0';
    }
    return sentence.document().text().charAt(list().get(i - 1).end());
  }

  /**
   * The index after an optional hyphen that hangs on this place ("100-percent"), else the index.
   */
  public int afterHyphen(int i) {
    return is(i, "-") && glued(i) && glued(i + 1) ? i + 1 : i;
  }

  /** The stretch from one token to the one before another. */
  public Span span(int first, int end) {
    return new Span(list().get(first).start(), list().get(end - 1).end());
  }
}
