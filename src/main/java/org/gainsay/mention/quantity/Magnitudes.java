package org.gainsay.mention.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.gainsay.mention.number.Measure;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Tokens;
import org.gainsay.mention.number.UnitWords;
import org.gainsay.table.Roles;
import org.gainsay.table.Table;
import org.gainsay.value.Unit;

/** Reads strengths of earthquakes, the word "magnitude" beside them or further off. */
final class Magnitudes {

  private static final BigDecimal STRONGEST = BigDecimal.TEN;
  private static final int FAR = 7;

  private final UnitWords units;
  private final Unit unit;
  private final Roles roles = Table.resource("/org/gainsay/mention/quantity/quakes.tsv").roles();

  Magnitudes(UnitWords units) {
    this.units = units;
    this.unit = units.named("{Mw}");
  }

  /** Whether an earthquake can be as strong as the number says. */
  static boolean plausible(Numeral n) {
    return n.value().signum() > 0 && n.value().compareTo(STRONGEST) <= 0;
  }

  /** "magnitude 6.1", "magnitude of 6", "magnitude-6.1 quake". */
  Optional<Measure> read(Tokens t, Numeral n) {
    int at = n.first() - 1;
    at -= t.is(at, "-") || t.is(at, "of") ? 1 : 0;
    if (!plausible(n) || !t.is(at, "magnitude")) {
      return Optional.empty();
    }
    int end =
        units
            .after(t, n)
            .filter(f -> f.unit().equals(unit))
            .map(UnitWords.Found::end)
            .orElse(n.end());
    return Optional.of(Measure.of(n, at, end, unit));
  }

  /** A bare number that its surroundings make a magnitude. */
  Optional<Measure> implied(Tokens t, Numeral n) {
    return plausible(n) && !n.isFraction() && (told(t, n) || quakeAfter(t, n) || shared(t, n))
        ? Optional.of(Measure.of(n, n.first(), n.end(), unit))
        : Optional.empty();
  }

  /** "magnitude of at least 4.7", "set the magnitude at 5.4", "tremors, measuring 5.8 and 5.1". */
  private boolean told(Tokens t, Numeral n) {
    boolean decimal = n.form() == Numeral.Form.DECIMAL;
    boolean measured = false;
    for (int i = n.first() - 1; i >= n.first() - FAR; i--) {
      String word = t.lower(i);
      if (roles.is("scale", word)) {
        return decimal || i >= n.first() - 3;
      }
      if (roles.is("quake", word)) {
        return decimal && (measured || i == n.first() - 2 || i == n.first() - 3);
      }
      measured |= roles.is("measuring", word);
      if (!measured
          && !roles.is("link", word)
          && !t.isDigits(i)
          && !t.is(i, ".")
          && !t.is(i, "-")) {
        return false;
      }
    }
    return measured && decimal && roles.is("measuring", t.lower(n.first() - 1)) && quakeNear(t, n);
  }

  private boolean quakeNear(Tokens t, Numeral n) {
    for (int i = n.first() - 2 * FAR; i < n.end() + FAR; i++) {
      if (roles.is("quake", t.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "a 5.2 temblor", "a 4.9-strength quake". */
  private boolean quakeAfter(Tokens t, Numeral n) {
    int at = t.is(n.end(), "-") && t.is(n.end() + 1, "strength") ? n.end() + 2 : n.end();
    return n.form() == Numeral.Form.DECIMAL && roles.is("quake", t.lower(at));
  }

  /** "6.3 and 6.2 magnitude tremors". */
  private boolean shared(Tokens t, Numeral n) {
    int at = n.end() + 1;
    boolean decimal = t.isDigits(at) && t.is(at + 1, ".") && t.glued(at + 1) && t.isDigits(at + 2);
    boolean joined = t.is(n.end(), "and") || t.is(n.end(), "or");
    return n.form() == Numeral.Form.DECIMAL
        && joined
        && decimal
        && t.is(t.afterHyphen(at + 3), "magnitude");
  }
}
