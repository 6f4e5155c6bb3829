package org.gainsay.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.table.Roles;
import org.gainsay.table.Table;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/**
 * The names with numbers that a document uses: "Fenwick 6300", "Harbour Atlas 7", "NOR-SU-TA 4". A
 * capitalised word with a bare number after it is one when the document uses the pair more than
 * once, or when no noun follows that the number could count. Headlines, where every word has a
 * capital, tell nothing.
 */
final class NumberedNames {

  private static final int LONGEST = 5;
  private static final int SHORT_FORM = 3;
  private static final int HEADLINE = 40;

  private final Roles words;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Set<String> numbers = new HashSet<>();

  private NumberedNames(Roles words) {
    this.words = words;
  }

  /** The words around names: what none has, and what may follow one that is seen once. */
  static Roles words() {
    return Table.resource("/org/gainsay/mention/number/names.tsv").roles();
  }

  /** The names of a document. */
  static NumberedNames of(List<Sentence> sentences, Roles words) {
    NumberedNames names = new NumberedNames(words);
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.get(i).isDigits() && names.fits(tokens, i) && !headline(tokens)) {
          if (names.seen.merge(key(tokens, i), 1, Integer::sum) > 1) {
            names.numbers.add(tokens.get(i).text());
          }
        }
      }
    }
    return names;
  }

  /** The token at which the name that this number ends begins, or -1. */
  int start(List<Token> tokens, int i) {
    if (i == 0) {
      return -1;
    }
    if (fits(tokens, i) && (repeated(tokens, i) || (alone(tokens, i) && !headline(tokens)))) {
      return i - 1;
    }
    boolean known = numbers.contains(tokens.get(i).text()) && plain(tokens, i);
    boolean determined = words.is("short", tokens.get(i - 1).lower());
    return known && determined && tokens.get(i).text().length() >= SHORT_FORM ? i : -1;
  }

  private boolean repeated(List<Token> tokens, int i) {
    return seen.getOrDefault(key(tokens, i), 0) > 1;
  }

  private static String key(List<Token> tokens, int i) {
    return tokens.get(i - 1).text() + " " + tokens.get(i).text();
  }

  /** Whether a name stands directly before a bare number, which is no year, part or score. */
  private boolean fits(List<Token> tokens, int i) {
    Token name = tokens.get(i - 1);
    return name.isWord()
        && (name.capitalized() || inner(name))
        && name.text().length() > 1
        && name.end() < tokens.get(i).start()
        && plain(tokens, i)
        && !words.is("not-before", name.lower());
  }

  /** Digits that are no year and no part of a longer number, range or score. */
  private static boolean plain(List<Token> tokens, int i) {
    String digits = tokens.get(i).text();
    boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    if (digits.length() > LONGEST || year) {
      return false;
    }
    if (i + 1 >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(i + 1);
    boolean glued = next.start() == tokens.get(i).end();
    boolean digitsNext = i + 2 < tokens.size() && tokens.get(i + 2).isDigits();
    if (glued && !next.is(".") && !next.is(",") && !next.is(";") && !next.is(")")) {
      return false;
    }
    return !(next.is(",") && digitsNext)
        && !((next.is("to") || next.is("-") || next.is("%")) && i + 2 < tokens.size());
  }

  /** Whether nothing follows that the number could count, and it is no result of a game. */
  private boolean alone(List<Token> tokens, int i) {
    Token name = tokens.get(i - 1);
    if (i == 1 && !inner(name)) {
      return false;
    }
    int next = i + 1;
    while (next + 1 < tokens.size()
        && tokens.get(next).is(".")
        && tokens.get(next + 1).isDigits()) {
      next += 2;
    }
    if (next >= tokens.size()) {
      return true;
    }
    Token after = tokens.get(next);
    if (after.isWord()) {
      return words.is("not-after", after.lower());
    }
    boolean result = next + 2 < tokens.size() && tokens.get(next + 2).isDigits();
    return !result && (after.is(".") || after.is(",") || after.is(")") || after.is(";"));
  }

  /** Capitals inside or throughout: "eKiln", "WaveLoom", "QX". */
  private static boolean inner(Token token) {
    String text = token.text();
    return !text.substring(1).equals(text.substring(1).toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a word has a capital of its own, though it opens no sentence and no quotation: "the
   * Group of Seven", "Formula One".
   */
  static boolean capital(List<Token> tokens, int i) {
    return i > 0
        && tokens.get(i).capitalized()
        && tokens.get(i - 1).isWord()
        && !tokens.get(i).text().equals(tokens.get(i).text().toUpperCase(Locale.ROOT))
        && !headline(tokens);
  }

  /** Whether nearly all longer words have a capital; a headline is short. */
  private static boolean headline(List<Token> tokens) {
    int longer = 0;
    int capitals = 0;
    for (int i = 1; i < Math.min(tokens.size(), HEADLINE); i++) {
      Token token = tokens.get(i);
      if (token.isWord() && token.text().length() > 3) {
        longer++;
        capitals += token.capitalized() ? 1 : 0;
      }
    }
    return longer > 1 && capitals * 10 >= longer * 7;
  }
}
