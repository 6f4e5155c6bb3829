package org.gainsay.mention.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.number.NumberWords.Role;
import org.gainsay.mention.number.NumberWords.Word;
import org.gainsay.value.Numbers;

/** Reads numbers however they are written; all dimensions of numbers build on it. */
public final class Numerals {

  private static final Numerals STANDARD = new Numerals(NumberWords.standard());
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final NumberWords words;
  private final WordNumerals inWords;

  private Numerals(NumberWords words) {
    this.words = words;
    this.inWords = new WordNumerals(words);
  }

  /** The reader of English numbers. */
  public static Numerals standard() {
    return STANDARD;
  }

  /** The words, besides digits, at which a number may begin. */
  public Set<String> starters() {
    return words.starters();
  }

  /** The number whose first digits or first number word are this token. */
  public Optional<Numeral> at(Tokens t, int token) {
    if (!t.has(token)) {
      return Optional.empty();
    }
    return once(t, token).map(n -> repeated(t, n));
  }

  /** "forty-five (45)": one number, written twice. */
  private Numeral repeated(Tokens t, Numeral n) {
    int open = n.end();
    if (!t.is(open, "(")) {
      return n;
    }
    return once(t, open + 1)
        .filter(m -> t.is(m.end(), ")") && m.value().compareTo(n.value()) == 0)
        .map(m -> new Numeral(n.first(), m.end() + 1, n.value(), n.step(), n.form()))
        .orElse(n);
  }

  private Optional<Numeral> once(Tokens t, int token) {
    if (t.isDigits(token)) {
      return DigitNumerals.at(t, token).map(n -> negated(t, longer(t, scaled(t, n))));
    }
    BigDecimal vulgar = Vulgar.SIGNS.get(t.lower(token));
    if (vulgar != null) {
      boolean mixed = t.isDigits(token - 1);
      return mixed ? Optional.empty() : Optional.of(fraction(token, token + 1, vulgar));
    }
    Optional<Word> word = words.cardinal(t.lower(token));
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if (word.get().role() == Role.HALF || word.get().role() == Role.QUARTER) {
      return part(t, token, word.get());
    }
    return inWords.at(t, token).map(n -> negated(t, completed(t, n)));
  }

  /** Digits that go on in words: "3 hundred and one", "4 thousand 3 hundred". */
  private Numeral longer(Tokens t, Numeral n) {
    boolean goesOn = n.form() == Numeral.Form.SCALED && n.end() == n.first() + 2 && t.isWord(n.end());
    if (!goesOn && !(n.form() == Numeral.Form.SCALED && t.isDigits(n.end()))) {
      return n;
    }
    return inWords.at(t, n.first()).filter(m -> m.end() > n.end()).orElse(n);
  }

  private static Numeral fraction(int first, int end, BigDecimal value) {
    return new Numeral(first, end, value, BigDecimal.ZERO, Numeral.Form.FRACTION);
  }

  /** "half", "half a million", "a quarter"; "quarter" alone is no number. */
  private Optional<Numeral> part(Tokens t, int token, Word word) {
    boolean article = t.is(token - 1, "a") || t.is(token - 1, "one");
    boolean counted = words.cardinal(t.lower(t.is(token - 1, "-") ? token - 2 : token - 1)).isPresent();
    if (t.is(token - 2, "and") || (counted && !article) || t.is(token - 1, "-")) {
      return Optional.empty();
    }
    int first = t.is(token - 1, "a") ? token - 1 : token;
    Numeral part = fraction(first, token + 1, word.value());
    Numeral whole = ofScale(t, part);
    boolean bare = word.role() == Role.QUARTER && !article && whole.isFraction();
    return bare && !t.is(token + 1, "-") ? Optional.empty() : Optional.of(whole);
  }

  /** A fraction of a scale word: "half a million", "two thirds of a million", "half a dozen". */
  private Numeral ofScale(Tokens t, Numeral part) {
    int at = part.end();
    at += t.is(at, "of") ? 1 : 0;
    at += t.is(at, "a") || t.is(at, "an") ? 1 : 0;
    Optional<Word> word = words.cardinal(t.lower(at));
    boolean scale =
        word.filter(w -> w.role() == Role.SCALE || w.role() == Role.DOZEN || w.role() == Role.HUNDRED)
            .isPresent();
    if (!scale || t.lower(at).endsWith("s")) {
      return part;
    }
    BigDecimal value = part.value().multiply(word.get().value());
    return new Numeral(part.first(), at + 1, value, BigDecimal.ONE, Numeral.Form.SCALED);
  }

