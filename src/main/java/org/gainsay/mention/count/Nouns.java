package org.gainsay.mention.count;

import java.math.BigDecimal;
import java.util.Set;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Tokens;
import org.gainsay.table.Table;

/** Tells whether what follows a number is counted by it: a plural, adjectives between them. */
final class Nouns {

  private static final int FAR = 5;

  private final Set<String> stops;
  private final Set<String> plurals;
  private final Set<String> notPlural;

  private Nouns(Table table) {
    stops = Words.of(table, "stop");
    plurals = Words.of(table, "plural");
    notPlural = Words.of(table, "no-plural");
  }

  static Nouns standard() {
    return new Nouns(Table.resource("/org/gainsay/mention/count/nouns.tsv"));
  }

  /** Whether a noun that the numeral counts follows at this place. */
  boolean follow(Tokens t, Numeral n, int end) {
    boolean one = n.value().compareTo(BigDecimal.ONE) == 0;
    if (t.is(end, "of") && t.is(end + 1, "the")) {
      return !one && n.isWhole();
    }
    for (int i = end; i < end + FAR; i++) {
      if (t.is(i, "-") && t.glued(i) && t.glued(i + 1) && i > end) {
        continue;
      }
      String word = t.lower(i);
      if (!t.isWord(i) || stops.contains(word)) {
        return false;
      }
      boolean glued = t.glued(i) && !t.is(i - 1, "-");
      if (glued) {
        return false;
      }
      if (one) {
        return true;
      }
      if (plural(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean plural(String word) {
    return plurals.contains(word)
        || (word.length() > 4 && word.endsWith("men"))
        || (word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is")
            && !notPlural.contains(word));
  }
}
