package org.gainsay.mention.count;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Tokens;
import org.gainsay.table.Roles;
import org.gainsay.table.Table;

/** Tells whether what follows a number is counted by it: a plural, adjectives between them. */
final class Nouns {

  private static final int FAR = 5;
  private static final int YEAR_DIGITS = 4;

  private final Set<String> stops;
  private final Set<String> plurals;
  private final Set<String> notPlural;
  private final Set<String> states;
  private final Set<String> extras;
  private final Set<String> wholes;
  private final Set<String> notPart;

  private Nouns(Roles roles) {
    stops = roles.words("stop");
    plurals = roles.words("plural");
    notPlural = roles.words("no-plural");
    states = roles.words("state");
    extras = roles.words("extra");
    wholes = roles.words("whose");
    notPart = roles.words("not-part");
  }

  static Nouns standard() {
    return new Nouns(Table.resource("/org/gainsay/mention/count/nouns.tsv").roles());
  }

  /** Whether a noun that the numeral counts follows at this place. */
  boolean follow(Tokens t, Numeral n, int end) {
    boolean one = n.value().compareTo(BigDecimal.ONE) == 0;
    if (t.is(end, "of") && wholes.contains(t.lower(end + 1))) {
      return !one && n.isWhole();
    }
    if (states.contains(t.lower(end))) {
      return true;
    }
    if (t.is(end, "-")) {
      return part(t, n, end);
    }
    boolean article = t.is(n.first() - 1, "a") || t.is(n.first() - 1, "an");
    if (article && t.text(n.first()).length() == YEAR_DIGITS && t.isDigits(n.first())) {
      return false;
    }
    int from = extras.contains(t.lower(end)) ? end + 1 : end;
    if (from > end && !t.isWord(from)) {
      return !one && !t.isDigits(from);
    }
    return one ? single(t, from) : several(t, from, true);
  }

  /** "a 125-seat parliament": the number counts what the other half of the compound names. */
  private boolean part(Tokens t, Numeral n, int end) {
    String word = t.lower(end + 1);
    return t.glued(end)
        && t.glued(end + 1)
        && t.isWord(end + 1)
        && n.isWhole()
        && n.value().compareTo(BigDecimal.ONE) > 0
        && word.length() > 2
        && !word.endsWith("ed")
        && !notPart.contains(word);
  }

  /** "one man"; in "one appeared to be cut" the verb is no noun. */
  private boolean single(Tokens t, int from) {
    for (int i = from; i < from + FAR; i++) {
      String word = t.lower(i);
      if (!t.isWord(i) || stops.contains(word) || hangs(t, i)) {
        return false;
      }
      if (!word.endsWith("ed") && !word.endsWith("ly")) {
        return true;
      }
    }
    return false;
  }

  private boolean several(Tokens t, int from, boolean lists) {
    for (int i = from; i < from + FAR; i++) {
      boolean inside = i > from;
      if (inside && (inCode(t, i) || (lists && joins(t, i)))) {
        if (lists && t.isDigits(i + 1) && !t.glued(i)) {
          return several(t, i + 2, false);
        }
        continue;
      }
      String word = t.lower(i);
      boolean codes = inside && t.is(i, "s") && t.isDigits(i - 1) && t.glued(i);
      if (codes || plural(t, i, word)) {
        return true;
      }
      if (!t.isWord(i) || stops.contains(word) || hangs(t, i)) {
        return false;
      }
    }
    return false;
  }

  /** A hyphen inside a word, or the digits of "TX-90 radios". */
  private static boolean inCode(Tokens t, int i) {
    return t.glued(i) && ((t.is(i, "-") && t.glued(i + 1)) || (t.isDigits(i) && t.is(i - 1, "-")));
  }

  /** "8 Danish and 6 Finnish weavers", "50 chess, rowing and hiking clubs". */
  private boolean joins(Tokens t, int i) {
    boolean joiner = t.is(i, "and") || t.is(i, "or") || t.is(i, ",");
    boolean after = t.isDigits(i + 1) ? !t.is(i, ",") : t.isWord(i + 1);
    return joiner && after && !stops.contains(t.lower(i + 1));
  }

  /** Whether a word hangs on what stands before it, such as the "m" of "12m". */
  private static boolean hangs(Tokens t, int i) {
    return t.glued(i) && !t.is(i - 1, "-");
  }

  private boolean plural(Tokens t, int i, String word) {
    if (!t.isWord(i) || hangs(t, i)) {
      return t.isWord(i) && t.isDigits(i - 1) && t.text(i).length() > 2 && initials(t, i);
    }
    return plurals.contains(word)
        || initials(t, i)
        || (word.length() > 4 && word.endsWith("men"))
        || (word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is")
            && !notPlural.contains(word));
  }

  /** "KOs", "MPs", "KO's". */
  private static boolean initials(Tokens t, int i) {
    String text = t.text(i);
    boolean owned = t.is(i + 1, "'") && t.is(i + 2, "s") && t.glued(i + 2);
    String letters = owned ? text : text.substring(0, text.length() - 1);
    return letters.length() > 1
        && letters.equals(letters.toUpperCase(Locale.ROOT))
        && (owned || text.endsWith("s"));
  }
}
