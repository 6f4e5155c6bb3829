package org.gainsay.mention.date;

import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.CalendarUnit;
import org.gainsay.mention.TimeExpression;
import org.gainsay.mention.TimeExpression.Base;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Offset;
import org.gainsay.mention.TimeExpression.Part;
import org.gainsay.mention.TimeExpression.Shifted;
import org.gainsay.mention.TimeExpression.Weekday;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.text.Token;
import org.gainsay.value.Granularity;

/**
 * Reads periods as business news tells them: {@code the year ended June 30}, {@code the latest
 * week}, {@code the year-ago quarter}, {@code 1997's first quarter}, {@code the 1988 fiscal year}.
 */
final class ToldPeriods {

  private static final CalendarWords WORDS = CalendarWords.STANDARD;
  private static final Set<String> ENDS = Set.of("ended", "ending", "ends");
  private static final Set<String> REPORTED = Set.of("fiscal", "financial");
  private static final Set<String> YEARS = Set.of("fiscal", "financial", "calendar");
  private static final Set<String> EARNED = Years.words("earned.tsv");
  private static final int QUARTERS = 4;
  private static final int MONTHS = 12;

  private ToldPeriods() {}

  /** A period that "the" opens. */
  static Optional<Match> afterArticle(Tokens t, int i) {
    Token word = t.at(i);
    if (word.is("latest")) {
      return latest(t, i);
    }
    boolean told = reported(word).isPresent() || REPORTED.contains(word.lower());
    boolean before = word.is("prior") || word.is("previous");
    return told
        ? ended(t, i).or(() -> yearEarlier(t, i))
        : before ? yearEarlier(t, i) : Optional.empty();
  }

  /** "the year ended June 30", "the quarter that ends in March": the one its last day is in. */
  private static Optional<Match> ended(Tokens t, int start) {
    int i = REPORTED.contains(t.at(start).lower()) ? start + 1 : start;
    Optional<CalendarUnit> unit = reported(t.at(i));
    int verb = t.is(i + 1, "that") || t.is(i + 1, "which") ? i + 2 : i + 1;
    if (unit.isEmpty() || !ENDS.contains(t.at(verb).lower())) {
      return Optional.empty();
    }
    int at = t.is(verb + 1, "on") || t.is(verb + 1, "in") ? verb + 2 : verb + 1;
    return DateReader.anchor(t, at)
        .filter(last -> fine(last.expression()))
        .map(last -> new Match(i + 1, new Offset(last.expression(), unit.get(), 0)));
  }

  private static boolean fine(TimeExpression last) {
    return last instanceof Weekday
        || (last instanceof Dated dated
            && (dated.grain() == Granularity.DAY || dated.grain() == Granularity.MONTH));
  }

  /** "the latest quarter": the last one that is over. */
  private static Optional<Match> latest(Tokens t, int i) {
    int at = REPORTED.contains(t.at(i + 1).lower()) ? i + 2 : i + 1;
    boolean compound = t.is(at + 1, "-") && t.glued(at + 1);
    return t.is(i, "latest") && !compound
        ? reported(t.at(at))
            .map(unit -> new Match(at + 1, new Shifted(Base.DOCUMENT, unit, -1, Part.WHOLE)))
        : Optional.empty();
  }

  private static Optional<CalendarUnit> reported(Token token) {
    return WORDS
        .unit(token)
        .filter(unit -> !token.lower().endsWith("s"))
        .filter(
            unit ->
                switch (unit) {
                  case YEAR, QUARTER, MONTH, WEEK -> true;
                  default -> false;
                });
  }

  /** "the year-earlier period", "the year-ago quarter", "the prior-year month". */
  private static Optional<Match> yearEarlier(Tokens t, int i) {
    boolean after = t.are(i, "year", "-") && (t.is(i + 2, "earlier") || t.is(i + 2, "ago"));
    boolean before = t.are(i + 1, "-", "year") && (t.is(i, "prior") || t.is(i, "previous"));
    if (!after && !before) {
      return Optional.empty();
    }
    return switch (t.at(i + 3).lower()) {
      case "period" -> Optional.of(before(i, CalendarUnit.YEAR, 1));
      case "quarter" -> Optional.of(before(i, CalendarUnit.QUARTER, QUARTERS));
      case "month" -> Optional.of(before(i, CalendarUnit.MONTH, MONTHS));
      default -> Optional.empty();
    };
  }

  private static Match before(int i, CalendarUnit unit, int amount) {
    return new Match(i + 4, new Shifted(Base.RUNNING, unit, -amount, Part.WHOLE));
  }

  /**
   * "Third quarter", but halves and last quarters only with their year or before what they earn.
   */
  static Optional<Match> piece(Tokens t, int j, int n, int most, Granularity grain) {
    if (n == 0 || n > most || n < -1) {
      return Optional.empty();
    }
    Match match = Periods.ofYear(t, j + 1, Dated.within(grain, n < 0 ? most : n));
    boolean bare = n > 0 && grain == Granularity.QUARTER;
    boolean earned = n > 0 && t.is(j - 1, "-") && EARNED.contains(t.at(j + 1).lower());
    return bare || earned || match.end() > j + 1 ? Optional.of(match) : Optional.empty();
  }

  /** "1988 fiscal year", "2012 calendar year". */
  static Optional<Match> namedYear(Tokens t, int i) {
    int year = t.insideNumber(i) ? -1 : t.digits(i, 4, 4);
    return Years.plausible(year) && YEARS.contains(t.at(i + 1).lower()) && t.is(i + 2, "year")
        ? Optional.of(new Match(i + 3, Dated.years(Granularity.YEAR, year)))
        : Optional.empty();
  }

  /** "1997's first quarter". */
  static Optional<Match> partOfYear(Tokens t, int i) {
    int year = t.insideNumber(i) ? -1 : t.digits(i, 4, 4);
    return Years.plausible(year) && t.are(i + 1, "'", "s")
        ? Parts.numbered(t, i + 3).map(m -> new Match(m.end(), ((Dated) m.expression()).in(year)))
        : Optional.empty();
  }
}
