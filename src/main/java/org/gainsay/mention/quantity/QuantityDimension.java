package org.gainsay.mention.quantity;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Dimension;
import org.gainsay.mention.Kind;
import org.gainsay.mention.bound.Hedges;
import org.gainsay.mention.number.Measure;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Numerals;
import org.gainsay.mention.number.Ranges;
import org.gainsay.mention.number.Tokens;
import org.gainsay.mention.number.UnitWords;
import org.gainsay.text.Sentence;
import org.gainsay.value.QuantityKind;

/** Physical quantities: "10 km", "5 ft 10 in", "magnitude 6.1", "minus 5 degrees Celsius". */
public final class QuantityDimension implements Dimension {

  private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");

  private static final Set<String> BEFORE_MINUS =
      Set.of("at", "to", "of", "from", "is", "was", "convert", "reached", "hit", "about", "below");

  private final UnitWords units = UnitWords.of("/org/gainsay/mention/quantity/units.tsv");
  private final Hedges hedges = Hedges.standard();
  private final Compounds compounds = new Compounds(units);
  private final Magnitudes magnitudes = new Magnitudes(units);
  private final Rates rates = new Rates();
  private final Letters letters = new Letters(units);
  private final Ranges ranges = new Ranges(Kind.QUANTITY, this::quantity);

  @Override
  public String name() {
    return "quantity";
  }

  @Override
  public Set<String> triggers() {
    Set<String> out = new HashSet<>(Numerals.standard().starters());
    out.add("a");
    out.add("an");
    return out;
  }

  @Override
  public List<Candidate> at(Sentence sentence, int token) {
    Tokens t = Tokens.of(sentence);
    if (t.is(token, "a") || t.is(token, "an")) {
      return articled(t, token);
    }
    return ranges.at(sentence, token);
  }

  /**
   * "less than an inch", "a mile and a half": an article for one, where a hedge or a half tells so.
   */
  private List<Candidate> articled(Tokens t, int token) {
    Optional<UnitWords.Found> found = units.at(t, token + 1).filter(f -> !f.symbol());
    if (found.isEmpty()) {
      return List.of();
    }
    int end = found.get().end();
    boolean half = t.is(end, "and") && t.is(end + 1, "a") && t.is(end + 2, "half");
    if (!half && hedges.before(t.sentence(), token).isEmpty()) {
      return List.of();
    }
    BigDecimal value = half ? ONE_AND_A_HALF : BigDecimal.ONE;
    Measure measure =
        new Measure(token, half ? end + 3 : end, value, BigDecimal.ZERO, found.get().unit());
    return List.of(measure.candidate(t, Kind.QUANTITY));
  }

  private Optional<Measure> quantity(Tokens t, Numeral n) {
    Optional<Measure> magnitude = magnitudes.read(t, n);
    if (magnitude.isPresent()) {
      return magnitude;
    }
    Optional<Measure> shaped =
        compounds.marks(t, n).or(() -> rates.read(t, n)).or(() -> letters.read(t, n));
    return shaped.or(() -> named(t, n)).or(() -> magnitudes.implied(t, n));
  }

  private Optional<Measure> named(Tokens t, Numeral n) {
    return units
        .after(t, n)
        .filter(found -> takes(t, n, found))
        .map(
            found ->
                belowZero(
                    t, compounds.grown(t, Measure.of(n, n.first(), found.end(), found.unit()))));
  }

  /** Short forms take digits only; "5 in", "3 mb" and such need more than the letters. */
  private boolean takes(Tokens t, Numeral n, UnitWords.Found found) {
    boolean words = n.form() == Numeral.Form.WORDS || (n.isFraction() && t.isWord(n.end() - 1));
    if (!found.symbol()) {
      return !(found.unit().code().equals("{Mw}") && !Magnitudes.plausible(n));
    }
    boolean letter =
        found.end() - n.end() == 1 && t.text(n.end()).length() == 1 && t.isWord(n.end());
    boolean initial = letter && !t.glued(n.end()) && t.glued(found.end()) && t.is(found.end(), ".");
    return !words && !(initial && t.has(found.end() + 1)) && !letters.scale(t, n);
  }

  /** "at - 20 degrees": after a word that wants a value, a dash that stands alone is a minus. */
  private static boolean minus(Tokens t, Measure m) {
    return t.is(m.first() - 1, "-")
        && !t.glued(m.first())
        && m.value().signum() > 0
        && BEFORE_MINUS.contains(t.lower(m.first() - 2));
  }

  private static Measure belowZero(Tokens t, Measure m) {
    boolean degrees =
        m.unit().kind() == QuantityKind.TEMPERATURE || m.unit().kind() == QuantityKind.ANGLE;
    if (degrees && minus(t, m)) {
      return new Measure(m.first() - 1, m.end(), m.value().negate(), m.step(), m.unit());
    }
    if (!degrees || !t.is(m.end(), "below") || !t.is(m.end() + 1, "zero")) {
      return m;
    }
    return new Measure(m.first(), m.end() + 2, m.value().negate(), m.step(), m.unit());
  }
}
