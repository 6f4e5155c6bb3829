package org.gainsay.mention.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.gainsay.value.QuantityKind;
import org.gainsay.value.Unit;

/**
 * Lends a number the unit that stands only behind a later one: "5, 6 and 7 percent", "12 by 14
 * feet", "to 2.3 from 2.5 percent".
 */
final class Lending {

  private static final int MOST = 6;
  private static final int YEAR_DIGITS = 4;
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
  private static final Set<String> CROSSES = Set.of("by", "x", "×");

  private final MeasureReader reader;
  private final Numerals numerals = Numerals.standard();

  Lending(MeasureReader reader) {
    this.reader = reader;
  }

  /** A number with the unit of another, whose step is zero for counts. */
  static Measure lent(Numeral n, Measure other) {
    BigDecimal step = other.step().signum() == 0 ? n.countStep() : n.step();
    return new Measure(n.first(), n.end(), n.value(), step, other.unit());
  }

  /** The number with the unit that the last of its row has. */
  Optional<Measure> lent(Tokens t, Numeral n) {
    int at = n.end();
    boolean crossed = false;
    for (int i = 0; i < MOST; i++) {
      int next = afterLink(t, at, n);
      crossed |= crosses(t, at);
      if (next < 0 || (yearLike(t, n) && !crossed)) {
        return Optional.empty();
      }
      Optional<Numeral> other = numerals.at(t, next).filter(m -> m.first() == next);
      if (other.isEmpty()) {
        return Optional.empty();
      }
      Optional<Measure> measured = reader.around(t, other.get()).filter(m -> m.first() == next);
      if (measured.isPresent()) {
        boolean closes = !t.is(next - 1, ",") && (!crossed || extent(measured.get().unit()));
        return measured.filter(m -> closes).map(m -> lent(n, m));
      }
      at = other.get().end();
    }
    return Optional.empty();
  }

  /** Only what has an extent is so much by so much. */
  private static boolean extent(Unit unit) {
    return unit.kind() == QuantityKind.LENGTH || unit.code().endsWith("[pixel]");
  }

  private static boolean crosses(Tokens t, int at) {
    return CROSSES.contains(t.lower(t.afterHyphen(at)));
  }

  /** The token after a comma, "and", "or", "by", "x" or "from" that leads to the next number. */
  private static int afterLink(Tokens t, int at, Numeral n) {
    if (crosses(t, at)) {
      return t.afterHyphen(t.afterHyphen(at) + 1);
    }
    int word = t.is(at, ",") ? at + 1 : at;
    if (t.is(word, "and") || t.is(word, "or")) {
      return word + 1;
    }
    boolean back = t.is(at, "from") && t.is(n.first() - 1, "to");
    if (back) {
      return at + 1;
    }
    return word > at && !t.glued(word) ? word : -1;
  }

  private static boolean yearLike(Tokens t, Numeral n) {
    return n.form() == Numeral.Form.WHOLE
        && t.text(n.first()).length() == YEAR_DIGITS
        && n.value().compareTo(FIRST_YEAR) >= 0
        && n.value().compareTo(LAST_YEAR) < 0;
  }
}
