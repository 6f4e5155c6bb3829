package org.gainsay.mention.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.gainsay.mention.number.NumberWords.Role;
import org.gainsay.mention.number.NumberWords.Word;
import org.gainsay.value.Numbers;

/** Reads fractions in words, and what they add to or take of other numbers. */
final class Fractions {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final NumberWords words;

  Fractions(NumberWords words) {
    this.words = words;
  }

  static Numeral of(int first, int end, BigDecimal value) {
    return new Numeral(first, end, value, BigDecimal.ZERO, Numeral.Form.FRACTION);
  }

  /** "half", "half a million", "a quarter"; "quarter" alone is no number. */
  Optional<Numeral> part(Tokens t, int token, Word word) {
    boolean article = t.is(token - 1, "a") || t.is(token - 1, "one");
    boolean counted =
        words.cardinal(t.lower(t.is(token - 1, "-") ? token - 2 : token - 1)).isPresent();
    if (t.is(token - 2, "and") || (counted && !article) || t.is(token - 1, "-")) {
      return Optional.empty();
    }
    int first = t.is(token - 1, "a") ? token - 1 : token;
    Numeral part = of(first, token + 1, word.value());
    Numeral whole = ofScale(t, part);
    boolean bare = word.role() == Role.QUARTER && !article && whole.isFraction();
    return bare && !t.is(token + 1, "-") ? Optional.empty() : Optional.of(whole);
  }

  /** A fraction of a scale word: "half a million", "two thirds of a million", "half a dozen". */
  Numeral ofScale(Tokens t, Numeral part) {
    int at = t.afterHyphen(part.end());
    at += t.is(at, "of") ? 1 : 0;
    at = t.is(at, "a") || t.is(at, "an") ? t.afterHyphen(at + 1) : at;
    Optional<Word> word = words.cardinal(t.lower(at));
    if (word.isEmpty() || !scaleAt(t, at) || t.lower(at).endsWith("s")) {
      return part;
    }
    BigDecimal value = part.value().multiply(word.get().value());
    return new Numeral(part.first(), at + 1, value, BigDecimal.ONE, Numeral.Form.SCALED);
  }

  /** "two-thirds", "one fifth": a number word and a denominator. */
  Optional<Numeral> denominated(Tokens t, Numeral n) {
    int at = t.is(n.end(), "-") ? n.end() + 1 : n.end();
    String word = t.lower(at);
    boolean one = n.value().compareTo(BigDecimal.ONE) == 0;
    if (!t.isWord(at)) {
      return Optional.empty();
    }
    Optional<Numeral> compound = tensDenominator(t, n, at);
    if (compound.isPresent()) {
      return compound;
    }
    if (one == word.endsWith("s")) {
      return Optional.empty();
    }
    Optional<BigDecimal> below = words.denominator(word);
    if (below.isPresent()) {
      BigDecimal value = Numbers.divide(n.value(), below.get());
      return Optional.of(of(n.first(), at + 1, value));
    }
    return words
        .cardinal(word)
        .filter(w -> w.role() == Role.HALF || w.role() == Role.QUARTER)
        .map(w -> of(n.first(), at + 1, n.value().multiply(w.value())));
  }

  /** "one twenty-fifth", "three twenty-firsts". */
  private Optional<Numeral> tensDenominator(Tokens t, Numeral n, int at) {
    Optional<Word> ten = words.cardinal(t.lower(at)).filter(w -> w.role() == Role.TEN);
    if (ten.isEmpty()) {
      return Optional.empty();
    }
    int digit = t.is(at + 1, "-") ? at + 2 : at + 1;
    String word = t.lower(digit);
    boolean plural = word.endsWith("s");
    Optional<BigDecimal> unit = words.ordinal(plural ? word.substring(0, word.length() - 1) : word);
    boolean one = n.value().compareTo(BigDecimal.ONE) == 0;
    if (unit.isEmpty() || unit.get().compareTo(BigDecimal.TEN) >= 0 || one == plural) {
      return Optional.empty();
    }
    BigDecimal below = ten.get().value().add(unit.get());
    return Optional.of(of(n.first(), digit + 1, Numbers.divide(n.value(), below)));
  }

  /** "two and a half", "two-and-a-half", "a million and a half", "three and two thirds". */
  Numeral added(Tokens t, Numeral n) {
    int at = t.is(n.end(), "-") ? n.end() + 1 : n.end();
    if (!t.is(at, "and") || n.form() == Numeral.Form.DECIMAL || n.isFraction()) {
      return n;
    }
    at = t.is(at + 1, "-") ? at + 2 : at + 1;
    BigDecimal above = BigDecimal.ONE;
    Optional<Word> count = words.cardinal(t.lower(at));
    if (count.isPresent() && count.get().role() == Role.DIGIT) {
      above = count.get().value();
    } else if (!t.is(at, "a")) {
      return n;
    }
    at = t.is(at + 1, "-") ? at + 2 : at + 1;
    Optional<BigDecimal> below = words.denominator(t.lower(at));
    Optional<Word> part =
        words.cardinal(t.lower(at)).filter(w -> w.role() == Role.HALF || w.role() == Role.QUARTER);
    boolean ordinal = below.isPresent() && count.isEmpty() && t.isWord(at + 1);
    if ((below.isEmpty() && part.isEmpty()) || (ordinal && !scaleAt(t, at + 1))) {
      return n;
    }
    BigDecimal fraction =
        below.map(b -> Numbers.divide(BigDecimal.ONE, b)).orElseGet(() -> part.get().value());
    boolean scaled = n.step().compareTo(THOUSAND) >= 0;
    Optional<Word> named = words.cardinal(t.lower(at + 1)).filter(w -> w.role() == Role.SCALE);
    int end = scaled && named.isPresent() ? at + 2 : at + 1;
    BigDecimal scale = scaled ? named.map(Word::value).orElse(n.step()) : BigDecimal.ONE;
    BigDecimal value = n.value().add(above.multiply(fraction).multiply(scale));
    return new Numeral(n.first(), end, value, BigDecimal.ZERO, Numeral.Form.DECIMAL);
  }

  private boolean scaleAt(Tokens t, int at) {
    return words.cardinal(t.lower(at)).filter(Word::multiplies).isPresent();
  }
}
