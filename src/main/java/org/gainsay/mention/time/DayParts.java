package org.gainsay.mention.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.CalendarUnit;
import org.gainsay.mention.TimeExpression;
import org.gainsay.mention.TimeExpression.Base;
import org.gainsay.mention.TimeExpression.Clock;
import org.gainsay.mention.TimeExpression.Shifted;
import org.gainsay.mention.TimeExpression.Vague;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.table.Row;
import org.gainsay.table.Table;

/** Parts of the day: {@code morning}, {@code early hours}, {@code tonight}, {@code that night}. */
final class DayParts {

  private static final Map<String, Row> ROWS = rows();
  private static final Set<String> GENERIC = Set.of("daytime", "nighttime");
  private static final Set<String> TWILIGHT = Set.of("dawn", "dusk", "daybreak");
  private static final Set<String> SHADES = Set.of("early", "late", "earlier", "later");
  private static final Set<String> PLACED =
      Set.of("in", "at", "by", "during", "through", "throughout", "until", "before", "after");

  /**
   * A part of the day that was read.
   *
   * @param row its row in the table
   * @param end the position after it
   * @param day the day that a word before it points at
   * @param standsAlone whether it is a time without a day beside it
   */
  record Part(Row row, int end, Optional<TimeExpression> day, boolean standsAlone) {

    Clock clock(Optional<TimeExpression> on) {
      return new Clock(
          on,
          row.text("timex"),
          row.number("from").intValueExact(),
          row.number("to").intValueExact());
    }
  }

  private DayParts() {}

  private static Map<String, Row> rows() {
    Map<String, Row> out = new HashMap<>();
    for (Row row : Table.resource("/org/gainsay/mention/time/day_parts.tsv").rows()) {
      out.put(row.text("word"), row);
    }
    return Map.copyOf(out);
  }

  static Set<String> firstWords() {
    return new HashSet<>(ROWS.keySet());
  }

  /** The bare word at a position. */
  static Optional<Part> plain(Tokens t, int i) {
    Row row = ROWS.get(t.at(i).lower());
    return row == null || row.text("timex").equals("-")
        ? Optional.empty()
        : Optional.of(new Part(row, i + 1, Optional.empty(), false));
  }

  /** A part of the day with the words before it that say which day. */
  static Optional<Part> at(Tokens t, int i) {
    if (t.is(i, "tonight")) {
      return plain(t, i).map(part -> new Part(part.row(), part.end(), day(Base.DOCUMENT, 0), true));
    }
    boolean article = t.is(i, "the");
    int at = article ? i + 1 : i;
    if (t.are(at, "early", "hours") || t.are(at, "early", "morning", "hours")) {
      int end = t.is(at + 1, "hours") ? at + 2 : at + 3;
      int after = t.are(end, "of", "the", "morning") ? end + 3 : end;
      return Optional.ofNullable(ROWS.get("morning"))
          .map(row -> new Part(row, after, Optional.empty(), true));
    }
    int from = !article && SHADES.contains(t.at(at).lower()) ? at + 1 : at;
    Optional<TimeExpression> day = pointed(t, from, article);
    if (day.isPresent()) {
      boolean filled = t.is(from + 1, "early") || t.is(from + 1, "late") || t.is(from + 1, "same");
      int part = filled ? from + 2 : from + 1;
      return plain(t, part).map(found -> new Part(found.row(), found.end(), day, true));
    }
    boolean shaded = t.is(at, "early") || t.is(at, "late") || t.is(at, "mid");
    int part = shaded ? (t.is(at + 1, "-") ? at + 2 : at + 1) : at;
    if (shaded && t.is(part, "in") && t.is(part + 1, "the")) {
      part += 2;
    }
    return plain(t, part).map(found -> new Part(found.row(), found.end(), Optional.empty(), false));
  }

  /** "at night" of any day; "in the evening", "late afternoon" of the day last spoken of. */
  static Optional<Match> undated(Tokens t, int i, Part part) {
    String word = t.at(part.end() - 1).lower();
    String before = t.at(i - 1).lower();
    boolean generic =
        GENERIC.contains(word)
            || (word.equals("night") && (before.equals("at") || before.equals("by")));
    if (generic) {
      return Optional.of(new Match(part.end(), new Vague("XXXX-XX-XX" + part.row().text("timex"))));
    }
    boolean shaded = part.end() > i + 1 && !t.is(i, "the");
    boolean overnight = word.equals("overnight");
    boolean twilight = TWILIGHT.contains(word) && PLACED.contains(before);
    boolean placed = t.is(i, "the") && PLACED.contains(before) && !t.at(part.end()).isWord();
    return shaded || overnight || twilight || placed
        ? Optional.of(new Match(part.end(), part.clock(Optional.empty())))
        : Optional.empty();
  }

  /** "this", "last", "that", "the next", "the following", "the previous". */
  private static Optional<TimeExpression> pointed(Tokens t, int i, boolean article) {
    return switch (t.at(i).lower()) {
      case "this" -> day(Base.DOCUMENT, 0);
      case "last" -> article ? Optional.empty() : day(Base.DOCUMENT, -1);
      case "that" -> day(Base.RUNNING, 0);
      case "same" -> article ? day(Base.RUNNING, 0) : Optional.empty();
      case "next", "following" -> article ? day(Base.RUNNING, 1) : Optional.empty();
      case "previous" -> article ? day(Base.RUNNING, -1) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<TimeExpression> day(Base base, int amount) {
    return Optional.of(new Shifted(base, CalendarUnit.DAY, amount, TimeExpression.Part.WHOLE));
  }
}
