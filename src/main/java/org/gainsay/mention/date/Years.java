package org.gainsay.mention.date;

import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.TimeExpression;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Count;
import org.gainsay.mention.calendar.Counts;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.table.Table;
import org.gainsay.text.Token;
import org.gainsay.value.Granularity;

/** Reads years, and tells them from other numbers of four digits by the words around them. */
final class Years {

  static final int NONE = Integer.MIN_VALUE;

  private static final int RECENT = 30;

  private static final Set<String> BEFORE = words("year_before.tsv");
  private static final Set<String> COUNTED = words("year_not_after.tsv");

  /** "Below 1990 levels": what a year is measured by. */
  private static final Set<String> LEVELS = Set.of("level", "levels", "baseline", "figures");

  private static final Set<String> OLD =
      Set.of(
          "in", "since", "until", "during", "before", "after", "(", "of", "circa", "ca", "c",
          "from", "between", "early", "late", "for", "into", "-", "mid");

  private Years() {}

  static Set<String> words(String table) {
    return Table.resource("/org/gainsay/mention/date/" + table).words("word");
  }

  /** A year written where only a year can stand, such as after a month. */
  record Year(int value, int end) {}

  /** The year at a position: four digits, any digits with an era, or an era before digits. */
  static Optional<Year> at(Tokens t, int i) {
    if (t.at(i).text().equals("AD") || t.at(i).text().equals("A.D.")) {
      int year = t.digits(i + 1, 1, 4);
      return year > 0 ? Optional.of(new Year(year, i + 2)) : Optional.empty();
    }
    if (t.is(i, "'")) {
      return withoutCentury(t, i);
    }
    int digits = t.insideNumber(i) ? -1 : t.digits(i, 1, 4);
    if (digits <= 0) {
      return digits < 0 ? inWords(t, i) : Optional.empty();
    }
    int era = era(t, i + 1);
    if (era != 0) {
      int end = eraEnd(t, i + 1);
      return Optional.of(new Year(era < 0 ? 1 - digits : digits, end));
    }
    boolean letters = t.glued(i + 1) && t.at(i + 1).isWord();
    return t.at(i).text().length() == 4 && plausible(digits) && !letters
        ? Optional.of(new Year(digits, i + 1))
        : Optional.empty();
  }

  /** "'39", whose century is left out. */
  private static Optional<Year> withoutCentury(Tokens t, int i) {
    int two = !t.glued(i) && t.glued(i + 1) ? t.digits(i + 1, 2, 2) : -1;
    boolean ends = !t.glued(i + 2) || !(t.at(i + 2).isWord() || t.at(i + 2).isDigits());
    boolean goesOn = t.glued(i + 2) && (t.is(i + 2, "'") || t.is(i + 2, "%"));
    return two >= 0 && ends && !goesOn
        ? Optional.of(new Year(two + (two < RECENT ? 2000 : 1900), i + 2))
        : Optional.empty();
  }

  /** "in '39", "early '09", after a word that years follow. */
  static Optional<Match> shortened(Tokens t, int i) {
    boolean said = BEFORE.contains(t.at(i - 1).lower()) && !t.is(i - 1, "the");
    return said && t.is(i, "'")
        ? withoutCentury(t, i)
            .map(year -> new Match(year.end(), Dated.years(Granularity.YEAR, year.value())))
        : Optional.empty();
  }

  static boolean plausible(int year) {
    return year >= 1000 && year < 2200;
  }

  /** -1 for BC, 1 for AD, 0 when no era stands at the position. */
  static int era(Tokens t, int i) {
    String word = t.at(i).text();
    boolean dotted = t.is(i + 1, ".") && t.glued(i + 1);
    if (word.equals("BC")
        || word.equals("BCE")
        || word.equals("B.C.")
        || word.equals("B.C.E.")
        || (word.equals("B") && dotted && t.is(i + 2, "c"))) {
      return -1;
    }
    return word.equals("AD")
            || word.equals("CE")
            || word.equals("A.D.")
            || word.equals("C.E.")
            || (word.equals("A") && dotted && t.is(i + 2, "d"))
        ? 1
        : 0;
  }

  private static int eraEnd(Tokens t, int i) {
    if (t.at(i).text().length() > 1) {
      return i + 1;
    }
    int end = i + 3;
    return t.is(end, ".") && t.glued(end) ? end + 1 : end;
  }

