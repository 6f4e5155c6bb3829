package org.gainsay.mention.date;

import java.util.Optional;
import org.gainsay.mention.CalendarUnit;
import org.gainsay.mention.TimeExpression;
import org.gainsay.mention.TimeExpression.Base;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Part;
import org.gainsay.mention.TimeExpression.Shifted;
import org.gainsay.mention.TimeExpression.Vague;
import org.gainsay.mention.TimeExpression.Weekday;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Count;
import org.gainsay.mention.calendar.Counts;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.text.Token;
import org.gainsay.value.Granularity;

/** Reads parts of periods: {@code early 1990s}, {@code mid-July}, {@code the end of last month}. */
final class Parts {

  private static final CalendarWords WORDS = CalendarWords.STANDARD;

  private Parts() {}

  static Optional<Match> at(Tokens t, int i) {
    Token word = t.at(i);
    Part part = WORDS.part(word);
    if (part == Part.WHOLE) {
      return Optional.empty();
    }
    Part beside = word.is("earlier") ? Part.EARLIER : Part.LATER;
    return switch (word.lower()) {
      case "rest", "remainder" ->
          t.is(i + 1, "of")
              ? narrowed(t, i + 2, Part.LATER).filter(m -> longer(m.expression()))
              : Optional.empty();
      case "beginning", "start", "end", "middle", "close" ->
          t.is(i + 1, "of") ? narrowed(t, i + 2, part) : Optional.empty();
      case "earlier", "later" ->
          narrowed(t, t.is(i + 1, "in") ? i + 2 : i + 1, beside)
              .filter(m -> m.expression() instanceof Shifted || weekday(t, i, m))
              .or(() -> inTheDay(t, i, beside));
      case "early", "late" ->
          t.are(i + 1, "part", "of")
              ? narrowed(t, i + 3, part)
              : onDay(t, i)
                  .or(
                      () ->
                          narrowed(t, t.is(i + 1, "in") || t.is(i + 1, "-") ? i + 2 : i + 1, part));
      default -> narrowed(t, t.is(i + 1, "-") ? i + 2 : i + 1, part);
    };
  }

  /** Whether a period lasts longer than a day, so that some of it can be left. */
  private static boolean longer(TimeExpression period) {
    return period instanceof Shifted
        || (period instanceof Dated dated && dated.grain().coarserThan(Granularity.DAY));
  }

  /** "late on Thursday". */
  private static Optional<Match> onDay(Tokens t, int i) {
    return t.is(i + 1, "on") && WORDS.number("weekday", t.at(i + 2)) > 0
        ? Weekdays.at(t, i + 2)
        : Optional.empty();
  }

  /** "later Thursday". */
  private static boolean weekday(Tokens t, int i, Match day) {
    return day.expression() instanceof Weekday && WORDS.number("weekday", t.at(i + 1)) > 0;
  }

  /** "earlier in the day": the day last spoken of. */
  private static Optional<Match> inTheDay(Tokens t, int i, Part part) {
    return t.are(i + 1, "in", "the", "day")
        ? Optional.of(new Match(i + 4, new Shifted(Base.RUNNING, CalendarUnit.DAY, 0, part)))
        : Optional.empty();
  }

  private static Optional<Match> narrowed(Tokens t, int at, Part part) {
    return DateReader.anchor(t, at)
        .filter(match -> !(match.expression() instanceof Vague))
        .map(match -> new Match(match.end(), match.expression().narrowed(part)));
  }

  /** "month's end", "year-end". */
  static Optional<Match> unitEnd(Tokens t, int i) {
    int at = t.are(i + 1, "'", "s") ? i + 3 : t.is(i + 1, "-") ? i + 2 : -1;
    return at > 0 && t.is(at, "end")
        ? WORDS.unit(t.at(i)).map(unit -> new Match(at + 1, end(unit, t.is(i + 1, "-"))))
        : Optional.empty();
  }

  /** The end of a period, but a "week-end" is a weekend. */
  private static Shifted end(CalendarUnit unit, boolean hyphen) {
    return hyphen && unit == CalendarUnit.WEEK
        ? new Shifted(Base.DOCUMENT, CalendarUnit.WEEKEND, 0, Part.WHOLE)
        : new Shifted(Base.DOCUMENT, unit, 0, Part.END);
  }

  /** A quarter or half by its number, whatever goes on after it. */
  static Optional<Match> numbered(Tokens t, int i) {
    Optional<Count> ordinal = Counts.ordinal(t, i).filter(count -> count.value().signum() > 0);
    int j = ordinal.map(Count::end).orElse(i);
    boolean quarter = t.is(j, "quarter");
    return ordinal
        .filter(n -> n.value().intValue() <= (quarter ? 4 : t.is(j, "half") ? 2 : 0))
        .map(
            n ->
                Dated.within(
                    quarter ? Granularity.QUARTER : Granularity.HALF, n.value().intValue()))
        .map(dated -> new Match(j + 1, dated));
  }
}
