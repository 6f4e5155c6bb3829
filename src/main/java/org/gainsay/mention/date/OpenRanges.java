package org.gainsay.mention.date;

import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.TimeExpression.Side;
import org.gainsay.mention.TimeExpression.Vague;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Phrasebook;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.table.Table;

/** Reads ranges open on one side: {@code since 2007}, {@code before May}, {@code 2018 or later}. */
final class OpenRanges {

  static final OpenRanges STANDARD =
      new OpenRanges(Table.resource("/org/gainsay/mention/date/open_ranges.tsv"));
  private static final Set<String> OF_DAY =
      Set.of("morning", "afternoon", "evening", "night", "noon", "at", "dawn", "dusk");

  private static final Set<String> ABOUT = Set.of("about", "around", "circa", "roughly");

  /**
   * An open range.
   *
   * @param dateAt the position of its date
   * @param date its date
   * @param end the position after it
   */
  record Found(int dateAt, Match date, Side side, int end) {}

  private final Phrasebook<Side> before;
  private final Phrasebook<Side> after;

  private OpenRanges(Table table) {
    before = sides(table, "before");
    after = sides(table, "after");
  }

  private static Phrasebook<Side> sides(Table table, String position) {
    return new Phrasebook<>(
        table.rows().stream().filter(row -> row.text("position").equals(position)).toList(),
        "words",
        row -> row.constant("side", Side.class));
  }

  Set<String> firstWords() {
    return before.firstWords();
  }

  /** The range that begins at a token with its opening words. */
  Optional<Found> opening(Tokens t, int i) {
    return before.at(t, i).stream().findFirst().flatMap(opener -> opened(t, opener));
  }

  private static Optional<Found> opened(Tokens t, Phrasebook.Found<Side> opener) {
    int next = opener.end();
    int at = ABOUT.contains(t.at(next).lower()) ? next + 1 : next;
    return DateReader.single(t, at)
        .filter(date -> limits(t, date))
        .map(date -> new Found(at, date, opener.meaning(), date.end()));
  }

  /** The range that a date at a token and the words after it make. */
  Optional<Found> closing(Tokens t, int i, Match date) {
    for (Phrasebook.Found<Side> opener : after.at(t, date.end())) {
      int end = opener.end();
      boolean open = !t.at(end).isDigits() && DateReader.single(t, end).isEmpty();
      if (open && !(date.expression() instanceof Vague)) {
        return Optional.of(new Found(i, date, opener.meaning(), end));
      }
    }
    return Optional.empty();
  }

  /** A date that says a point of the calendar and is not the day of a time. */
  private static boolean limits(Tokens t, Match date) {
    int end = date.end();
    boolean clock = OF_DAY.contains(t.at(end).lower()) || t.at(end).isDigits();
    boolean listed = t.is(end, ",") && t.at(end + 1).isDigits() && t.is(end + 2, ":");
    return !(date.expression() instanceof Vague) && !clock && !listed;
  }
}
