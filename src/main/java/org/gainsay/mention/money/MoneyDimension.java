package org.gainsay.mention.money;

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
import org.gainsay.mention.number.Ranges;
import org.gainsay.mention.number.Tokens;
import org.gainsay.text.Sentence;

/** Amounts of money: "$31 to $37", "€5.4bn", "three hundred million yen", "20 dollars 43 cents". */
public final class MoneyDimension implements Dimension {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final Pounds pounds = new Pounds();
  private final Currencies currencies = Currencies.standard();
  private final Numerals numerals = Numerals.standard();
  private final Ranges ranges = new Ranges(Kind.MONEY, this::money);

  @Override
  public String name() {
    return "money";
  }

  @Override
  public Set<String> triggers() {
    return numerals.starters();
  }

  @Override
  public List<Candidate> at(Sentence sentence, int token) {
    return ranges.at(sentence, token);
  }

  private Optional<Measure> money(Tokens t, Numeral numeral) {
    Numeral n = numerals.withLetter(t, numeral);
    Optional<Currencies.Found> before = currencies.before(t, n.first());
    if (before.isPresent()) {
      Measure m = Measure.of(n, before.get().token(), n.end(), before.get().unit());
      return Optional.of(withMinor(t, inMillions(t, n) ? times(m, MILLION, n.end() + 1) : m));
    }
    Optional<Currencies.Found> after = currencies.after(t, n);
    if (after.isEmpty() || (after.get().ofMass() && !pounds.areMoney(t, n, after.get().token()))) {
      return Optional.empty();
    }
    Measure named = Measure.of(n, n.first(), after.get().token(), after.get().unit());
    Measure plain = times(named, after.get().factor(), named.end());
    return Optional.of(withMinor(t, scaledAfter(t, n, plain)));
  }

  /** "$20MM", which is a length without the sign. */
  private static boolean inMillions(Tokens t, Numeral n) {
    return t.is(n.end(), "mm") && t.glued(n.end());
  }

  private static Measure times(Measure m, BigDecimal factor, int end) {
    return factor.compareTo(BigDecimal.ONE) == 0
        ? m
        : new Measure(
            m.first(), end, m.value().multiply(factor), m.step().multiply(factor), m.unit());
  }

  /** "75 USD million". */
  private static Measure scaledAfter(Tokens t, Numeral n, Measure m) {
    boolean plain = n.form() == Numeral.Form.WHOLE || n.form() == Numeral.Form.DECIMAL;
    return NumberWords.standard()
        .cardinal(t.lower(m.end()))
        .filter(w -> plain && w.role() == NumberWords.Role.SCALE)
        .map(w -> times(m, w.value(), m.end() + 1))
        .orElse(m);
  }

  /** "20 dollars 43 cents", "$20 and 43c": one amount in the larger unit. */
  private Measure withMinor(Tokens t, Measure m) {
    int at = t.is(m.end(), "and") || t.is(m.end(), ",") ? m.end() + 1 : m.end();
    Optional<Numeral> n =
        numerals.at(t, at).filter(x -> x.first() == at && x.value().compareTo(HUNDRED) < 0);
    if (n.isEmpty() || m.unit().code().length() != 3) {
      return m;
    }
    Optional<Integer> named = currencies.minorAfter(t, n.get(), m.unit());
    boolean told = t.isWord(m.end() - 1) && n.get().isWhole() && !t.is(m.end(), ",");
    boolean closing =
        told
            && n.get().end() < t.size() + 1
            && !t.isWord(n.get().end())
            && !joined(t, n.get().end());
    Optional<Integer> end = named.isEmpty() && closing ? Optional.of(n.get().end()) : named;
    if (end.isEmpty()) {
      return m;
    }
    BigDecimal minor = n.get().value().movePointLeft(2);
    return new Measure(
        m.first(), end.get(), m.value().add(minor), n.get().step().movePointLeft(2), m.unit());
  }

  /** Whether the number goes on, or a sign of another unit follows: "20 dollars 43%". */
  private static boolean joined(Tokens t, int end) {
    return t.has(end) && !t.is(end, ".") && !t.is(end, "?") && !t.is(end, "!");
  }
}
