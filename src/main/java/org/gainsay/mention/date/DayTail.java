package org.gainsay.mention.date;

import java.util.Optional;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;

/** Reads the time of day that goes on after a date: {@code morning} of {@code Saturday morning}. */
public interface DayTail {

  /** No time of day after any date. */
  DayTail NONE = (t, date) -> Optional.empty();

  /** The date with the time of day after it, if one stands there. */
  Optional<Match> after(Tokens t, Match date);
}
