package org.gainsay.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a rule file into tokens that know their place, which the rule engine's own messages do not.
 */
final class DrlScanner {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<skip>\\s+|//[^\\n]*|(?s:/\\*.*?\\*/))"
              + "|(?<string>\"(?:\\\\.|[^\"\\\\\\n])*\"?|'(?:\\\\.|[^'\\\\\\n])*'?)"
              + "|(?<number>\\d[\\d_]*(?:\\.\\d+)?(?:[eE][+-]?\\d+)?[a-zA-Z]?|\\.\\d+)"
              + "|(?<word>[\\p{L}_$][\\p{L}\\d_$]*)"
              + "|(?<sign>(?s:.))");

  private DrlScanner() {}

  /** The tokens of a text, in order. */
  static List<DrlToken> tokens(String text) {
    List<DrlToken> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int line = 1;
    int lineStart = 0;
    while (matcher.find()) {
      if (matcher.group("skip") == null) {
        int column = matcher.start() - lineStart + 1;
        tokens.add(new DrlToken(kind(matcher), matcher.group(), line, column));
      }
      for (int at = matcher.start(); at < matcher.end(); at++) {
        if (text.charAt(at) == '\n') {
          line++;
          lineStart = at + 1;
        }
      }
    }
    return tokens;
  }

  private static DrlToken.Kind kind(Matcher matcher) {
    if (matcher.group("string") != null) {
      return DrlToken.Kind.STRING;
    }
    if (matcher.group("number") != null) {
      return DrlToken.Kind.NUMBER;
    }
    return matcher.group("word") != null ? DrlToken.Kind.WORD : DrlToken.Kind.SIGN;
  }
}
