package org.gainsay.mention;

import java.util.List;
import java.util.Set;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that only mark something: the items of a list ("2) Methods"), notes ("[12, 14]"), calls
 * ("(020) 7946 0018"), years cut short ("'09").
 */
final class NumberMarks {

  private static final int LONGEST_ITEM = 2;
  private static final int LONGEST_NOTE = 24;
  private static final int LONGEST_CALL = 8;
  private static final Set<String> CALLS =
      Set.of("call", "calls", "phone", "telephone", "dial", "text", "ring", "tel", "fax");

  /**
   * A mark found.
   *
   * @param first its first token
   * @param end the token after it
   * @param reason what it marks
   */
  record Mark(int first, int end, String reason) {}

  /** The mark whose first digits are this token. */
  @Nullable Mark at(Sentence sentence, int i) {
    List<Token> tokens = sentence.tokens();
    if (item(sentence, i)) {
      return new Mark(i, i + 2, "the number of an item");
    }
    if (shortYear(tokens, i)) {
      return new Mark(i - 1, i + 1, "a year cut short");
    }
    if (i > 2 && tokens.get(i - 1).is("of") && tokens.get(i - 2).text().equals("Group")) {
      return new Mark(i - 2, i + 1, "part of a name");
    }
    int call = callEnd(tokens, i);
    return call < 0 ? null : new Mark(i, call, "a telephone, version or part number");
  }

  /** "1. Introduction", "2) Methods", "(3) Results", at the beginning of a line. */
  private static boolean item(Sentence sentence, int i) {
    List<Token> tokens = sentence.tokens();
    boolean bracket = i == 1 && tokens.get(0).is("(");
    if (i > 1
        || (i == 1 && !bracket)
        || tokens.get(i).text().length() > LONGEST_ITEM
        || !lineStart(sentence, tokens.get(0).start())
        || !TokenRuns.glued(tokens, i + 1)) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean apart = !TokenRuns.glued(tokens, i + 2);
    boolean title = i + 2 >= tokens.size() || tokens.get(i + 2).capitalized();
    return apart && (next.is(")") || (next.is(".") && title && !bracket));
  }

  private static boolean lineStart(Sentence sentence, int at) {
    String text = sentence.document().text();
    int before = at - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }

  /** "Almanac '09", "the class of '98". */
  private static boolean shortYear(List<Token> tokens, int i) {
    return i > 0
        && tokens.get(i - 1).is("'")
        && TokenRuns.glued(tokens, i)
        && !TokenRuns.glued(tokens, i - 1)
        && tokens.get(i).text().length() == 2
        && !(TokenRuns.glued(tokens, i + 1)
            && !tokens.get(i + 1).is(".")
            && !tokens.get(i + 1).is(","));
  }

  /** "[3]", "[12, 14]", "[5-7]". */
  int noteEnd(List<Token> tokens, int open) {
    boolean digits = false;
    for (int i = open + 1; i < Math.min(tokens.size(), open + LONGEST_NOTE); i++) {
      Token token = tokens.get(i);
      if (token.is("]")) {
        return digits ? i + 1 : -1;
      }
      digits |= token.isDigits();
      boolean fits = token.isDigits() ? token.text().length() < 4 : token.is(",") || token.is("-");
      if (!fits) {
        return -1;
      }
    }
    return -1;
  }

  /** The end of a telephone number: "(212) 555-0199", "020 7946 0018", "call 555-0199". */
  private static int callEnd(List<Token> tokens, int i) {
    boolean bracket = i > 0 && tokens.get(i - 1).is("(") && is(tokens, i + 1, ")");
    boolean trunk = tokens.get(i).text().startsWith("0") && tokens.get(i).text().length() > 2;
    boolean area = bracket && tokens.get(i).text().length() == 3;
    boolean called =
        tokens.get(i).text().length() > 2 && i > 0 && CALLS.contains(tokens.get(i - 1).lower());
    int end = i + 1;
    int at = bracket ? i + 2 : i + 1;
    while (end < i + LONGEST_CALL) {
      int group = is(tokens, at, "-") && TokenRuns.glued(tokens, at) ? at + 1 : at;
      boolean digits = group < tokens.size() && tokens.get(group).isDigits();
      if (!digits || tokens.get(group).text().length() < 3) {
        break;
      }
      end = group + 1;
      at = end;
    }
    return end > i + 1 && (trunk || area || called) ? end : -1;
  }

  private static boolean is(List<Token> tokens, int i, String sign) {
    return i < tokens.size() && tokens.get(i).is(sign);
  }
}
