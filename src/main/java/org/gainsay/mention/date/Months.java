package org.gainsay.mention.date;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.text.Token;

/** Reads the names of months, also where they lack their capital, and knows how long they are. */
final class Months {

  private static final CalendarWords WORDS = CalendarWords.STANDARD;

  private Months() {}

  /** The number of a month whose name stands at a position, with the position after it. */
  record Month(int number, int end) {}

  /** The month that is named at a position. */
  static Optional<Month> at(Tokens t, int i) {
    int number = WORDS.number("month", t.at(i));
    if (number == 0) {
      return Optional.empty();
    }
    boolean dot = WORDS.abbreviation(t.at(i)) && t.is(i + 1, ".") && t.glued(i + 1);
    return Optional.of(new Month(number, dot ? i + 2 : i + 1));
  }

  /** Whether a month has such a day in some year. */
  static boolean valid(int month, int day) {
    return day >= 1 && day <= YearMonth.of(2000, month).lengthOfMonth();
  }

  /** A month in lower case: after "of", or before its year ("1st of march", "14 nov 2023"). */
  static Optional<Month> inLowerCase(Tokens t, int i) {
    int at = t.is(i, "of") ? i + 1 : i;
    Token token = t.at(at);
    boolean year = t.digits(at + 1, 4, 4) > 0;
    boolean suffix = t.at(i - 1).isWord() && t.glued(i - 1) && t.at(i - 2).isDigits();
    return token.isWord() && !token.capitalized() && (at > i || year || suffix)
        ? inAnyCase(t, at)
        : Optional.empty();
  }

  /** The month whose name stands at a position, with a capital or without one. */
  static Optional<Month> inAnyCase(Tokens t, int i) {
    int number = WORDS.number("month", capital(t, i));
    return number == 0 ? Optional.empty() : Optional.of(new Month(number, i + 1));
  }

  /** The word at a position, with a capital. */
  private static Token capital(Tokens t, int i) {
    Token token = t.at(i);
    String text = token.text();
    return text.isEmpty()
        ? token
        : new Token(
            token.start(),
            token.end(),
            token.type(),
            text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1),
            token.lower());
  }
}
