package org.gainsay.mention.number;

import java.math.BigDecimal;
import java.util.HashSet;
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
  private final Fractions fractions;

  private Numerals(NumberWords words) {
    this.words = words;
    this.inWords = new WordNumerals(words);
    this.fractions = new Fractions(words);
  }

  /** The reader of English numbers. */
  public static Numerals standard() {
    return STANDARD;
  }

  /** The words, besides digits, at which a number may begin. */
  public Set<String> starters() {
    return words.starters();
  }

  /** Those, and the ordinal words, at which fractions and places in an order may begin too. */
  public Set<String> startersWithOrdinals() {
    Set<String> out = new HashSet<>(words.starters());
    out.addAll(words.ordinals());
    return out;
  }

  /** The number whose first digits or first number word are this token. */
  public Optional<Numeral> at(Tokens t, int token) {
    if (!t.has(token)) {
      return Optional.empty();
    }
    return t.read(token) ? t.known(token) : t.keep(token, once(t, token).map(n -> repeated(t, n)));
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
      return spread(t, token)
          ? Optional.empty()
          : DigitNumerals.at(t, token).map(n -> spread(t, negated(t, longer(t, scaled(t, n)))));
    }
    BigDecimal vulgar = Vulgar.SIGNS.get(t.lower(token));
    if (vulgar != null) {
      boolean mixed = t.isDigits(token - 1);
      return mixed ? Optional.empty() : Optional.of(Fractions.of(token, token + 1, vulgar));
    }
    Optional<Word> word = words.cardinal(t.lower(token));
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if (word.get().role() == Role.HALF || word.get().role() == Role.QUARTER) {
      return fractions.part(t, token, word.get());
    }
    return inWords.at(t, token).map(n -> negated(t, completed(t, n)));
  }

  /** "54.3 ± 12.1 years": how far values scatter is no value, and the unit is the mean's. */
  private static Numeral spread(Tokens t, Numeral n) {
    int at = n.end() + 1;
    if (!t.is(n.end(), "±") || !t.isDigits(at)) {
      return n;
    }
    return DigitNumerals.at(t, at)
        .map(m -> new Numeral(n.first(), m.end(), n.value(), n.step(), n.form()))
        .orElse(n);
  }

  private static boolean spread(Tokens t, int token) {
    return t.is(token - 1, "±") && t.isDigits(token - 2);
  }

  /** Digits that go on in words: "3 hundred and one", "4 thousand 3 hundred". */
  private Numeral longer(Tokens t, Numeral n) {
    boolean goesOn =
        n.form() == Numeral.Form.SCALED && n.end() == n.first() + 2 && t.isWord(n.end());
    if (!goesOn && !(n.form() == Numeral.Form.SCALED && t.isDigits(n.end()))) {
      return n;
    }
    return inWords.at(t, n.first()).filter(m -> m.end() > n.end()).orElse(n);
  }

  /** Digits with scale words behind them: "1.2 million", "5.4bn", "3 hundred thousand". */
  private Numeral scaled(Tokens t, Numeral numeral) {
    Numeral n = fractions.added(t, pointed(t, numeral));
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
    return fractions.added(t, n);
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
    Optional<Numeral> fraction = fractions.denominated(t, numeral);
    if (fraction.isPresent()) {
      return fractions.ofScale(t, fraction.get());
    }
    Numeral n = pointed(t, numeral);
    Numeral half = fractions.added(t, n);
    if (half.end() > n.end() && n.step().compareTo(THOUSAND) >= 0) {
      return half;
    }
    return half.end() == n.end() && n.end() == numeral.end() ? n : scaled(t, half);
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
      } else if (word.isPresent()
          && word.get().value().compareTo(BigDecimal.valueOf(100)) < 0
          && word.get().role() != Role.DOZEN
          && word.get().role() != Role.HALF
          && word.get().role() != Role.QUARTER) {
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

  private static Numeral negated(Tokens t, Numeral n) {
    int before = n.first() - 1;
    boolean alone = t.is(before, "-") && before == 0 && n.end() == t.size();
    boolean either = t.is(before - 1, "or") && t.is(before - 2, "plus");
    boolean minus = alone || (t.is(before, "minus") && !either) || t.is(before, "negative");
    return minus && n.value().signum() > 0
        ? new Numeral(before, n.end(), n.value().negate(), n.step(), n.form())
        : n;
  }
}
