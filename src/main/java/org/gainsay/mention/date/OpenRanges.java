package org.gainsay.mention.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.TimeExpression.Side;
import org.gainsay.mention.TimeExpression.Vague;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.table.Row;
import org.gainsay.table.Table;
import org.gainsay.text.Span;
import org.gainsay.text.Token;
import org.gainsay.text.Tokenizer;

/** Reads ranges open on one side: {@code since 2007}, {@code before May}, {@code 2018 or later}. */
final class OpenRanges {

  static final OpenRanges STANDARD =
      new OpenRanges(Table.resource("/org/gainsay/mention/date/open_ranges.tsv"));
  private static final Set<String> OF_DAY =
      Set.of("morning", "afternoon", "evening", "night", "noon", "at", "dawn", "dusk");

  private static final Set<String> ABOUT = Set.of("about", "around", "circa", "roughly");

  private record Opener(List<String> words, Side side) {}

  /**
   * An open range.
   *
   * @param dateAt the position of its date
   * @param date its date
   * @param end the position after it
   */
  record Found(int dateAt, Match date, Side side, int end) {}

  private final Map<String, List<Opener>> before = new HashMap<>();
  private final Map<String, List<Opener>> after = new HashMap<>();

  private OpenRanges(Table table) {
    for (Row row : table.rows()) {
      String text = row.text("words");
      List<String> words =
          Tokenizer.tokens(text, new Span(0, text.length())).stream().map(Token::lower).toList();
      Side side = row.constant("side", Side.class);
      (row.text("position").equals("before") ? before : after)
          .computeIfAbsent(words.get(0), key -> new ArrayList<>())
          .add(new Opener(words, side));
    }
    Comparator<Opener> longestFirst = Comparator.comparingInt(o -> -o.words().size());
    before.values().forEach(list -> list.sort(longestFirst));
    after.values().forEach(list -> list.sort(longestFirst));
  }

  Set<String> firstWords() {
    return Set.copyOf(before.keySet());
  }

  /** The range that begins at a token with its opening words. */
  Optional<Found> opening(Tokens t, int i) {
    for (Opener opener : before.getOrDefault(t.at(i).lower(), List.of())) {
      if (matches(t, i, opener)) {
        int next = i + opener.words().size();
        int at = ABOUT.contains(t.at(next).lower()) ? next + 1 : next;
        return DateReader.single(t, at)
            .filter(date -> limits(t, date))
            .map(date -> new Found(at, date, opener.side(), date.end()));
      }
    }
    return Optional.empty();
  }

  /** The range that a date at a token and the words after it make. */
  Optional<Found> closing(Tokens t, int i, Match date) {
    for (Opener opener : after.getOrDefault(t.at(date.end()).lower(), List.of())) {
      int end = date.end() + opener.words().size();
      boolean open = !t.at(end).isDigits() && DateReader.single(t, end).isEmpty();
      if (matches(t, date.end(), opener) && open && !(date.expression() instanceof Vague)) {
        return Optional.of(new Found(i, date, opener.side(), end));
      }
    }
    return Optional.empty();
  }

  private static boolean matches(Tokens t, int i, Opener opener) {
    return t.are(i, opener.words().toArray(String[]::new));
  }

  /** A date that says a point of the calendar and is not the day of a time. */
  private static boolean limits(Tokens t, Match date) {
    int end = date.end();
    boolean clock = OF_DAY.contains(t.at(end).lower()) || t.at(end).isDigits();
    boolean listed = t.is(end, ",") && t.at(end + 1).isDigits() && t.is(end + 2, ":");
    return !(date.expression() instanceof Vague) && !clock && !listed;
  }
}
