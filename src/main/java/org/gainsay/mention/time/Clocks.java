package org.gainsay.mention.time;

import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.TimeExpression;
import org.gainsay.mention.TimeExpression.Clock;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.table.Table;

/** Reads clock times: {@code 6am}, {@code 06:00 BST}, {@code 1100 hours}, {@code noon}. */
final class Clocks {

  private static final Set<String> ZONES =
      Table.resource("/org/gainsay/mention/time/zones.tsv").words("word");
  private static final int NONE = -1;

  /**
   * A clock time that was read.
   *
   * @param minute its minute of the day
   * @param minutes how long what is named lasts: 60 for a bare hour, 1 with minutes
   * @param end the position after it and its zone
   */
  record Time(int minute, int minutes, int end) {

    Clock clock(Optional<TimeExpression> day) {
      String timex = String.format(java.util.Locale.ROOT, "T%02d:%02d", minute / 60, minute % 60);
      return new Clock(day, timex, minute, minute + minutes);
    }
  }

  private Clocks() {}

  static Optional<Time> at(Tokens t, int i) {
    if (t.is(i, "noon") || t.is(i, "midday")) {
      return Optional.of(zoned(t, new Time(720, 1, i + 1)));
    }
    if (t.is(i, "midnight")) {
      return Optional.of(zoned(t, new Time(0, 1, i + 1)));
    }
    int hour = t.digits(i, 1, 4);
    if (hour < 0) {
      return inWords(t, i);
    }
    if (t.insideNumber(i) && !(t.is(i + 1, ".") && !t.is(i - 1, "$"))) {
      return Optional.empty();
    }
    Optional<Time> time = t.at(i).text().length() > 2 ? military(t, i, hour) : digits(t, i, hour);
    return time.map(found -> zoned(t, found));
  }

  /** "1100 hours", "1300 GMT". */
  private static Optional<Time> military(Tokens t, int i, int number) {
    boolean four = t.at(i).text().length() == 4;
    boolean hours =
        t.is(i + 1, "hours") || t.is(i + 1, "hrs") || t.is(i + 1, "h") || t.is(i + 1, "hour");
    boolean zone = ZONES.contains(t.at(i + 1).text());
    boolean fits = number / 100 < 24 && number % 100 < 60;
    return four && fits && (hours || zone)
        ? Optional.of(new Time(number / 100 * 60 + number % 100, 1, hours ? i + 2 : i + 1))
        : Optional.empty();
  }

  private static Optional<Time> digits(Tokens t, int i, int hour) {
    if (hour > 24 || (t.glued(i) && !opens(t.at(i - 1).lower()))) {
      return Optional.empty();
    }
    boolean colon =
        (t.is(i + 1, ":") || t.is(i + 1, "."))
            && t.glued(i + 1)
            && t.at(i + 2).text().length() == 2
            && (t.glued(i + 2) || t.is(i + 1, ":"));
    int minutes = colon ? t.digits(i + 2, 2, 2) : NONE;
    if (minutes >= 60 || (colon && minutes < 0)) {
      return Optional.empty();
    }
    int end = colon ? i + 3 : i + 1;
    boolean seconds = colon && t.is(end, ":") && t.glued(end) && t.digits(end + 1, 2, 2) >= 0;
    end = seconds ? end + 2 : end;
    int half = half(t, end);
    if (half > 0 && hour >= 1 && (hour <= 12 || half(t, end) == 0)) {
      boolean pm = t.is(end, "p") || t.is(end, "pm");
      int base = hour % 12 + (pm ? 12 : 0);
      return Optional.of(new Time(base * 60 + Math.max(0, minutes), minutes < 0 ? 60 : 1, half));
    }
    if (t.is(end, "o") && t.is(end + 1, "'") && t.is(end + 2, "clock")) {
      return Optional.of(new Time(hour % 24 * 60, 60, end + 3));
    }
    return colon ? clockOnly(t, i, hour, minutes, end) : Optional.empty();
  }

