package org.gainsay.mention.number;

import java.util.List;
import java.util.Optional;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a sentence, asked without fear of its ends: beyond them stands nothing. All
 * dimensions that a thread asks at one sentence share them, and with them each number read once.
 */
public final class Tokens {

  private static final ThreadLocal<@Nullable Tokens> LATEST = new ThreadLocal<>();

  private final Sentence sentence;
  private final Token[] list;
  private final @Nullable Numeral[] numerals;
  private final boolean[] read;

  private Tokens(Sentence sentence) {
    this.sentence = sentence;
    this.list = sentence.tokens().toArray(Token[]::new);
    this.numerals = new Numeral[list.length];
    this.read = new boolean[list.length];
  }

  /** The tokens of a sentence. */
  public static Tokens of(Sentence sentence) {
    Tokens latest = LATEST.get();
    if (latest == null || !latest.sentence.equals(sentence)) {
      latest = new Tokens(sentence);
      LATEST.set(latest);
    }
    return latest;
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** How many tokens there are. */
  public int size() {
    return list.length;
  }

  /** Whether there is a token of this number. */
  public boolean has(int i) {
    return i >= 0 && i < list.length;
  }

  /** The token of this number, which must exist. */
  public Token get(int i) {
    return list[i];
  }

  /** Whether it was asked before which number begins at a token. */
  boolean read(int i) {
    return read[i];
  }

  /** The number that was read at a token. */
  Optional<Numeral> known(int i) {
    return Optional.ofNullable(numerals[i]);
  }

  /** Keeps the number read at a token. */
  Optional<Numeral> keep(int i, Optional<Numeral> numeral) {
    read[i] = true;
    numerals[i] = numeral.orElse(null);
    return numeral;
  }

  /** The lower-case form, empty beyond the ends. */
  public String lower(int i) {
    return has(i) ? list[i].lower() : "";
  }

  /** The characters, empty beyond the ends. */
  public String text(int i) {
    return has(i) ? list[i].text() : "";
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
    return has(i) && list[i].isDigits();
  }

  /** Whether a word stands here. */
  public boolean isWord(int i) {
    return has(i) && list[i].isWord();
  }

  /** Whether a word in capitals or with a capital first letter stands here. */
  public boolean isCapitalized(int i) {
    return has(i) && list[i].capitalized();
  }

  /** Whether nothing, not even a space, stands between this token and the one before it. */
  public boolean glued(int i) {
    return i > 0 && i < list.length && list[i].start() == list[i - 1].end();
  }

  /** The character between this token and the one before when there is just one, else NUL. */
  public char gapBefore(int i) {
    if (i <= 0 || i >= list.length || list[i].start() != list[i - 1].end() + 1) {
      return '\0';
    }
    return sentence.document().text().charAt(list[i - 1].end());
  }

  /**
   * The index after an optional hyphen that hangs on this place ("100-percent"), else the index.
   */
  public int afterHyphen(int i) {
    return is(i, "-") && glued(i) && glued(i + 1) ? i + 1 : i;
  }

  /** The stretch from one token to the one before another. */
  public Span span(int first, int end) {
    return new Span(list[first].start(), list[end - 1].end());
  }
}
