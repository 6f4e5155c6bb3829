package org.gainsay.mention.money;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Tokens;
import org.gainsay.table.Row;
import org.gainsay.table.Table;

/** Tells pounds of money from pounds of mass, by the words around them and by how many they are. */
final class Pounds {

  private static final int FAR = 4;
  private static final BigDecimal MANY = BigDecimal.valueOf(1_000_000);

  private final Set<String> paying = new HashSet<>();
  private final Set<String> money = new HashSet<>();

  Pounds() {
    for (Row row : Table.resource("/org/gainsay/mention/money/pounds.tsv").rows()) {
      (row.text("side").equals("before") ? paying : money).add(row.text("word"));
    }
  }

  /** Whether the pounds that end before a token are money. */
  boolean areMoney(Tokens t, Numeral n, int end) {
    int of = t.is(end, "of") || t.is(end, "in") ? end + 1 : end;
    if (money.contains(t.lower(of)) || money.contains(t.lower(of + 1))) {
      return true;
    }
    if (t.is(end, "of")) {
      return false;
    }
    for (int i = n.first() - 1; i >= n.first() - FAR && (t.isWord(i) || t.isDigits(i)); i--) {
      if (paying.contains(t.lower(i))) {
        return true;
      }
    }
    return n.value().compareTo(MANY) >= 0;
  }
}
