package org.gainsay.mention.number;

import java.util.HashMap;
import java.util.Map;
import org.gainsay.table.Row;
import org.gainsay.table.Table;

/** Tells what moves from one value to another ("rose from") from what spans them ("range from"). */
final class Changes {

  private static final int FAR = 8;
  private static final int NEAR = 3;

  private final Map<String, Boolean> moves = new HashMap<>();

  private Changes(Table table) {
    for (Row row : table.rows()) {
      moves.put(row.text("word"), row.text("role").equals("change"));
    }
  }

  static Changes standard() {
    return new Changes(Table.resource("/org/gainsay/mention/number/changes.tsv"));
  }

  /** Whether the nearest verb before this "from" tells a change. */
  boolean before(Tokens t, int from) {
    if (t.is(from - 1, "by") || t.is(from - 1, "of")) {
      return false;
    }
    for (int i = from - 1; i >= from - FAR && !t.is(i, ";") && !t.is(i, "."); i--) {
      Boolean told = moves.get(t.lower(i));
      if (told != null) {
        return told;
      }
    }
    return false;
  }

  /** Whether a verb of change stands here or an adverb further back, without "by". */
  boolean at(Tokens t, int last) {
    for (int i = last; i > last - NEAR && t.isWord(i) && !t.is(i, "by"); i--) {
      Boolean told = moves.get(t.lower(i));
      if (told != null) {
        return told;
      }
    }
    return false;
  }
}
