package org.gainsay.mention.calendar;

import java.util.Set;
import org.gainsay.mention.CalendarUnit;

/**
 * Tells lengths up to now or from now on ({@code in the last decade}, {@code over the next year})
 * from periods of the calendar ({@code last year}, {@code the next day}).
 */
public final class Rolling {

  private static final Set<String> OVER = Set.of("over", "during", "for", "within", "throughout");
  private static final Set<CalendarUnit> DATED =
      Set.of(CalendarUnit.DAY, CalendarUnit.WEEKEND, CalendarUnit.QUARTER, CalendarUnit.HALF);

  private Rolling() {}

  /** Whether "last", "next" or "coming" at a position opens such a length of one unit. */
  public static boolean opens(Tokens t, int i) {
    boolean over = t.is(i - 1, "the") && OVER.contains(t.at(i - 2).lower());
    boolean since = t.is(i, "last") && (over || t.are(i - 2, "in", "the"));
    boolean ahead = over && (t.is(i, "next") || t.is(i, "coming"));
    boolean one =
        CalendarWords.STANDARD.unit(t.at(i + 1)).filter(unit -> !DATED.contains(unit)).isPresent();
    return (since || ahead) && one && !t.is(i + 2, "of");
  }
}