  private static boolean opens(String sign) {
    return sign.equals("(")
        || sign.equals("-")
        || sign.equals("\"")
        || sign.equals("'")
        || sign.equals("[")
        || sign.equals("t");
  }

  /** Hours and minutes without am or pm: with a zone, hours, or a word that times follow. */
  private static Optional<Time> clockOnly(Tokens t, int i, int hour, int minutes, int end) {
    boolean two = t.at(i).text().length() == 2;
    boolean zone = ZONES.contains(t.at(end).text());
    boolean hours = t.is(end, "hrs") || t.is(end, "hours") || t.is(end, "h");
    boolean said =
        t.is(i - 1, "at")
            || t.is(i - 1, "until")
            || t.is(i - 1, "by")
            || t.is(i - 1, "around")
            || t.is(i - 1, "about")
            || t.is(i - 1, "since")
            || t.is(i - 1, "after")
            || t.is(i - 1, "before")
            || t.is(i - 1, "from")
            || t.is(i - 1, "t");
    boolean colon = t.is(i + 1, ":");
    boolean fits =
        hour < 24 && (zone || hours || (said && colon && !mark(t, end)) || (two && colon));
    boolean score =
        t.glued(end)
            && (t.is(end, "-") || t.is(end, ":") || t.is(end, "."))
            && t.glued(end + 1)
            && t.at(end + 1).isDigits()
            && !t.is(end + 2, ":");
    return fits && !score && !mark(t, end)
        ? Optional.of(new Time(hour * 60 + minutes, 1, hours ? end + 1 : end))
        : Optional.empty();
  }

  /** "the 2:15 mark", "2:15 minutes": lengths, not times of day. */
  private static boolean mark(Tokens t, int end) {
    return t.is(end, "mark")
        || t.is(end, "minutes")
        || t.is(end, "min")
        || t.is(end, "remaining")
        || t.is(end, "left");
  }

  /** The position after "am", "a.m.", "pm" or "p.m."; zero when none stands at the position. */
  private static int half(Tokens t, int i) {
    if (t.is(i, "am") || t.is(i, "pm")) {
      return i + 1;
    }
    boolean dotted = (t.is(i, "a") || t.is(i, "p")) && t.is(i + 1, ".") && t.is(i + 2, "m");
    if (dotted) {
      return t.is(i + 3, ".") && t.glued(i + 3) ? i + 4 : i + 3;
    }
    return 0;
  }

  /** "six o'clock", "five p.m.", "half past six". */
  private static Optional<Time> inWords(Tokens t, int i) {
    int hour = CalendarWords.STANDARD.number("number", t.at(i));
    if (hour >= 1 && hour <= 12) {
      int half = half(t, i + 1);
      if (half > 0) {
        boolean pm = t.is(i + 1, "p") || t.is(i + 1, "pm");
        return Optional.of(zoned(t, new Time((hour % 12 + (pm ? 12 : 0)) * 60, 60, half)));
      }
      if (t.is(i + 1, "o") && t.is(i + 2, "'") && t.is(i + 3, "clock")) {
        return Optional.of(new Time(hour * 60, 60, i + 4));
      }
    }
    return Optional.empty();
  }

  /** The time with its zone, "local time" or a zone in brackets. */
  private static Time zoned(Tokens t, Time time) {
    int end = time.end();
    if (ZONES.contains(t.at(end).text())) {
      end = t.is(end + 1, "time") ? end + 2 : end + 1;
    } else if (t.is(end, "local") && t.is(end + 1, "time")) {
      end += 2;
    } else if (t.is(end, "(") && ZONES.contains(t.at(end + 1).text()) && t.is(end + 2, ")")) {
      end += 3;
    } else if (t.at(end).capitalized() && t.is(end + 1, "time") && !t.at(end).isDigits()) {
      end += 2;
    }
    return new Time(time.minute(), time.minutes(), end);
  }
}
