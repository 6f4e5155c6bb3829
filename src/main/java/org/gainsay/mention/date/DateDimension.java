package org.gainsay.mention.date;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Dimension;
import org.gainsay.mention.Kind;
import org.gainsay.mention.TimeExpression;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Weekday;
import org.gainsay.mention.TimeExpression.WeekdayBefore;
import org.gainsay.mention.TimeExpression.YearPair;
import org.gainsay.mention.TimeReading;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.text.Sentence;
import org.gainsay.value.Granularity;

/** Dates and ranges of dates: {@code 12 November 2023}, {@code last Friday}, {@code 1914-18}. */
public final class DateDimension implements Dimension {

  private static final List<String> SENSES =
      List.of(
          "month",
          "weekday",
          "season",
          "ordinal",
          "decade",
          "direction",
          "part",
          "number",
          "vague-count");
  private static final Set<String> OTHERS =
      Set.of(
          "the",
          "latest",
          "'",
          "from",
          "between",
          "q",
          "h",
          "fy",
          "fiscal",
          "financial",
          "calendar",
          "year",
          "month",
          "week",
          "ad",
          "a.d.",
          "a",
          "an",
          "half",
          "couple");

  private final DayTail tail;
  private final Set<String> dateWords = dateWords();
  private final Set<String> triggers = triggerWords(dateWords);

  /** The dimension for dates alone, for expressions that hold one. */
  public DateDimension() {
    this(DayTail.NONE);
  }

  /**
   * The dimension.
   *
   * @param tail reads the time of day after a date
   */
  public DateDimension(DayTail tail) {
    this.tail = tail;
  }

  private static Set<String> dateWords() {
    Set<String> out = new HashSet<>(OTHERS);
    SENSES.forEach(sense -> out.addAll(CalendarWords.STANDARD.words(sense)));
    out.addAll(Moments.STANDARD.firstWords());
    out.addAll(Holidays.STANDARD.firstWords());
    return Set.copyOf(out);
  }

  /** Besides the words of dates those that open a range, "in" and plurals of units. */
  private static Set<String> triggerWords(Set<String> dateWords) {
    Set<String> out = new HashSet<>(dateWords);
    out.addAll(OpenRanges.STANDARD.firstWords());
    out.add("in");
    CalendarWords.STANDARD.words("unit").stream().filter(w -> w.endsWith("s")).forEach(out::add);
    return Set.copyOf(out);
  }

  @Override
  public String name() {
    return "date";
  }

  @Override
  public Set<String> triggers() {
    return triggers;
  }

  @Override
  public List<Candidate> at(Sentence sentence, int token) {
    Tokens t = new Tokens(sentence);
    boolean nothing =
        t.is(token, "'") ? !t.at(token + 1).isDigits() : t.is(token, "the") && !opens(t, token + 1);
    if (nothing) {
      return List.of();
    }
    boolean dated = t.at(token).isDigits() || dateWords.contains(t.at(token).lower());
    Optional<Match> single =
        dated
            ? DateReader.single(t, token)
            : t.is(token, "in") ? CountedDates.ahead(t, token) : CountedDates.uncounted(t, token);
    Optional<RangeReader.Ends> ends = dated ? RangeReader.at(t, token, single) : Optional.empty();
    Optional<OpenRanges.Found> open =
        single.isPresent()
            ? OpenRanges.STANDARD.closing(t, token, single.get())
            : OpenRanges.STANDARD.opening(t, token);
    if (ends.isEmpty() && single.isEmpty() && open.isEmpty()) {
      return List.of();
    }
    List<Candidate> out = new ArrayList<>(3);
    single.flatMap(match -> tail.after(t, match)).ifPresent(m -> out.add(time(t, token, m)));
    open.ifPresent(found -> out.add(open(t, token, found)));
    ends.ifPresent(found -> out.add(range(t, token, found)));
    single.ifPresent(match -> out.add(date(t, token, match).with(years(t, token, match))));
    return out;
  }

  /** The two years of "2008-09"; those of "2008/09" are one. */
  private static List<Candidate> years(Tokens t, int from, Match match) {
    if (!(match.expression() instanceof YearPair pair) || !t.is(from + 1, "-")) {
      return List.of();
    }
    Match first = new Match(from + 1, Dated.years(Granularity.YEAR, pair.first()));
    Match second = new Match(from + 3, Dated.years(Granularity.YEAR, pair.first() + 1));
    return List.of(date(t, from, first), date(t, from + 2, second));
  }

  private boolean opens(Tokens t, int i) {
    return t.at(i).isDigits()
        || dateWords.contains(t.at(i).lower())
        || CalendarWords.STANDARD.unit(t.at(i)).isPresent();
  }

  private static Candidate date(Tokens t, int from, Match match) {
    return new TimeReading(t.sentence(), t.span(from, match.end()), Kind.DATE, match.expression())
        .candidate();
  }

  private static Candidate time(Tokens t, int from, Match match) {
    return new TimeReading(t.sentence(), t.span(from, match.end()), Kind.TIME, match.expression())
        .candidate();
  }

  private static Candidate open(Tokens t, int from, OpenRanges.Found found) {
    TimeExpression range = new TimeExpression.OpenRange(found.side(), found.date().expression());
    return new TimeReading(t.sentence(), t.span(from, found.end()), Kind.DATE_RANGE, range)
        .candidate()
        .with(List.of(date(t, found.dateAt(), found.date())));
  }

  private static Candidate range(Tokens t, int from, RangeReader.Ends ends) {
    TimeExpression last = ends.last().expression();
    TimeExpression first =
        ends.first().expression() instanceof Weekday day
                && day.direction() == TimeExpression.Direction.NONE
                && last instanceof Weekday
            ? new WeekdayBefore(day.day(), last)
            : ends.first().expression();
    Match begins = new Match(ends.first().end(), first);
    TimeExpression range = new TimeExpression.Range(first, last);
    return new TimeReading(t.sentence(), t.span(from, ends.last().end()), Kind.DATE_RANGE, range)
        .candidate()
        .with(List.of(date(t, ends.firstAt(), begins), date(t, ends.lastAt(), ends.last())));
  }

  /** The longest single date that begins at a token, for expressions that hold one. */
  public Optional<Match> longest(Tokens tokens, int token) {
    return DateReader.single(tokens, token);
  }
}
