package org.gainsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into words, runs of digits and single symbols, in one pass. An initialism in capitals
 * ({@code U.S.}) is one word, its full stops included; {@code A.M.} and {@code P.M.} are none.
 */
public final class Tokenizer {

  private Tokenizer() {}

  /** The tokens of a stretch of text, in order. */
  public static List<Token> tokens(String text, Span span) {
    List<Token> out = new ArrayList<>(span.length() / 5 + 1);
    int at = span.start();
    while (at < span.end()) {
      int c = text.codePointAt(at);
      if (skipped(c)) {
        at += Character.charCount(c);
        continue;
      }
      int end = endOf(text, at, c, span.end());
      out.add(token(text, at, end, typeOf(c)));
      at = end;
    }
    return out;
  }

  private static boolean skipped(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == 0xFEFF
        || Character.getType(c) == Character.CONTROL;
  }

  private static Token.Type typeOf(int c) {
    if (digit(c)) {
      return Token.Type.DIGITS;
    }
    return Character.isLetter(c) ? Token.Type.WORD : Token.Type.SYMBOL;
  }

  private static int endOf(String text, int at, int first, int limit) {
    int end = at + Character.charCount(first);
    int initials = endOfInitialism(text, at, limit);
    if (initials > 0) {
      return initials;
    }
    boolean digits = digit(first);
    if (!digits && !Character.isLetter(first)) {
      return end;
    }
    while (end < limit) {
      int c = text.codePointAt(end);
      boolean goesOn = digits ? digit(c) : Character.isLetter(c) || mark(c);
      if (!goesOn) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /** The end of two or more capitals with a full stop each, or -1. */
  private static int endOfInitialism(String text, int at, int limit) {
    int end = at;
    while (end + 1 < limit
        && Character.isUpperCase(text.charAt(end))
        && text.charAt(end + 1) == '.') {
      end += 2;
    }
    boolean clock =
        end == at + 4 && text.charAt(at + 2) == 'M' && "AP".indexOf(text.charAt(at)) >= 0;
    boolean inWord = at > 0 && Character.isLetter(text.charAt(at - 1));
    return end >= at + 4 && !clock && !inWord ? end : -1;
  }

  private static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean mark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static Token token(String text, int start, int end, Token.Type type) {
    String form = text.substring(start, end);
    return new Token(start, end, type, form, plain(form, type));
  }

  private static String plain(String form, Token.Type type) {
    return switch (type) {
      case DIGITS -> form;
      case WORD -> form.toLowerCase(Locale.ROOT);
      case SYMBOL -> plainSymbol(form);
    };
  }

  private static String plainSymbol(String form) {
    return switch (form) {
      case "\u2018", "\u2019", "\u02BC", "\u2032" -> "'";
      case "\u201C", "\u201D" -> "\"";
      case "\u2010", "\u2011", "\u2012", "\u2013", "\u2212" -> "-";
      default -> form;
    };
  }
}
