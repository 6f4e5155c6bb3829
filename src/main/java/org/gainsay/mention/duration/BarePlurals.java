package org.gainsay.mention.duration;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.CalendarUnit;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Count;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.table.Table;

/** Reads units without a number: {@code for years}, {@code all day}, {@code another week}. */
final class BarePlurals {

  private static final CalendarWords WORDS = CalendarWords.STANDARD;
  private static final Set<String> BEFORE =
      Table.resource("/org/gainsay/mention/duration/plural_before.tsv").words("word");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private BarePlurals() {}

  /** The unit in the plural, or in the singular after "all" or "another" or before "long". */
  static Optional<Piece> at(Tokens t, int i) {
    String lasting = WORDS.value("long", t.at(i));
    if (!lasting.isEmpty()) {
      CalendarUnit one = CalendarUnit.valueOf(lasting.toUpperCase(Locale.ROOT));
      return Optional.of(new Piece(new Count(BigDecimal.ONE, false, i), one, i + 1));
    }
    boolean whole = t.is(i, "all") || t.is(i, "another");
    CalendarUnit unit = WORDS.unit(t.at(whole ? i + 1 : i)).orElse(null);
    if (unit == null || unit == CalendarUnit.HALF || t.is(whole ? i + 1 : i, "second")) {
      return Optional.empty();
    }
    if (whole) {
      boolean plural = t.at(i + 1).lower().endsWith("s");
      return plural || (t.is(i + 2, "-") && !t.is(i + 3, "long"))
          ? Optional.empty()
          : Optional.of(new Piece(new Count(BigDecimal.ONE, false, i + 1), unit, i + 2));
    }
    boolean long_ = t.is(i + 1, "-") && t.is(i + 2, "long");
    boolean plural = t.at(i).lower().endsWith("s");
    if (!plural && long_) {
      return Optional.of(new Piece(new Count(BigDecimal.ONE, false, i), unit, i + 1));
    }
    return plural && (said(t, i) || long_) && !t.is(i + 1, "old")
        ? Optional.of(new Piece(new Count(TWO, true, i), unit, i + 1))
        : Optional.empty();
  }

  private static boolean said(Tokens t, int i) {
    boolean shifts = t.is(i + 1, "ago") || t.is(i + 1, "later") || t.is(i + 1, "earlier");
    boolean the = t.is(i - 1, "the") && t.is(i - 2, "over");
    boolean filled = t.is(i + 1, "of") && !t.at(i - 1).isWord() && !t.is(i - 1, "-");
    return !shifts && (BEFORE.contains(t.at(i - 1).lower()) || the || filled);
  }
}
