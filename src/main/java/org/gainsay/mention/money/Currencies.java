package org.gainsay.mention.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Tokens;
import org.gainsay.table.Row;
import org.gainsay.table.Table;
import org.gainsay.text.Span;
import org.gainsay.text.Token;
import org.gainsay.text.Tokenizer;
import org.gainsay.value.QuantityKind;
import org.gainsay.value.Unit;

/** How currencies are written: signs and codes before a number, names, codes and signs after it. */
final class Currencies {

  private static final int SUM_DIGITS = 3;
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /**
   * A currency found beside a number.
   *
   * @param unit the currency, or its hundredth
   * @param token its first token when it stands before the number, the one after it otherwise
   * @param ofMass whether the word is also a unit of mass
   * @param factor what the code multiplies the number by ("MEUR")
   */
  record Found(Unit unit, int token, boolean ofMass, BigDecimal factor) {}

  /** A way to write a currency; a sign of mere letters, such as "Rs", keeps its capitals. */
  private record Form(List<String> words, Unit unit, boolean exact) {

    private boolean letter() {
      return exact && words.size() == 1 && words.get(0).length() == 1;
    }

    private boolean at(Tokens t, int first) {
      if (!exact) {
        return t.are(first, words);
      }
      for (int i = 0; i < words.size(); i++) {
        if (!t.text(first + i).equals(words.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<String, List<Form>> byLast = new HashMap<>();
  private final Map<String, List<Form>> byFirst = new HashMap<>();
  private final Map<String, Unit> byCode = new HashMap<>();

  private Currencies(Table table) {
    for (Row row : table.rows()) {
      String code = row.text("code");
      Unit unit = Unit.currency(code);
      byCode.put(code, unit);
      List<String> names = List.of(row.text("names").split("\\|", -1));
      List<String> signs = split(row.text("signs"));
      names.forEach(name -> put(byFirst, name, unit, false, false));
      signs.forEach(sign -> put(byFirst, sign, unit, false, lettered(sign)));
      signs.forEach(sign -> put(byLast, sign, unit, true, lettered(sign)));
      split(row.text("before")).forEach(sign -> put(byLast, sign, unit, true, false));
      Unit hundredth = minor(code, row.text("minor").split("\\|", -1)[0]);
      split(row.text("minor")).forEach(name -> put(byFirst, name, hundredth, false, false));
    }
    Comparator<Form> longestFirst = Comparator.comparingInt(f -> -f.words().size());
    byLast.values().forEach(forms -> forms.sort(longestFirst));
    byFirst.values().forEach(forms -> forms.sort(longestFirst));
  }

  static Currencies standard() {
    return new Currencies(Table.resource("/org/gainsay/mention/money/currencies.tsv"));
  }

  /** The hundredth of a currency: code {@code cGBP}, with UCUM's prefix for a hundredth. */
  static Unit minor(String iso4217, String label) {
    return new Unit(
        "c" + iso4217, QuantityKind.MONEY, new BigDecimal("0.01"), BigDecimal.ZERO, label);
  }

  private static List<String> split(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
  }

  private static boolean lettered(String sign) {
    return sign.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '/');
  }

  private static void put(
      Map<String, List<Form>> map, String written, Unit unit, boolean last, boolean exact) {
    List<Token> tokens = Tokenizer.tokens(written, new Span(0, written.length()));
    List<String> words = tokens.stream().map(exact ? Token::text : Token::lower).toList();
    if (words.isEmpty()) {
      return;
    }
    String key = tokens.get(last ? words.size() - 1 : 0).lower();
    List<Form> forms = map.computeIfAbsent(key, k -> new ArrayList<>());
    boolean known = forms.stream().anyMatch(f -> f.words().equals(words));
    if (!known) {
      forms.add(new Form(words, unit, exact));
    }
  }

  /** The sign or code that ends directly before a token. */
  Optional<Found> before(Tokens t, int token) {
    for (Form form : byLast.getOrDefault(t.lower(token - 1), List.of())) {
      int first = token - form.words().size();
      boolean name = t.isWord(token - 1) && (t.isDigits(first - 1) || t.is(first - 1, "a"));
      if (form.at(t, first)
          && prefixed(t, first, token)
          && !name
          && !(form.letter() && named(t, token))) {
        return Optional.of(new Found(form.unit(), first, false, BigDecimal.ONE));
      }
    }
    String code = t.text(token - 1);
    Unit unit = byCode.get(code);
    if (unit != null && !hangs(t, token - 1)) {
      return Optional.of(new Found(unit, token - 1, false, BigDecimal.ONE));
    }
    return Optional.empty();
  }

  /** Whether one letter and a short number are rather a name: "R2", "the R22 road". */
  private static boolean named(Tokens t, int token) {
    return t.text(token).length() < SUM_DIGITS && !(t.glued(token + 1) && t.has(token + 2));
  }

  /**
   * Whether the sign stands free, and its letters hang on it: in "a $5 bill" and "Norvela's $38"
   * the letter is no part of the sign; "NT $5" is set in some papers.
   */
  private static boolean prefixed(Tokens t, int first, int end) {
    if (hangs(t, first) || (t.glued(first) && t.is(first - 1, "'"))) {
      return false;
    }
    if (end == first + 1 || !t.isWord(first) || t.isWord(end - 1)) {
      return true;
    }
    String letters = t.text(first);
    boolean capitals = letters.equals(letters.toUpperCase(Locale.ROOT));
    if (t.is(first, "a") || t.is(first, "s")) {
      return capitals && t.glued(end - 1);
    }
    return capitals || letters.length() == 1 || t.glued(end - 1);
  }

  private static boolean hangs(Tokens t, int first) {
    return t.isWord(first) && t.glued(first) && (t.isWord(first - 1) || t.isDigits(first - 1));
  }

  /** The name, code or sign after a number. */
  Optional<Found> after(Tokens t, Numeral n) {
    int at = t.afterHyphen(n.end());
    if (n.takesOf()) {
      at += t.is(at, "of") ? 1 : 0;
      at += t.is(at, "a") || t.is(at, "an") ? 1 : 0;
    }
    for (Form form : byFirst.getOrDefault(t.lower(at), List.of())) {
      int end = at + form.words().size();
      if (form.at(t, at)
          && !(t.glued(end) && t.isWord(end) && t.isWord(end - 1))
          && !signOfNext(t, end)) {
        boolean mass = form.words().get(0).startsWith("pound") && form.words().size() == 1;
        return Optional.of(new Found(form.unit(), end, mass, BigDecimal.ONE));
      }
    }
    return code(t, at);
  }

  /** A sign that hangs on the number after it belongs there: "5 to $6", "1 $10 bill". */
  private static boolean signOfNext(Tokens t, int end) {
    return t.has(end) && !t.isWord(end - 1) && t.isDigits(end) && !t.glued(end - 1);
  }

  private Optional<Found> code(Tokens t, int at) {
    String text = t.text(at);
    Unit unit = byCode.get(text);
    if (unit != null) {
      return Optional.of(new Found(unit, at + 1, false, BigDecimal.ONE));
    }
    boolean millions =
        text.length() == 4 && text.charAt(0) == 'M' && byCode.containsKey(text.substring(1));
    return millions
        ? Optional.of(new Found(Unit.currency(text.substring(1)), at + 1, false, MILLION))
        : Optional.empty();
  }

  /** The token after the name of a currency's hundredth, if that follows the number. */
  Optional<Integer> minorAfter(Tokens t, Numeral n, Unit currency) {
    int at = n.end();
    if ((t.is(at, "c") && t.glued(at))
        || t.is(at, "cent")
        || t.is(at, "cents")
        || t.is(at, "sens")) {
      return Optional.of(at + 1);
    }
    return after(t, n).filter(f -> f.unit().code().equals("c" + currency.code())).map(Found::token);
  }
}
