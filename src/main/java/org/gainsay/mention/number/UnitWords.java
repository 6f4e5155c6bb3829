package org.gainsay.mention.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.table.Row;
import org.gainsay.table.Table;
import org.gainsay.text.Span;
import org.gainsay.text.Token;
import org.gainsay.text.Tokenizer;
import org.gainsay.value.QuantityKind;
import org.gainsay.value.Unit;

/** The written forms of the units of a table, found directly after a number. */
public final class UnitWords {

  /**
   * A unit found after a number.
   *
   * @param unit the unit
   * @param end the token after it
   * @param symbol whether it is a short form, such as {@code km}
   */
  public record Found(Unit unit, int end, boolean symbol) {}

  private record Form(List<String> tokens, List<Boolean> glued, Unit unit, boolean symbol) {}

  private final Map<String, List<Form>> byFirst = new HashMap<>();
  private final Map<String, Unit> byCode = new HashMap<>();

  private UnitWords(Table table) {
    for (Row row : table.rows()) {
      Unit unit =
          new Unit(
              row.text("code"),
              row.constant("kind", QuantityKind.class),
              row.number("factor"),
              row.text("offset").isEmpty() ? BigDecimal.ZERO : row.number("offset"),
              row.text("label"));
      byCode.put(unit.code(), unit);
      add(row.text("words"), unit, false);
      add(row.text("symbols"), unit, true);
    }
    Comparator<Form> longestFirst = Comparator.comparingInt(f -> -f.tokens().size());
    byFirst.values().forEach(forms -> forms.sort(longestFirst));
  }

  /**
   * The units of a word list with the columns code, kind, factor, offset, label, words, symbols.
   */
  public static UnitWords of(String resource) {
    return new UnitWords(Table.resource(resource));
  }

  /** The unit of this code, which must be in the list. */
  public Unit named(String code) {
    Unit unit = byCode.get(code);
    if (unit == null) {
      throw new IllegalArgumentException("no unit has the code " + code);
    }
    return unit;
  }

  private void add(String cell, Unit unit, boolean symbol) {
    if (cell.isEmpty()) {
      return;
    }
    for (String written : cell.split("\\|", -1)) {
      List<Token> tokens = Tokenizer.tokens(written, new Span(0, written.length()));
      List<String> forms = tokens.stream().map(x -> symbol ? x.text() : x.lower()).toList();
      byFirst
          .computeIfAbsent(tokens.get(0).lower(), key -> new ArrayList<>())
          .add(new Form(forms, gluedIn(tokens), unit, symbol));
    }
  }

  /** Which tokens hang on the one before, so that "12 m 2" is no square metre. */
  private static List<Boolean> gluedIn(List<Token> tokens) {
    List<Boolean> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      out.add(i > 0 && tokens.get(i).start() == tokens.get(i - 1).end());
    }
    return out;
  }

  /**
   * The unit after a number: glued, after a space or a hyphen, for fractions and open numbers also
   * after "of" ("half of a mile").
   */
  public Optional<Found> after(Tokens t, Numeral n) {
    int at = t.afterHyphen(n.end());
    if (n.takesOf()) {
      at += t.is(at, "of") ? 1 : 0;
      at += t.is(at, "a") || t.is(at, "an") || (at > n.end() && t.is(at, "one")) ? 1 : 0;
    }
    return at(t, at);
  }

  /** The unit that begins at a token. */
  public Optional<Found> at(Tokens t, int at) {
    for (Form form : byFirst.getOrDefault(t.lower(at), List.of())) {
      int end = endOf(t, at, form);
      if (end > at && !goesOn(t, end)) {
        return Optional.of(new Found(form.unit(), end, form.symbol()));
      }
    }
    return Optional.empty();
  }

  /** The token after a form that stands here, hyphens between its words or not, or -1. */
  private static int endOf(Tokens t, int at, Form form) {
    int next = at;
    for (int i = 0; i < form.tokens().size(); i++) {
      boolean hyphen = i > 0 && !form.symbol() && !form.tokens().get(i).equals("-");
      next = hyphen ? t.afterHyphen(next) : next;
      String said = form.symbol() ? t.text(next) : t.lower(next);
      boolean apart = form.symbol() && form.glued().get(i) && !t.glued(next);
      if (apart || !said.equals(form.tokens().get(i))) {
        return -1;
      }
      next++;
    }
    return next;
  }

  /** Whether letters or digits hang on the end, so that the unit is part of something longer. */
  private static boolean goesOn(Tokens t, int end) {
    return t.glued(end)
        && ((t.isWord(end) && t.isWord(end - 1)) || (t.isDigits(end) && t.isDigits(end - 1)));
  }
}
