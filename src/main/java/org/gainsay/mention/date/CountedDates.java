package org.gainsay.mention.date;

import java.math.BigDecimal;
import java.util.Optional;
import org.gainsay.mention.CalendarUnit;
import org.gainsay.mention.Tense;
import org.gainsay.mention.TimeExpression.Base;
import org.gainsay.mention.TimeExpression.Offset;
import org.gainsay.mention.TimeExpression.Part;
import org.gainsay.mention.TimeExpression.Shifted;
import org.gainsay.mention.TimeExpression.Vague;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Count;
import org.gainsay.mention.calendar.Counts;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.text.Token;

/**
 * Reads dates counted in units: {@code three weeks ago}, {@code two years later}, {@code the day
 * before}.
 */
final class CountedDates {

  private static final CalendarWords WORDS = CalendarWords.STANDARD;
  private static final int RECORD = 7;
  private static final int MONTHS = 12;
  private static final int DAYS = 7;
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private CountedDates() {}

  /**
   * A number of units and where they are counted from: {@code ago}, {@code later}, {@code after}.
   */
  static Optional<Match> counted(Tokens t, int i) {
    Optional<Count> count = Counts.at(t, i);
    if (count.isEmpty()) {
      return Optional.empty();
    }
    int j = count.get().end();
    Optional<Match> weekday = Distances.weekdays(t, count.get());
    if (weekday.isPresent()) {
      return weekday;
    }
    j = t.is(j, "more") || t.is(j, "full") || t.is(j, "short") ? j + 1 : j;
    CalendarUnit unit = WORDS.unit(t.at(j)).orElse(null);
    if (unit == null
        || unit.withinDay()
        || unit == CalendarUnit.HALF
        || unit == CalendarUnit.QUARTER) {
      return Optional.empty();
    }
    Count number = count.get();
    int end = j + 1;
    if (t.is(end, "and") && t.is(end + 1, "a") && t.is(end + 2, "half")) {
      number = new Count(number.value().add(new BigDecimal("0.5")), number.vague(), end);
      end += 3;
    }
    Optional<Match> compound = compound(t, number, unit, end);
    return compound.isPresent() ? compound : shifted(t, number, unit, end);
  }

  /** "two years and three months ago", "a week and two days later". */
  private static Optional<Match> compound(Tokens t, Count larger, CalendarUnit unit, int end) {
    boolean halves = unit == CalendarUnit.YEAR || unit == CalendarUnit.WEEK;
    Optional<Count> more =
        halves && larger.whole() && t.is(end, "and")
            ? Counts.at(t, end + 1).filter(Count::whole)
            : Optional.empty();
    CalendarUnit small = unit == CalendarUnit.YEAR ? CalendarUnit.MONTH : CalendarUnit.DAY;
    if (more.isEmpty() || !WORDS.unit(t.at(more.get().end())).filter(small::equals).isPresent()) {
      return Optional.empty();
    }
    BigDecimal each = BigDecimal.valueOf(unit == CalendarUnit.YEAR ? MONTHS : DAYS);
    BigDecimal sum = larger.value().multiply(each).add(more.get().value());
    return shifted(t, new Count(sum, false, end), small, more.get().end() + 1)
        .filter(match -> match.expression() instanceof Shifted);
  }

  /** "in two weeks", where the clause speaks of the future and does not count "the first time". */
  static Optional<Match> ahead(Tokens t, int i) {
    Optional<Count> count = Counts.at(t, i + 1).filter(Count::whole);
    if (count.isEmpty() || Tense.before(t.sentence(), i) != Tense.FUTURE || superlative(t, i)) {
      return Optional.empty();
    }
    int j = count.get().end();
    CalendarUnit unit = WORDS.unit(t.at(j)).orElse(CalendarUnit.HOUR);
    boolean counts = t.is(j + 1, "of") || t.is(j + 1, "-") || t.is(j + 1, "since");
    int end = t.is(j + 1, "'") && t.is(j + 2, "s") ? j + 3 : t.is(j + 1, "'") ? j + 2 : j + 1;
    end = end > j + 1 && t.is(end, "time") ? end + 1 : j + 1;
    return unit.withinDay() || unit == CalendarUnit.HALF || counts
        ? Optional.empty()
        : made(count.get(), unit, Base.DOCUMENT, 1, end);
  }

  static boolean superlative(Tokens t, int i) {
    for (int at = Math.max(0, i - RECORD); at < i; at++) {
      String word = t.at(at).lower();
      boolean most = word.endsWith("est") && word.length() > 4;
      if (most || word.equals("first") || word.equals("time") || word.equals("only")) {
        return true;
      }
    }
    return false;
  }

