package org.gainsay.mention.quantity;

import java.util.Optional;
import org.gainsay.mention.number.Measure;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Numerals;
import org.gainsay.mention.number.Tens;
import org.gainsay.mention.number.Tokens;
import org.gainsay.mention.number.UnitWords;
import org.gainsay.table.Roles;
import org.gainsay.table.Table;

/**
 * Single letters that hang on digits: "45C" and "113F" are temperatures; the "m" of "2.5m people"
 * and "5m tonnes" is a million, that of "a 3m wave" a metre.
 */
final class Letters {

  private static final int SHORT_FORM = 3;
  private static final int BRACKET = 8;

  private final UnitWords units;
  private final Numerals numerals = Numerals.standard();
  private final Roles roles = Table.resource("/org/gainsay/mention/quantity/letters.tsv").roles();

  Letters(UnitWords units) {
    this.units = units;
  }

  /** A temperature, or a unit after a letter that multiplies it. */
  Optional<Measure> read(Tokens t, Numeral n) {
    Optional<Measure> spaced = spaced(t, n);
    if (spaced.isPresent()) {
      return spaced;
    }
    boolean alone = t.glued(n.end()) && t.isDigits(n.end() - 1) && !goesOn(t, n.end() + 1);
    if (!alone) {
      return Optional.empty();
    }
    String letter = t.text(n.end());
    if ((letter.equals("C") || letter.equals("F")) && warm(t, n)) {
      String code = letter.equals("C") ? "Cel" : "[degF]";
      return Optional.of(Measure.of(n, n.first(), n.end() + 1, units.named(code)));
    }
    Numeral scaled = numerals.withLetter(t, n);
    return scaled.end() == n.end()
        ? Optional.empty()
        : units
            .after(t, scaled)
            .filter(f -> !f.symbol() || t.text(scaled.end()).length() >= SHORT_FORM)
            .map(f -> Measure.of(scaled, n.first(), f.end(), f.unit()));
  }

  /** "104 F (40 C)": each scale tells that the other is one. */
  private Optional<Measure> spaced(Tokens t, Numeral n) {
    String letter = t.text(n.end());
    boolean scale = letter.equals("C") || letter.equals("F");
    if (!scale || t.glued(n.end()) || t.isWord(n.end() + 1)) {
      return Optional.empty();
    }
    String other = letter.equals("C") ? "F" : "C";
    boolean opens = t.is(n.end() + 1, "(") && within(t, n.end() + 2, other);
    boolean closes = t.is(n.end() + 1, ")") && t.is(n.first() - 1, "(");
    boolean answers = closes && t.text(n.first() - 2).equals(other);
    return opens || answers || Tens.measured(t.sentence(), n.first())
        ? Optional.of(
            Measure.of(
                n, n.first(), n.end() + 1, units.named(letter.equals("C") ? "Cel" : "[degF]")))
        : Optional.empty();
  }

  private static boolean within(Tokens t, int from, String letter) {
    for (int i = from; i < from + BRACKET && !t.is(i, ")"); i++) {
      if (t.text(i).equals(letter)) {
        return true;
      }
    }
    return false;
  }

  private static boolean goesOn(Tokens t, int at) {
    return t.glued(at) && (t.isWord(at) || t.isDigits(at) || (t.is(at, "-") && t.glued(at + 1)));
  }

  /** A room, a seat or a form has another word before it: "Gate 45C", "file 13F". */
  private boolean warm(Tokens t, Numeral n) {
    int end = n.end() + 1;
    boolean slash = t.glued(end) && t.is(end, "/");
    return !slash && (n.value().signum() < 0 || roles.is("warm", t.lower(n.first() - 1)));
  }

  /** Whether the letter after the number stands for a million of what follows. */
  boolean scale(Tokens t, Numeral n) {
    int noun = n.end() + 1;
    if (!t.is(n.end(), "m") || !t.glued(n.end()) || !t.isWord(noun) || t.glued(noun)) {
      return false;
    }
    return !roles.is("measured", t.lower(noun))
        && (plural(t.lower(noun))
            || (plural(t.lower(noun + 1)) && !roles.is("measured", t.lower(noun + 1))));
  }

  private boolean plural(String word) {
    boolean ending = word.length() > 3 && word.endsWith("s");
    return roles.is("counted", word)
        || (ending && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is"));
  }
}
