package org.gainsay.mention.date;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Direction;
import org.gainsay.mention.TimeExpression.Part;
import org.gainsay.mention.calendar.Count;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.text.Token;
import org.gainsay.value.Granularity;

/**
 * Reads bare days that share the month of a neighbour: {@code 18 and 19 June}, {@code June 3 and
 * 4}.
 */
final class DayLists {

  private static final int MOST = 4;
  private static final Set<String> GOES_ON =
      Set.of("in", "at", "of", "on", "for", "with", "to", "as", "when", "by", "and", "after");

  private DayLists() {}

  /** Whether a word goes on after a day, as no noun would that the day counts. */
  static boolean goesOn(Token token) {
    return GOES_ON.contains(token.lower());
  }

  /** The bare day at a position. */
  static Optional<Match> at(Tokens t, int i) {
    Optional<Count> day = t.at(i).isDigits() ? DayDates.dayNumber(t, i) : Optional.empty();
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int number = day.get().value().intValue();
    int end = day.get().end();
    return monthAfter(t, end)
        .or(() -> monthBefore(t, i, end))
        .filter(other -> Months.valid(other.unit(), number))
        .map(other -> new Match(end, sameMonth(other, number)));
  }

  private static Dated sameMonth(Dated other, int day) {
    return new Dated(other.year(), Granularity.DAY, other.unit(), day, Part.WHOLE, Direction.NONE);
  }

  private static Optional<Dated> monthAfter(Tokens t, int end) {
    int at = joiner(t, end);
    for (int n = 0; n < MOST && at > 0; n++) {
      Optional<Match> dated = DayDates.fromDay(t, at);
      if (dated.isPresent()) {
        return dated.get().expression() instanceof Dated date && date.unit() > 0
            ? Optional.of(date)
            : Optional.empty();
      }
      Optional<Count> next = t.at(at).isDigits() ? DayDates.dayNumber(t, at) : Optional.empty();
      at = next.isEmpty() ? -1 : joiner(t, next.get().end());
    }
    return Optional.empty();
  }

  private static int joiner(Tokens t, int i) {
    if (t.is(i, "and") || t.is(i, "or") || t.is(i, "&")) {
      return i + 1;
    }
    return t.is(i, ",") ? (t.is(i + 1, "and") ? i + 2 : i + 1) : -1;
  }

  /** "June 3 and 4": the month stands before the day before. */
  private static Optional<Dated> monthBefore(Tokens t, int i, int end) {
    boolean closed = !t.at(end).isWord() || GOES_ON.contains(t.at(end).lower());
    boolean joined =
        (t.is(i - 1, "and") || t.is(i - 1, "&")) && closed && !t.is(end, "%") && !t.is(end, ":");
    if (!joined) {
      return Optional.empty();
    }
    for (int at = i - 3; at >= Math.max(0, i - 5); at--) {
      Optional<Match> date = DayDates.fromMonth(t, at);
      if (date.isPresent()
          && date.get().end() == i - 1
          && date.get().expression() instanceof Dated dated
          && dated.grain() == Granularity.DAY) {
        OptionalInt year =
            DayDates.withYear(t, end, dated).expression() instanceof Dated later
                ? later.year()
                : OptionalInt.empty();
        return Optional.of(
            new Dated(
                year.isPresent() ? year : dated.year(),
                Granularity.DAY,
                dated.unit(),
                dated.day(),
                Part.WHOLE,
                Direction.NONE));
      }
    }
    return Optional.empty();
  }
}
