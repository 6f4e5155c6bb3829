package org.gainsay.mention.ordinal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Dimension;
import org.gainsay.mention.Kind;
import org.gainsay.mention.number.Measure;
import org.gainsay.mention.number.NumberWords;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Numerals;
import org.gainsay.mention.number.Tokens;
import org.gainsay.text.Sentence;

/** Places in an order: "12th", "twenty-ninth", "first". */
public final class OrdinalDimension implements Dimension {

  private static final int GROUP = 3;
  private static final int MOST_GROUPS = 6;
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> OF_TIME = Set.of("per", "each", "every", "split", "a");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST = 6;
  private static final int RANK_DIGITS = 4;

  private final NumberWords words = NumberWords.standard();
  private final Numerals numerals = Numerals.standard();

  @Override
  public String name() {
    return "ordinal";
  }

  @Override
  public Set<String> triggers() {
    return numerals.startersWithOrdinals();
  }

  @Override
  public List<Candidate> at(Sentence sentence, int token) {
    Tokens t = Tokens.of(sentence);
    if (t.isDigits(token)) {
      return inDigits(t, token);
    }
    Optional<BigDecimal> simple = words.ordinal(t.lower(token));
    if (simple.isPresent()) {
      return placed(t, token) ? List.of(candidate(t, token, token + 1, simple.get())) : List.of();
    }
    return compound(t, token);
  }

  private static List<Candidate> inDigits(Tokens t, int token) {
    if (ranked(t, token)) {
      return List.of(candidate(t, token - 2, token + 1, new BigDecimal(t.text(token))));
    }
    boolean ending = t.glued(token + 1) && ENDINGS.contains(t.lower(token + 1));
    if (!ending || t.text(token).length() > LONGEST || (t.is(token - 1, ".") && t.glued(token))) {
      return List.of();
    }
    int first = t.text(token).length() == GROUP ? grouped(t, token) : token;
    StringBuilder digits = new StringBuilder();
    for (int i = first; i <= token; i += 2) {
      digits.append(t.text(i));
    }
    return List.of(candidate(t, first, token + 2, new BigDecimal(digits.toString())));
  }

  /** The first token of "3,000th" whose last group of digits is given. */
  private static int grouped(Tokens t, int token) {
    int first = token;
    while (first > token - MOST_GROUPS
        && t.is(first - 1, ",")
        && t.glued(first)
        && t.glued(first - 1)
        && t.isDigits(first - 2)
        && t.text(first - 2).length() <= GROUP) {
      first -= 2;
    }
    return first;
  }

  /** "No. 8 Tennessee", "the No. 1 figure": a rank, where the number is short. */
  private static boolean ranked(Tokens t, int token) {
    return t.is(token - 2, "no")
        && t.isCapitalized(token - 2)
        && t.is(token - 1, ".")
        && t.glued(token - 1)
        && !t.glued(token)
        && t.text(token).length() < RANK_DIGITS
        && !(t.glued(token + 1) && (t.isWord(token + 1) || t.isDigits(token + 2)));
  }

  /** A "second" after a number is a unit of time. */
  private boolean placed(Tokens t, int token) {
    String before = t.lower(token - 1);
    return !t.is(token, "second")
        || !(t.isDigits(token - 1)
            || t.is(token - 1, "-")
            || words.cardinal(before).isPresent()
            || (OF_TIME.contains(before) && !t.isWord(token + 1) && !t.is(token + 1, "-")));
  }

  private List<Candidate> compound(Tokens t, int token) {
    Optional<Numeral> n = numerals.at(t, token).filter(m -> !m.isFraction() && t.isWord(token));
    if (n.isEmpty()) {
      return List.of();
    }
    int at = n.get().end();
    at += t.is(at, "-") || t.is(at, "\u2014") || t.is(at, "and") ? 1 : 0;
    Optional<BigDecimal> last = words.ordinal(t.lower(at));
    if (last.isEmpty()) {
      return List.of();
    }
    BigDecimal number = n.get().value();
    BigDecimal unit = last.get();
    boolean adds =
        (number.remainder(BigDecimal.TEN).signum() == 0 && unit.compareTo(BigDecimal.TEN) < 0)
            || (number.remainder(HUNDRED).signum() == 0 && unit.compareTo(HUNDRED) < 0);
    boolean multiplies =
        unit.compareTo(HUNDRED) >= 0
            && number.compareTo(unit) < 0
            && number.signum() > 0
            && at == n.get().end();
    if (!adds && !multiplies) {
      return List.of();
    }
    BigDecimal value = adds ? number.add(unit) : number.multiply(unit);
    return List.of(candidate(t, n.get().first(), at + 1, value));
  }

  private static Candidate candidate(Tokens t, int first, int end, BigDecimal value) {
    return Measure.exact(first, end, value).candidate(t, Kind.ORDINAL);
  }
}
