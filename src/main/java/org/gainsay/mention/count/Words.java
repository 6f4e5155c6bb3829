package org.gainsay.mention.count;

import java.util.HashSet;
import java.util.Set;
import org.gainsay.table.Row;
import org.gainsay.table.Table;

/** The words of one role in a table of words and roles. */
final class Words {

  private Words() {}

  static Set<String> of(Table table, String role) {
    Set<String> out = new HashSet<>();
    for (Row row : table.rows()) {
      if (row.text("role").equals(role)) {
        out.add(row.text("word"));
      }
    }
    return out;
  }
}
