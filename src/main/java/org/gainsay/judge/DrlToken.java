package org.gainsay.judge;

/**
 * A word, number, string or sign of a rule file, comments left out.
 *
 * @param kind what it is
 * @param text its characters, quotes included
 * @param line its line, from 1
 * @param column its column, from 1
 */
record DrlToken(Kind kind, String text, int line, int column) {

  /** What a token is. */
  enum Kind {
    WORD,
    NUMBER,
    STRING,
    SIGN
  }

  /** Whether it is this word or sign. */
  boolean is(String other) {
    return kind != Kind.STRING && text.equals(other);
  }

  /** Whether it is a word. */
  boolean isWord() {
    return kind == Kind.WORD;
  }
}
