package org.gainsay.mention.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Dimension;
import org.gainsay.mention.Kind;
import org.gainsay.mention.TimeReading;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.mention.date.DateDimension;
import org.gainsay.text.Sentence;

/** Times of day: {@code 5:30 p.m. EST}, {@code Saturday morning}, {@code 6am on 3 June}. */
public final class TimeDimension implements Dimension {

  private final DateDimension dates;
  private final Set<String> triggers;

  /** The dimension, reading the days of its times with a date dimension of its own. */
  public TimeDimension() {
    this.dates = new DateDimension();
    Set<String> out = new HashSet<>(DayParts.firstWords());
    out.addAll(
        List.of(
            "noon",
            "midnight",
            "midday",
            "the",
            "that",
            "this",
            "last",
            "next",
            "tonight",
            "early",
            "late",
            "earlier",
            "later",
            "half",
            "quarter"));
    out.addAll(CalendarWords.STANDARD.words("number"));
    this.triggers = Set.copyOf(out);
  }

  @Override
  public String name() {
    return "time";
  }

  @Override
  public Set<String> triggers() {
    return triggers;
  }

  @Override
  public List<Candidate> at(Sentence sentence, int token) {
    Tokens t = new Tokens(sentence);
    List<Candidate> out = new ArrayList<>(2);
    Optional<Clocks.Time> clock = Clocks.at(t, token);
    Optional<Match> time =
        clock.isPresent() ? Optional.of(withDay(t, clock.get())) : leadingPart(t, token);
    time.ifPresent(
        match ->
            out.add(
                new TimeReading(sentence, t.span(token, match.end()), Kind.TIME, match.expression())
                    .candidate()));
    return out;
  }

  /** "the morning of 8 May", "the early hours of Sunday morning", "tonight", "this morning". */
  private Optional<Match> leadingPart(Tokens t, int i) {
    Optional<DayParts.Part> part = DayParts.at(t, i);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    int end = part.get().end();
    int of = t.is(end, "of") || t.is(end, "on") ? end + 1 : end;
    Optional<Match> day = of > end ? day(t, of) : Optional.empty();
    if (day.isPresent()) {
      int after = DayTimes.partEnd(t, day.get().end());
      return Optional.of(new Match(after, part.get().clock(day.map(Match::expression))));
    }
    return part.get().standsAlone()
        ? Optional.of(withClock(t, part.get()))
        : DayParts.undated(t, i, part.get());
  }

  /** "tonight at 11 p.m.", "this morning". */
  private static Match withClock(Tokens t, DayParts.Part part) {
    Optional<Clocks.Time> clock =
        t.is(part.end(), "at") ? Clocks.at(t, part.end() + 1) : Optional.empty();
    return clock
        .map(time -> new Match(time.end(), time.clock(part.day())))
        .orElseGet(() -> new Match(part.end(), part.clock(part.day())));
  }

  /** "6am on Sunday morning", "7:52 p.m., June 4", "11am IST Saturday". */
  private Match withDay(Tokens t, Clocks.Time time) {
    int end = time.end();
    int at = t.is(end, "on") || t.is(end, ",") || t.is(end, "of") ? end + 1 : end;
    if (t.is(end, "in") && t.is(end + 1, "the") && DayParts.plain(t, end + 2).isPresent()) {
      return new Match(end + 3, time.clock(Optional.empty()));
    }
    Optional<Match> day = day(t, at);
    if (day.isEmpty()) {
      return new Match(end, time.clock(Optional.empty()));
    }
    int after = DayTimes.partEnd(t, day.get().end());
    return new Match(after, time.clock(day.map(Match::expression)));
  }

  /** A date that names one day. */
  private Optional<Match> day(Tokens t, int i) {
    return dates.longest(t, i).filter(match -> DayTimes.namesDay(match.expression()));
  }
}
