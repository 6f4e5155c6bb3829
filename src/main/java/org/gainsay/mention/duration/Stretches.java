package org.gainsay.mention.duration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.CalendarUnit;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Kind;
import org.gainsay.mention.TimeExpression;
import org.gainsay.mention.TimeExpression.Stretch;
import org.gainsay.mention.TimeReading;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Count;
import org.gainsay.mention.calendar.Counts;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.mention.date.DateDimension;
import org.gainsay.text.Span;

/**
 * Reads lengths that lie at a place of the calendar: {@code the last three months} end on the day
 * of writing, {@code the first ten days of May} begin with the month. The range holds the length.
 */
final class Stretches {

  private static final CalendarWords WORDS = CalendarWords.STANDARD;
  private static final Set<String> AHEAD = Set.of("next", "coming", "upcoming");
  private static final Set<String> BACK = Set.of("last", "past", "previous", "preceding");

  private final DateDimension dates = new DateDimension();

  /** The range around a length, or the length alone where nothing says which stretch it is. */
  Candidate around(Tokens t, int i, Piece piece, Candidate length) {
    int whole = piece.count().whole() ? piece.count().value().intValueExact() : 0;
    boolean fits = whole > 0 && whole < 1000 && !piece.unit().withinDay();
    int end = t.sentence().tokenAt(length.span().end());
    if (!fits || t.is(i, "this") || t.is(end, "-")) {
      return length;
    }
    return ofPeriod(t, i, whole, piece.unit(), length, end)
        .or(() -> ofToday(t, i, whole, piece.unit(), length))
        .orElse(length);
  }

  private Optional<Candidate> ofPeriod(
      Tokens t, int i, int count, CalendarUnit unit, Candidate length, int end) {
    boolean first = t.is(i, "first");
    boolean last = t.is(i, "last") || t.is(i, "final");
    Optional<Match> outer =
        (first || last) && t.is(end, "of") ? dates.longest(t, end + 1) : Optional.empty();
    return outer
        .filter(match -> !(match.expression() instanceof TimeExpression.Vague))
        .map(
            match -> {
              Span around = new Span(length.span().start(), t.at(match.end() - 1).end());
              Span date = t.span(end + 1, match.end());
              Candidate inside =
                  new TimeReading(t.sentence(), date, Kind.DATE, match.expression()).candidate();
              Stretch stretch =
                  new Stretch(first ? count : -count, unit, Optional.of(match.expression()));
              return range(t, around, stretch).with(List.of(length, inside));
            });
  }

  private static Optional<Candidate> ofToday(
      Tokens t, int i, int count, CalendarUnit unit, Candidate length) {
    int at = WORDS.value("direction", t.at(i)).isEmpty() ? between(t, i) : i;
    String word = t.at(at).lower();
    boolean ahead = AHEAD.contains(word);
    return ahead || BACK.contains(word)
        ? Optional.of(
            range(t, length.span(), new Stretch(ahead ? count : -count, unit, Optional.empty()))
                .with(List.of(length)))
        : Optional.empty();
  }

  /** The word between number and unit: "5 past years". */
  private static int between(Tokens t, int i) {
    return Counts.at(t, i).map(Count::end).orElse(i);
  }

  private static Candidate range(Tokens t, Span span, Stretch stretch) {
    return new TimeReading(t.sentence(), span, Kind.DATE_RANGE, stretch).candidate();
  }
}
