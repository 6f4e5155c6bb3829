package org.gainsay.mention.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.number.Measure;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Numerals;
import org.gainsay.mention.number.Tokens;
import org.gainsay.mention.number.UnitWords;
import org.gainsay.value.Numbers;
import org.gainsay.value.QuantityKind;
import org.gainsay.value.Unit;

/** Reads quantities in two units as one, in the smaller of them: "5 ft 10 in", "6lb 3oz". */
final class Compounds {

  private static final Set<QuantityKind> KINDS = Set.of(QuantityKind.LENGTH, QuantityKind.MASS);

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private final UnitWords units;
  private final Numerals numerals = Numerals.standard();

  Compounds(UnitWords units) {
    this.units = units;
  }

  /** The measure with the smaller units that go on it. */
  Measure grown(Tokens t, Measure measure) {
    Measure m = measure;
    for (int i = 0; i < 2 && KINDS.contains(m.unit().kind()); i++) {
      Measure more = next(t, m);
      if (more.end() == m.end()) {
        return m;
      }
      m = more;
    }
    return m;
  }

  private Measure next(Tokens t, Measure m) {
    int at = m.end();
    boolean loose = t.is(at, ",") || t.is(at, "and");
    at += loose ? 1 : 0;
    at += loose && t.is(at, "and") ? 1 : 0;
    at = t.afterHyphen(at);
    int start = at;
    Optional<Numeral> n = numerals.at(t, at).filter(x -> x.first() == start);
    if (n.isEmpty()) {
      return m;
    }
    Optional<UnitWords.Found> found = units.after(t, n.get());
    boolean closes = t.is(n.get().end(), "in") && !t.isWord(n.get().end() + 1);
    boolean inches = m.unit().code().equals("[ft_i]") && (!loose || closes);
    if (found.isEmpty() && inches) {
      return bareInches(t, m, n.get());
    }
    if (found.isEmpty()
        || found.get().unit().kind() != m.unit().kind()
        || found.get().unit().factor().compareTo(m.unit().factor()) >= 0
        || !fits(m.unit(), n.get(), found.get().unit(), loose)) {
      return m;
    }
    return joined(m, n.get(), found.get().unit(), found.get().end());
  }

  private static boolean fits(Unit larger, Numeral n, Unit smaller, boolean loose) {
    BigDecimal rest = n.value().multiply(smaller.factor());
    BigDecimal most = larger.factor().multiply(BigDecimal.valueOf(loose ? 3 : 10));
    return rest.compareTo(most) < 0;
  }

  /** "5 ft 10 in", where "in" is too common a word to stand in the list; "5-foot-10". */
  private Measure bareInches(Tokens t, Measure m, Numeral n) {
    boolean small = n.isWhole() && n.value().compareTo(TWELVE) < 0;
    boolean hyphen = t.is(n.first() - 1, "-");
    if (!small || !(t.is(n.end(), "in") || hyphen)) {
      return m;
    }
    int end = t.is(n.end(), "in") && !hyphen ? n.end() + 1 : n.end();
    return joined(m, n, units.named("[in_i]"), end);
  }

  private static Measure joined(Measure m, Numeral n, Unit smaller, int end) {
    BigDecimal whole = Numbers.divide(m.value().multiply(m.unit().factor()), smaller.factor());
    return new Measure(m.first(), end, whole.add(n.value()), n.step(), smaller);
  }

  /** Feet and inches by their marks: 5'10", 10", 10in. A mark that closes a quotation is none. */
  Optional<Measure> marks(Tokens t, Numeral n) {
    int at = n.end();
    if (!t.glued(at) || n.form() == Numeral.Form.WORDS) {
      return Optional.empty();
    }
    Unit inch = units.named("[in_i]");
    if (t.is(at, "in") && t.isDigits(at - 1)) {
      return Optional.of(Measure.of(n, n.first(), at + 1, inch));
    }
    boolean twice = t.is(at, "'") && t.is(at + 1, "'") && t.glued(at + 1);
    if (twice || (t.is(at, "\"") && !quoted(t, at))) {
      return Optional.of(Measure.of(n, n.first(), at + (twice ? 2 : 1), inch));
    }
    if (t.is(at, "'") && t.isDigits(at + 1) && t.glued(at + 1)) {
      Optional<Numeral> rest = numerals.at(t, at + 1);
      if (rest.isPresent() && rest.get().value().compareTo(TWELVE) < 0) {
        Measure feet = Measure.of(n, n.first(), at, units.named("[ft_i]"));
        return inchesEnd(t, rest.get().end()).map(end -> joined(feet, rest.get(), inch, end));
      }
    }
    return Optional.empty();
  }

  /** The token after the mark of the inches, which may be left out: 5'10. */
  private static Optional<Integer> inchesEnd(Tokens t, int at) {
    if (t.is(at, "\"") || t.is(at, "'")) {
      return Optional.of(t.is(at, "'") && t.is(at + 1, "'") ? at + 2 : at + 1);
    }
    boolean goesOn = t.glued(at) && (t.isWord(at) || t.isDigits(at + 1));
    return goesOn ? Optional.empty() : Optional.of(at);
  }

  private static boolean quoted(Tokens t, int mark) {
    int open = 0;
    for (int i = Math.max(0, mark - 200); i < mark; i++) {
      open += t.is(i, "\"") ? 1 : 0;
    }
    return open % 2 == 1;
  }
}
