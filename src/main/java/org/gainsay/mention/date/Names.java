package org.gainsay.mention.date;

import java.util.Set;
import org.gainsay.mention.calendar.Tokens;

/** Names that hold a weekday and are no date: {@code The Sunday Times}, {@code Bloody Sunday}. */
final class Names {

  private static final Set<String> AFTER = Years.words("name_after.tsv");
  private static final Set<String> BEFORE = Years.words("name_before.tsv");

  private Names() {}

  /** Whether the capitalised word after a weekday makes it a name. */
  static boolean follows(Tokens t, int i) {
    return t.at(i).capitalized() && AFTER.contains(t.at(i).lower());
  }

  /** Whether the word before a weekday makes it a name. */
  static boolean is(Tokens t, int i) {
    return BEFORE.contains(t.at(i - 1).lower());
  }
}
