package org.gainsay.mention.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.table.Row;
import org.gainsay.table.Table;

/** The number words of English, with their values and how they combine. */
public final class NumberWords {

  /** How a number word combines with others. */
  public enum Role {
    /** Nought: combines only after "point". */
    ZERO,
    /** One to nine. */
    DIGIT,
    /** Ten to nineteen. */
    TEEN,
    /** Twenty to ninety. */
    TEN,
    /** Hundred. */
    HUNDRED,
    /** Thousand and greater. */
    SCALE,
    /** Dozen. */
    DOZEN,
    /** A short form of a scale word, after digits only: {@code bn}. */
    SUFFIX,
    /**
     * A short form that also abbreviates a unit, {@code m}: only where money or people are counted.
     */
    LETTER,
    /** Half. */
    HALF,
    /** Quarter. */
    QUARTER
  }

  /**
   * A number word.
   *
   * @param value its value
   * @param role how it combines
   */
  public record Word(BigDecimal value, Role role) {

    /** Whether it names a unit that other numbers count: dozen, hundred and greater. */
    public boolean multiplies() {
      return role == Role.DOZEN || role == Role.HUNDRED || role == Role.SCALE;
    }
  }

  private static final Set<String> VAGUE = Set.of("several", "few", "many");

  private static final NumberWords STANDARD = new NumberWords();

  private final Map<String, Word> cardinals = new HashMap<>();
  private final Map<String, BigDecimal> ordinals = new HashMap<>();
  private final Map<String, BigDecimal> denominators = new HashMap<>();

  private NumberWords() {
    for (Row row : Table.resource("/org/gainsay/mention/number/words.tsv").rows()) {
      Word word = new Word(row.number("value"), row.constant("role", Role.class));
      cardinals.put(row.text("word"), word);
      String ordinal = row.text("ordinal");
      if (!ordinal.isEmpty()) {
        ordinals.put(ordinal, word.value());
        denominators.put(ordinal, word.value());
        denominators.put(ordinal + "s", word.value());
      }
    }
    denominators.remove("first");
    denominators.remove("firsts");
    denominators.remove("second");
    denominators.remove("seconds");
    closeCompounds();
  }

  /** Tens and digits are at times written as one word: {@code twentyfive}, {@code fortysecond}. */
  private void closeCompounds() {
    Map<String, Word> closed = new HashMap<>();
    Map<String, BigDecimal> closedOrdinals = new HashMap<>();
    cardinals.forEach(
        (ten, t) -> {
          if (t.role() == Role.TEN) {
            cardinals.forEach(
                (digit, d) -> {
                  if (d.role() == Role.DIGIT) {
                    closed.put(ten + digit, new Word(t.value().add(d.value()), Role.TEEN));
                  }
                });
            ordinals.forEach(
                (digit, d) -> {
                  if (d.signum() > 0 && d.compareTo(BigDecimal.TEN) < 0) {
                    closedOrdinals.put(ten + digit, t.value().add(d));
                  }
                });
          }
        });
    cardinals.putAll(closed);
    ordinals.putAll(closedOrdinals);
  }

  /** The words of the program's list. */
  public static NumberWords standard() {
    return STANDARD;
  }

  /** The cardinal, scale or fraction word, in lower case. */
  public Optional<Word> cardinal(String lower) {
    return Optional.ofNullable(cardinals.get(lower));
  }

  /** Whether a word before a unit leaves open how many of them: "several hundred". */
  public boolean vague(String lower) {
    return VAGUE.contains(lower);
  }

  /** The value of an ordinal word. */
  public Optional<BigDecimal> ordinal(String lower) {
    return Optional.ofNullable(ordinals.get(lower));
  }

  /** The denominator that an ordinal word states in a fraction. */
  public Optional<BigDecimal> denominator(String lower) {
    return Optional.ofNullable(denominators.get(lower));
  }

  /** The words at which a number may begin. */
  public Set<String> starters() {
    Set<String> out = new HashSet<>();
    cardinals.forEach(
        (word, meaning) -> {
          if (meaning.role() != Role.SUFFIX && meaning.role() != Role.LETTER && word.length() > 2) {
            out.add(word);
          }
        });
    out.addAll(Vulgar.SIGNS.keySet());
    out.addAll(OpenNumbers.TRIGGERS);
    return out;
  }

  /** The ordinal words. */
  public Set<String> ordinals() {
    return Set.copyOf(ordinals.keySet());
  }
}
