package org.gainsay.text;

/**
 * A word, a run of digits, or a single other character that is no space.
 *
 * @param start index of its first character in the document
 * @param end index after its last character
 * @param type what it is made of
 * @param text its characters
 * @param lower its characters in lower case, typographic apostrophes and hyphens made plain
 */
public record Token(int start, int end, Type type, String text, String lower) {

  /** What a token is made of. */
  public enum Type {
    /** Letters and marks, such as {@code October}; apostrophes split; {@code U.S.} is one. */
    WORD,
    /** ASCII digits only: {@code 1,117.5} is five tokens. */
    DIGITS,
    /** One character that is neither letter nor digit nor space. */
    SYMBOL
  }

  /** The stretch it covers. */
  public Span span() {
    return new Span(start, end);
  }

  /** Whether it is made of letters. */
  public boolean isWord() {
    return type == Type.WORD;
  }

  /** Whether it is made of digits. */
  public boolean isDigits() {
    return type == Type.DIGITS;
  }

  /** Whether its lower-case form is this. */
  public boolean is(String word) {
    return lower.equals(word);
  }

  /** Whether it begins with an upper-case letter. */
  public boolean capitalized() {
    return isWord() && Character.isUpperCase(text.codePointAt(0));
  }
}