  /** "two thousand and fifteen", "nineteen eighty-four". */
  private static Optional<Year> inWords(Tokens t, int i) {
    int first = CalendarWords.STANDARD.number("number", t.at(i));
    if (first == 0) {
      return Optional.empty();
    }
    if (first == 2 && t.is(i + 1, "thousand")) {
      return Counts.cardinal(t, i)
          .filter(count -> plausible(count.value().intValue()))
          .map(count -> new Year(count.value().intValue(), count.end()));
    }
    if (first < 11 || first > 20) {
      return Optional.empty();
    }
    Optional<Count> rest = Counts.cardinal(t, i + 1);
    return rest.filter(count -> count.value().intValue() >= 10 && count.value().intValue() < 100)
        .map(count -> new Year(first * 100 + count.value().intValue(), count.end()));
  }

  /** A year that stands alone, where the words around it speak for one. */
  static Optional<Match> alone(Tokens t, int i) {
    Optional<Year> year = at(t, i);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    boolean bare = year.get().end() == i + 1;
    boolean words = !t.at(i).isDigits() && era(t, i) == 0;
    if (words ? !inWordsFits(t, i) : bare && !fits(t, i, year.get().value())) {
      return Optional.empty();
    }
    return Optional.of(
        new Match(year.get().end(), Dated.years(Granularity.YEAR, year.get().value())));
  }

  private static boolean fits(Tokens t, int i, int year) {
    if (heads(t, i)) {
      return true;
    }
    if (joined(t, i)) {
      return false;
    }
    Token before = t.at(i - 1);
    Token next = t.at(i + 1);
    if (LEVELS.contains(next.lower()) && year >= 1900 && year < 2100) {
      return true;
    }
    boolean placed = BEFORE.contains(before.lower()) || (before.is("a") && next.isWord());
    if (COUNTED.contains(next.lower()) || plural(t, i + 1)) {
      boolean strong =
          before.is("in") || before.is("since") || before.is("during") || before.is("the");
      return strong
          && year >= 1500
          && year < 2100
          && year % 100 != 0
          && !COUNTED.contains(next.lower());
    }
    if (year < 1900 || year > 2099) {
      boolean hedged = before.is("about") || before.is("around") || before.is("approximately");
      boolean closed = !next.isWord() || DayLists.goesOn(next);
      return (hedged && closed)
          || OLD.contains(before.lower())
          || (before.is("the") && year < 1900 && next.isWord());
    }
    boolean heading = t.size() == 1;
    return placed || heading || before.is("(") || next.is(")") || (year >= 1950 && year < 2050);
  }

  /** "2004: Elections" over a section. */
  private static boolean heads(Tokens t, int i) {
    return i == 0 && t.is(1, ":") && t.glued(1) && !t.glued(2) && t.at(2).capitalized();
  }

  /** "in nineteen ninety-six", not "in two thousand and fifteen cases". */
  private static boolean inWordsFits(Tokens t, int i) {
    int end = at(t, i).map(Year::end).orElse(i);
    boolean said = t.is(i - 1, "in") || t.is(i - 1, "since") || t.is(i - 1, "of");
    return said && (!t.at(end).isWord() || DayLists.goesOn(t.at(end)) || t.is(end, "or"));
  }

  /** Whether a sign binds the digits to others, so that they are part of a code or a score. */
  private static boolean joined(Tokens t, int i) {
    boolean before =
        t.glued(i)
            && (t.is(i - 1, "-")
                || t.is(i - 1, "/")
                || t.is(i - 1, ":")
                || t.is(i - 1, ".")
                || t.is(i - 1, "_")
                || t.at(i - 1).isWord());
    boolean after =
        t.glued(i + 1)
            && (t.is(i + 1, ":")
                || t.is(i + 1, "_")
                || t.at(i + 1).isWord()
                || ((t.is(i + 1, "-") || t.is(i + 1, "/"))
                    && t.glued(i + 2)
                    && t.at(i + 2).isDigits()));
    boolean part =
        t.is(i - 1, "-") && CalendarWords.STANDARD.part(t.at(i - 2)) != TimeExpression.Part.WHOLE;
    return (before && !part && !spaced(t, i - 1)) || after;
  }

  private static boolean spaced(Tokens t, int i) {
    return t.is(i, "-") && t.at(i - 1).isDigits() && Years.plausible(t.digits(i - 1, 4, 4));
  }

  private static boolean plural(Tokens t, int i) {
    Token token = t.at(i);
    return token.isWord()
        && !token.capitalized()
        && token.text().length() > 3
        && token.text().endsWith("s")
        && !token.text().endsWith("ss")
        && !BEFORE.contains(token.lower());
  }
}
