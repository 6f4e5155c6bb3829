package org.gainsay.mention.calendar;

import java.util.Arrays;
import java.util.List;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.text.Token;

/**
 * The tokens of a sentence, read by position; positions outside of it hold a token without text.
 *
 * @param sentence the sentence
 */
public record Tokens(Sentence sentence) {

  private static final Token NONE = new Token(0, 0, Token.Type.SYMBOL, "", "");

  /** The token at a position. */
  public Token at(int i) {
    List<Token> all = sentence.tokens();
    return i >= 0 && i < all.size() ? all.get(i) : NONE;
  }

  /** The number of tokens. */
  public int size() {
    return sentence.tokens().size();
  }

  /** Whether the token at a position is this word or symbol. */
  public boolean is(int i, String word) {
    return at(i).lower().equals(word);
  }

  /** Whether the tokens at and after a position are these. */
  public boolean are(int i, String... words) {
    return are(i, Arrays.asList(words));
  }

  /** Whether the tokens at and after a position are these. */
  public boolean are(int i, List<String> words) {
    for (int k = 0; k < words.size(); k++) {
      if (!is(i + k, words.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** Whether no space stands between a token and the one before it. */
  public boolean glued(int i) {
    return i > 0 && i < size() && at(i).start() == at(i - 1).end();
  }

  /** The span from one token to before another. */
  public Span span(int from, int to) {
    return new Span(at(from).start(), at(to - 1).end());
  }

  /** The whole number of a run of digits that has a number of digits within limits, else -1. */
  public int digits(int i, int fewest, int most) {
    Token token = at(i);
    int length = token.text().length();
    return token.isDigits() && length >= fewest && length <= most
        ? Integer.parseInt(token.text())
        : -1;
  }

  /**
   * Whether digits at a position are part of a longer number such as {@code 1,200} or {@code 3.5}.
   */
  public boolean insideNumber(int i) {
    boolean before =
        glued(i)
            && (is(i - 1, ",") || is(i - 1, ".") || is(i - 1, "$"))
            && (is(i - 1, "$") || (glued(i - 1) && at(i - 2).isDigits()));
    boolean after =
        glued(i + 1) && (is(i + 1, ",") || is(i + 1, ".")) && glued(i + 2) && at(i + 2).isDigits();
    return before || after || currency(at(i - 1).lower()) || (glued(i + 1) && is(i + 1, "%"));
  }

  private static boolean currency(String symbol) {
    return symbol.equals("$")
        || symbol.equals("\u00A3")
        || symbol.equals("\u20AC")
        || symbol.equals("#")
        || symbol.equals("\u00A5");
  }

  /** The position after an ending "st", "nd", "rd" or "th" glued to digits, else the position. */
  public int afterOrdinal(int i) {
    return glued(i) && (is(i, "st") || is(i, "nd") || is(i, "rd") || is(i, "th")) ? i + 1 : i;
  }
}
