package org.gainsay.mention;

import java.util.List;
import org.gainsay.text.Token;

/** What hangs together without a space: codes, numbers of telephones and parts, addresses. */
final class TokenRuns {

  private static final int LONGEST_CODE = 64;
  private static final int ADDRESS_TOKENS = 40;

  private TokenRuns() {}

  /** Whether a run such as "example.org/page?q=30" leads to this place. */
  static boolean inAddress(List<Token> tokens, int runStart, int i) {
    boolean dot = false;
    boolean slash = false;
    for (int at = Math.max(runStart, i - ADDRESS_TOKENS) + 1; at < i; at++) {
      dot |=
          !slash
              && tokens.get(at).is(".")
              && tokens.get(at - 1).isWord()
              && tokens.get(at + 1).isWord();
      slash |= dot && tokens.get(at).is("/");
    }
    return slash;
  }

  /** The end of a code: what hangs together of letters, digits and single joiners between them. */
  static int codeEnd(List<Token> tokens, int i) {
    int end = i + 1;
    while (glued(tokens, end) && end < i + LONGEST_CODE) {
      boolean joiner = !isAlphanumeric(tokens.get(end));
      if (joiner
          && !(glued(tokens, end + 1) && tokens.get(end + 1).isDigits() && joins(tokens, end))) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean joins(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.is("-") || token.is(".") || token.is("/");
  }

  /** How many runs of digits the code has, when only joiners stand between them. */
  static int groups(List<Token> tokens, int i, int end) {
    int groups = 0;
    int slashes = 0;
    for (int at = i; at < end; at++) {
      if (tokens.get(at).isWord()) {
        return 0;
      }
      groups += tokens.get(at).isDigits() ? 1 : 0;
      slashes += tokens.get(at).is("/") ? 1 : 0;
    }
    return slashes == groups - 1 ? 0 : groups;
  }

  /** The end of what hangs on a token without a space. */
  static int runEnd(List<Token> tokens, int i) {
    int end = i + 1;
    while (glued(tokens, end)) {
      end++;
    }
    return end;
  }

  private static boolean isAlphanumeric(Token token) {
    return token.isWord() || token.isDigits();
  }

  /** Whether a token hangs on the one before it. */
  static boolean glued(List<Token> tokens, int i) {
    return i > 0 && i < tokens.size() && tokens.get(i).start() == tokens.get(i - 1).end();
  }
}