  /** Digits with scale words behind them: "1.2 million", "5.4bn", "3 hundred thousand". */
  private Numeral scaled(Tokens t, Numeral numeral) {
    Numeral n = withHalf(t, pointed(t, numeral));
    for (int i = 0; i < 3; i++) {
      int at = t.afterHyphen(n.end());
      Optional<Word> word = words.cardinal(t.lower(at));
      if (word.isEmpty() || !scales(word.get())) {
        break;
      }
      n = n.times(word.get().value(), at + 1);
      if (word.get().role() == Role.SUFFIX) {
        return n;
      }
    }
    return withHalf(t, n);
  }

  private static boolean scales(Word word) {
    return switch (word.role()) {
      case HUNDRED, SCALE, DOZEN, SUFFIX -> true;
      default -> false;
    };
  }

  /** The scale that a single letter states after digits where only money or people can be meant. */
  public Numeral withLetter(Tokens t, Numeral n) {
    if (n.form() != Numeral.Form.WHOLE && n.form() != Numeral.Form.DECIMAL) {
      return n;
    }
    Optional<Word> word = words.cardinal(t.lower(n.end())).filter(w -> w.role() == Role.LETTER);
    return word.isPresent() && (t.glued(n.end()) || t.text(n.end()).equals("M"))
        ? n.times(word.get().value(), n.end() + 1)
        : n;
  }

  /** Number words with what may follow them: decimals, a fraction, a scale word. */
  private Numeral completed(Tokens t, Numeral numeral) {
    Optional<Numeral> fraction = denominated(t, numeral);
    if (fraction.isPresent()) {
      return ofScale(t, fraction.get());
    }
    Numeral n = pointed(t, numeral);
    Numeral half = withHalf(t, n);
    if (half.end() > n.end() && n.step().compareTo(THOUSAND) >= 0) {
      return half;
    }
    return half.end() == n.end() && n.end() == numeral.end() ? n : scaled(t, half);
  }

  /** "two-thirds", "one fifth": a number word and a denominator. */
  private Optional<Numeral> denominated(Tokens t, Numeral n) {
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
      return Optional.of(fraction(n.first(), at + 1, value));
    }
    return words
        .cardinal(word)
        .filter(w -> w.role() == Role.HALF || w.role() == Role.QUARTER)
        .map(w -> fraction(n.first(), at + 1, n.value().multiply(w.value())));
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
    return Optional.of(fraction(n.first(), digit + 1, Numbers.divide(n.value(), below)));
  }

  /** "one point five": digits word by word after the point. */
  private Numeral pointed(Tokens t, Numeral n) {
    if (!t.is(n.end(), "point") || n.form() == Numeral.Form.DECIMAL) {
      return n;
    }
    StringBuilder digits = new StringBuilder();
    int at = n.end() + 1;
    while (digits.length() < 12) {
      Optional<Word> word = words.cardinal(t.lower(at));
      if (t.isDigits(at) && digits.isEmpty() && t.text(at).length() < 12) {
        digits.append(t.text(at));
      } else if (word.isPresent() && word.get().value().compareTo(BigDecimal.valueOf(100)) < 0
          && word.get().role() != Role.DOZEN && word.get().role() != Role.HALF && word.get().role() != Role.QUARTER) {
        digits.append(Numbers.plain(word.get().value()));
      } else {
        break;
      }
      at++;
    }
    if (digits.isEmpty()) {
      return n;
    }
    BigDecimal value = n.value().add(new BigDecimal("0." + digits));
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-digits.length());
    return new Numeral(n.first(), at, value, step, Numeral.Form.DECIMAL);
  }

  /** "two and a half", "two-and-a-half", "a million and a half", "three and two thirds". */
  private Numeral withHalf(Tokens t, Numeral n) {
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
    if (below.isEmpty() && part.isEmpty()) {
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

  private static Numeral negated(Tokens t, Numeral n) {
    int before = n.first() - 1;
    boolean alone = t.is(before, "-") && before == 0 && n.end() == t.size();
    boolean minus = alone || t.is(before, "minus") || t.is(before, "negative");
    return minus && n.value().signum() > 0
        ? new Numeral(before, n.end(), n.value().negate(), n.step(), n.form())
        : n;
  }
}
