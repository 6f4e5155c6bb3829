package org.gainsay.mention.duration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.CalendarUnit;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Tense;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Count;
import org.gainsay.mention.calendar.Counts;
import org.gainsay.mention.calendar.Rolling;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.table.Table;
import org.gainsay.text.Token;

/** Reads a length of time that begins at a token. */
final class DurationReader {

  private static final CalendarWords WORDS = CalendarWords.STANDARD;
  private static final Set<String> NOT_AFTER =
      Table.resource("/org/gainsay/mention/duration/not_after.tsv").words("word");
  private static final Set<String> BEFORE_PAST = Set.of("the", "for", "over", "in", "during");

  /** What can stand between a number and its unit: "two more years". */
  private static final Set<String> FILLERS =
      Table.resource("/org/gainsay/mention/duration/fillers.tsv").words("word");

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int MOST_PARTS = 6;
  private static final int MOST_QUARTERS = 60;

  private final Stretches stretches = new Stretches();

  Optional<Candidate> at(Tokens t, int start) {
    boolean article = t.is(start, "the");
    int i = article ? start + 1 : start;
    boolean looking = looksAround(t, i);
    if (!looking && (article || rate(t, i))) {
      return Optional.empty();
    }
    Optional<Candidate> range = LengthRanges.at(t, start, DurationReader::piece);
    if (range.isPresent()) {
      return range.filter(r -> !goesOn(t, t.sentence().tokenAt(r.span().end())));
    }
    boolean another = t.is(i, "another") && Counts.at(t, i + 1).isPresent();
    int from = looking || another ? i + 1 : i;
    Optional<Piece> first =
        looking && WORDS.unit(t.at(from)).isPresent() ? lookedAtUnit(t, i) : piece(t, from);
    first = first.or(() -> BarePlurals.at(t, i));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    List<Piece> pieces = looking ? new ArrayList<>(List.of(first.get())) : pieces(t, first.get());
    Piece last = pieces.get(pieces.size() - 1);
    int end = adjective(t, withHalf(t, last.end(), pieces));
    if (agedOrShifted(t, end, last, looking)) {
      return Optional.empty();
    }
    Candidate length = Pieces.candidate(t, t.span(start, end), pieces, looking);
    boolean alone = pieces.size() == 1 && last.end() == end;
    return Optional.of(alone ? stretches.around(t, i, last, length) : length);
  }

  /** "the past three decades", "the last two weeks": a stretch that ends or begins now. */
  private static boolean looksAround(Tokens t, int i) {
    boolean verb = t.is(i, "last") && Tense.modal(t.at(i - 1));
    boolean direction = !verb && !WORDS.value("direction", t.at(i)).isEmpty() && !t.is(i, "same");
    boolean first = t.is(i, "first") || t.is(i, "final");
    boolean counted = (direction || first) && Counts.at(t, i + 1).isPresent();
    boolean past = t.is(i, "past") && BEFORE_PAST.contains(t.at(i - 1).lower());
    return counted || ((past || Rolling.opens(t, i)) && WORDS.unit(t.at(i + 1)).isPresent());
  }

  /** "the past year", "over the next month": one of its unit. */
  private static Optional<Piece> lookedAtUnit(Tokens t, int i) {
    CalendarUnit unit = WORDS.unit(t.at(i + 1)).orElseThrow();
    boolean plural = t.at(i + 1).lower().endsWith("s");
    return !plural && unit != CalendarUnit.HALF
        ? Optional.of(new Piece(new Count(BigDecimal.ONE, false, i + 1), unit, i + 2))
        : Optional.empty();
  }

  /** "$5 a year", "twice a week": a rate or a set, not a length. */
  private static boolean rate(Tokens t, int i) {
    boolean article = t.is(i, "a") || t.is(i, "an");
    Token before = t.at(i - 1);
    boolean compound = t.is(i - 1, "-") && t.glued(i) && t.glued(i - 1);
    return article
        && (compound || NOT_AFTER.contains(before.lower()) || before.isDigits() || before.is("%"));
  }

  private static Optional<Piece> piece(Tokens t, int i) {
    Optional<Count> count =
        t.is(i, "many") && t.is(i - 1, "as") ? Optional.empty() : Counts.at(t, i);
    if (count.isEmpty()) {
      return Optional.empty();
    }
    int j = count.get().end();
    if ((t.is(i, "a") || t.is(i, "an")) && t.are(j + 1, "-", "long")) {
      return Optional.empty();
    }
    boolean hyphen = t.is(j, "-") && t.glued(j) && t.glued(j + 1);
    int at = hyphen || FILLERS.contains(t.at(j).lower()) ? j + 1 : j;
    return unit(t, at, count.get(), i).map(unit -> new Piece(count.get(), unit, unitEnd(t, at)));
  }