  /** "decades ago", "months later". */
  static Optional<Match> uncounted(Tokens t, int i) {
    boolean plural = t.at(i).text().length() > 4 && t.at(i).lower().endsWith("s");
    if (!plural || WORDS.unit(t.at(i)).isEmpty() || Counts.endsBefore(t, i)) {
      return Optional.empty();
    }
    return switch (t.at(i + 1).lower()) {
      case "ago", "earlier" -> Optional.of(new Match(i + 2, new Vague("PAST_REF")));
      case "later" -> Optional.of(new Match(i + 2, new Vague("FUTURE_REF")));
      default -> Optional.empty();
    };
  }

  private static Optional<Match> shifted(Tokens t, Count number, CalendarUnit unit, int end) {
    boolean over = closes(t, end + 1);
    switch (t.at(end).lower()) {
      case "ago" -> {
        return made(number, unit, Base.DOCUMENT, -1, end + 1);
      }
      case "later", "afterward", "afterwards" -> {
        return t.is(end + 1, "than")
            ? Optional.empty()
            : made(number, unit, Base.RUNNING, 1, end + 1);
      }
      case "earlier", "previously", "prior", "beforehand" -> {
        return t.is(end + 1, "than") || t.is(end + 1, "to")
            ? Optional.empty()
            : made(number, unit, Base.RUNNING, -1, end + 1);
      }
      case "hence" -> {
        return made(number, unit, Base.DOCUMENT, 1, end + 1);
      }
      case "from" -> {
        return t.is(end + 1, "now") || t.is(end + 1, "today")
            ? made(number, unit, Base.DOCUMENT, 1, end + 2)
            : offset(t, number, unit, 1, end + 1);
      }
      case "before" -> {
        return over
            ? made(number, unit, Base.RUNNING, -1, end + 1)
            : offset(t, number, unit, -1, end + 1);
      }
      case "after" -> {
        return over
            ? made(number, unit, Base.RUNNING, 1, end + 1)
            : offset(t, number, unit, 1, end + 1);
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  private static boolean closes(Tokens t, int i) {
    Token token = t.at(i);
    return i >= t.size() || token.is(".") || token.is(",") || token.is(";") || token.is(")");
  }

  static Optional<Match> made(Count number, CalendarUnit unit, Base base, int sign, int end) {
    if (number.vague()) {
      return Optional.of(new Match(end, new Vague(sign < 0 ? "PAST_REF" : "FUTURE_REF")));
    }
    int years = unit == CalendarUnit.DECADE ? 10 : unit == CalendarUnit.CENTURY ? 100 : 0;
    if (years > 0) {
      BigDecimal many = number.value().multiply(BigDecimal.valueOf(years));
      return made(new Count(many, false, end), CalendarUnit.YEAR, base, sign, end);
    }
    if (number.whole()) {
      return Optional.of(
          new Match(end, new Shifted(base, unit, sign * number.value().intValue(), Part.WHOLE)));
    }
    BigDecimal months = number.value().multiply(TWELVE);
    return unit == CalendarUnit.YEAR && new Count(months, false, 0).whole()
        ? Optional.of(
            new Match(
                end, new Shifted(base, CalendarUnit.MONTH, sign * months.intValue(), Part.WHOLE)))
        : Optional.of(new Match(end, new Vague(sign < 0 ? "PAST_REF" : "FUTURE_REF")));
  }

  /** "two days after Christmas": counted from a date that follows. */
  private static Optional<Match> offset(
      Tokens t, Count number, CalendarUnit unit, int sign, int at) {
    Optional<Match> from = number.whole() ? DateReader.anchor(t, at) : Optional.empty();
    return from.filter(m -> !(m.expression() instanceof Vague))
        .map(
            m ->
                new Match(
                    m.end(), new Offset(m.expression(), unit, sign * number.value().intValue())));
  }

  /** "the day before", "the year after", "the day after Christmas"; the unit stands at i. */
  static Optional<Match> neighbour(Tokens t, int i) {
    CalendarUnit unit = WORDS.unit(t.at(i)).orElse(null);
    boolean before = t.is(i + 1, "before");
    boolean plural = t.at(i).lower().endsWith("s");
    if (unit == null || plural || unit.withinDay() || !(before || t.is(i + 1, "after"))) {
      return Optional.empty();
    }
    if (unit == CalendarUnit.DAY && t.is(i + 2, before ? "yesterday" : "tomorrow")) {
      return Optional.of(
          new Match(i + 3, new Shifted(Base.DOCUMENT, unit, before ? -2 : 2, Part.WHOLE)));
    }
    if (t.is(i + 1, "after") && t.is(i + 2, "next")) {
      return Optional.of(new Match(i + 3, new Shifted(Base.DOCUMENT, unit, 2, Part.WHOLE)));
    }
    Count one = new Count(BigDecimal.ONE, false, i);
    return closes(t, i + 2)
        ? made(one, unit, Base.RUNNING, before ? -1 : 1, i + 2)
        : offset(t, one, unit, before ? -1 : 1, i + 2);
  }
}
