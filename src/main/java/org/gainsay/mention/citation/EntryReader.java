package org.gainsay.mention.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.TimeExpression;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.mention.date.DateDimension;
import org.gainsay.table.Table;
import org.gainsay.text.Token;
import org.gainsay.value.Granularity;

/** Reads one entry of a bracket as a citation: a name, then nothing but dates. */
final class EntryReader {

  private static final String ROOM = "/org/gainsay/mention/citation/";
  private static final int MOST_WORDS = 9;

  private final DateDimension dates = new DateDimension();
  private final Set<String> openers = Table.resource(ROOM + "openers.tsv").words("word");
  private final Set<String> small = Table.resource(ROOM + "small_words.tsv").words("word");
  private final Set<String> notNames = Table.resource(ROOM + "not_publishers.tsv").words("word");

  /**
   * A citation that was read.
   *
   * @param from the position of its first token
   * @param end the position after its last date
   */
  record Entry(
      int from, int end, String publisher, List<TimeExpression> dates, List<String> defects) {}

  private record Days(List<TimeExpression> dates, int end, boolean strayComma) {}

  Optional<Entry> read(Tokens t, int from, int end) {
    int start = afterOpeners(t, from, end);
    int stop = withoutPages(t, start, end);
    if (t.is(start, ",")) {
      return days(t, start + 1, stop).map(days -> entry(start, days, ""));
    }
    int words = 0;
    for (int i = start + 1; i < stop && words <= MOST_WORDS; i++) {
      words += t.at(i - 1).isWord() ? 1 : 0;
      Optional<Days> found = mayBegin(t.at(i)) ? days(t, i, stop) : Optional.empty();
      if (found.isPresent()) {
        int nameEnd = t.is(i - 1, ",") ? i - 1 : i;
        boolean yearOnly = yearOnly(found.get());
        return named(t, start, nameEnd, yearOnly)
            ? Optional.of(entry(start, found.get(), name(t, start, nameEnd)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int afterOpeners(Tokens t, int from, int end) {
    int i = from;
    while (i < end && openers.contains(t.at(i).lower())) {
      i++;
    }
    return i;
  }

  private static boolean mayBegin(Token token) {
    return token.isDigits() || token.capitalized();
  }

  /** Leaves aside "p. 12" or "pp. 3-5" at the end. */
  private static int withoutPages(Tokens t, int from, int end) {
    for (int i = Math.max(from + 2, end - 7); i < end; i++) {
      boolean page = t.is(i, "p") || t.is(i, "pp") || t.is(i, "page") || t.is(i, "pages");
      if (page && t.is(i - 1, ",")) {
        return i - 1;
      }
    }
    return end;
  }

  /** The dates that fill the entry from a position to its end. */
  private Optional<Days> days(Tokens t, int from, int end) {
    List<TimeExpression> out = new ArrayList<>();
    boolean stray = false;
    int i = from;
    while (i < end) {
      Optional<Match> match = strayComma(t, i);
      if (match.isPresent()) {
        stray = true;
      } else {
        match = dates.longest(t, i).filter(m -> m.expression() instanceof Dated);
        match = match.isPresent() ? match : year(t, i);
      }
      if (match.isEmpty() || match.get().end() > end) {
        return Optional.empty();
      }
      out.add(match.get().expression());
      int after = match.get().end();
      if (after == end) {
        return Optional.of(new Days(out, end, stray));
      }
      if (!t.is(after, ",") && !t.is(after, "and") && !t.is(after, "&")) {
        return Optional.empty();
      }
      i = after + 1;
    }
    return Optional.empty();
  }

  /** "2019" or "2019a" of an academic citation. */
  private static Optional<Match> year(Tokens t, int i) {
    int year = t.digits(i, 4, 4);
    if (year < 1800 || year > 2100) {
      return Optional.empty();
    }
    boolean letter = t.glued(i + 1) && t.at(i + 1).isWord() && t.at(i + 1).text().length() == 1;
    return Optional.of(new Match(letter ? i + 2 : i + 1, Dated.years(Granularity.YEAR, year)));
  }

  /** "June, 8" where "June 8" is meant. */
  private static Optional<Match> strayComma(Tokens t, int i) {
    int month = CalendarWords.STANDARD.number("month", t.at(i));
    int day = t.is(i + 1, ",") ? t.digits(i + 2, 1, 2) : -1;
    if (month == 0 || day < 1 || day > 31) {
      return Optional.empty();
    }
    Dated date = Dated.day(month, day);
    int year = t.is(i + 3, ",") ? t.digits(i + 4, 4, 4) : -1;
    return Optional.of(year > 0 ? new Match(i + 5, date.in(year)) : new Match(i + 3, date));
  }

  private static boolean yearOnly(Days days) {
    return days.dates().stream()
        .allMatch(date -> date instanceof Dated dated && dated.grain() == Granularity.YEAR);
  }

  private boolean named(Tokens t, int from, int end, boolean yearOnly) {
    int capitals = 0;
    int words = 0;
    for (int i = from; i < end; i++) {
      Token token = t.at(i);
      boolean first = i == from;
      if (notNames.contains(token.lower()) && first) {
        return false;
      }
      if (token.isDigits() ? token.text().length() > 3 || first : token.is("-") && !t.glued(i)) {
        return false;
      }
      if (token.isWord()) {
        words++;
        capitals += token.capitalized() ? 1 : 0;
        boolean domain = (t.glued(i) && t.is(i - 1, ".")) || (t.glued(i + 1) && t.is(i + 1, "."));
        if (!token.capitalized() && !small.contains(token.lower()) && !domain) {
          return false;
        }
      }
      if (token.is(":") || token.is("=")) {
        return false;
      }
    }
    return capitals > 0 && (!yearOnly || words <= 5);
  }

  private static String name(Tokens t, int from, int end) {
    return end > from ? t.sentence().document().slice(t.span(from, end)) : "";
  }

  private static Entry entry(int start, Days days, String publisher) {
    List<String> defects = new ArrayList<>();
    if (publisher.isEmpty()) {
      defects.add("no publisher");
    }
    if (days.strayComma()) {
      defects.add("stray comma in the date");
    }
    return new Entry(start, days.end(), publisher, days.dates(), defects);
  }
}