  private static Optional<CalendarUnit> unit(Tokens t, int j, Count count, int from) {
    Token token = t.at(j);
    Optional<CalendarUnit> unit = WORDS.unit(token);
    if (unit.isEmpty() && (token.is("night") || token.is("nights")) && t.at(from).isDigits()) {
      return Optional.of(CalendarUnit.DAY);
    }
    if (unit.isEmpty()) {
      return letter(t, j, from);
    }
    boolean plural = token.lower().endsWith("s") && !token.is("hrs");
    boolean one = count.value().compareTo(BigDecimal.ONE) <= 0;
    boolean ordinalSecond = token.is("second") && !(t.at(from).isDigits() && t.is(j - 1, "-"));
    boolean half =
        unit.get() == CalendarUnit.HALF
            || (unit.get() == CalendarUnit.QUARTER
                && (one || t.is(j + 1, "of") || !(plural || t.is(j - 1, "-")) || many(count)))
            || unit.get() == CalendarUnit.WEEKEND;
    boolean few = (count.vague() || around(t, j - 1)) && !plural;
    return ordinalSecond || half || few ? Optional.empty() : unit;
  }

  /** "A hundred and three quarters" is a number. */
  private static boolean many(Count count) {
    return count.value().compareTo(BigDecimal.valueOf(MOST_QUARTERS)) > 0;
  }

  private static boolean around(Tokens t, int i) {
    return t.is(i, "next") || t.is(i, "last") || t.is(i, "coming") || t.is(i, "upcoming");
  }

  /** "3h", "90s" and the like are left to other dimensions, but "3Y" and "2W" are durations. */
  private static Optional<CalendarUnit> letter(Tokens t, int j, int from) {
    if (!t.glued(j) || !t.at(from).isDigits()) {
      return Optional.empty();
    }
    return switch (t.at(j).text()) {
      case "Y" -> Optional.of(CalendarUnit.YEAR);
      case "W" -> Optional.of(CalendarUnit.WEEK);
      case "h", "H" -> Optional.of(CalendarUnit.HOUR);
      case "s" ->
          t.is(j - 2, ".") && t.glued(j - 1) ? Optional.of(CalendarUnit.SECOND) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static int unitEnd(Tokens t, int j) {
    boolean dot =
        WORDS.unit(t.at(j)).isPresent()
            && t.at(j).text().length() <= 4
            && !t.at(j).lower().startsWith("day")
            && !t.at(j).lower().startsWith("year")
            && !t.at(j).lower().startsWith("week")
            && !t.at(j).is("hour")
            && t.is(j + 1, ".")
            && t.glued(j + 1)
            && j + 2 < t.size();
    return dot ? j + 2 : j + 1;
  }

  /** "2 years, 3 months and 4 days": smaller and smaller units. */
  private static List<Piece> pieces(Tokens t, Piece first) {
    List<Piece> out = new ArrayList<>();
    out.add(first);
    Piece last = first;
    while (out.size() < MOST_PARTS && !last.count().vague()) {
      int at = last.end();
      at = t.is(at, ",") ? at + 1 : at;
      at = t.is(at, "and") ? at + 1 : at;
      Optional<Piece> next = t.is(at, "a") || t.is(at, "an") ? Optional.empty() : piece(t, at);
      if (next.isEmpty() || !follows(last, next.get()) || t.is(next.get().end(), "ago")) {
        break;
      }
      last = next.get();
      out.add(last);
    }
    return out;
  }

  /** Whether a piece can go on after a larger one: "2 days 3 hours", not "2 weeks, 90 minutes". */
  private static boolean follows(Piece larger, Piece smaller) {
    boolean leap =
        smaller.unit().withinDay()
            && larger.unit() != CalendarUnit.DAY
            && !larger.unit().withinDay();
    return smaller.unit().compareTo(larger.unit()) > 0
        && larger.unit().compareTo(CalendarUnit.YEAR) >= 0
        && larger.count().whole()
        && !smaller.count().vague()
        && !leap;
  }

  /** "an hour and a half", "one month and half". */
  private static int withHalf(Tokens t, int end, List<Piece> pieces) {
    if (pieces.size() > 1 || !t.is(end, "and")) {
      return end;
    }
    int at = t.is(end + 1, "a") ? end + 2 : end + 1;
    if (!t.is(at, "half") || t.is(at + 1, "of") || t.is(at + 1, "a") || t.is(at + 1, "-")) {
      return end;
    }
    Piece piece = pieces.get(0);
    Count more = new Count(piece.count().value().add(HALF), false, piece.count().end());
    pieces.set(0, new Piece(more, piece.unit(), at + 1));
    return at + 1;
  }

  /** "a 2-month-long strike", "a nine day long operation" take in their "long". */
  private static int adjective(Tokens t, int end) {
    boolean spaced = t.is(end, "long") && !t.at(end - 1).lower().endsWith("s");
    boolean glued = t.is(end, "-") && t.is(end + 1, "long") && t.glued(end);
    return glued ? end + 2 : spaced ? end + 1 : end;
  }

  /** "Two or three weeks ago" is a date, "a 5- to 10-year-old" an age. */
  private static boolean goesOn(Tokens t, int end) {
    boolean old = t.is(end, "old") || t.is(end + 1, "old");
    return old || t.is(end, "ago") || t.is(end, "later") || t.is(end, "earlier");
  }

  /** Ages and counted dates are read elsewhere. */
  private static boolean agedOrShifted(Tokens t, int end, Piece last, boolean looking) {
    boolean aged = t.is(end, "old") || (t.is(end, "-") && t.is(end + 1, "old"));
    boolean shifted = t.is(end, "ago") && !looking && !last.unit().withinDay();
    return aged || shifted;
  }
}
