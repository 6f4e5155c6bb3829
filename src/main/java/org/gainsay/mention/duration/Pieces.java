package org.gainsay.mention.duration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.gainsay.mention.CalendarUnit;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.text.Span;
import org.gainsay.value.Bound;
import org.gainsay.value.Numbers;
import org.gainsay.value.Quantity;

/** Adds up the pieces of a length of time and writes its TIMEX3 value. */
final class Pieces {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Half a year is six months, half an hour thirty minutes. */
  private static final Map<CalendarUnit, CalendarUnit> HALVES =
      Map.of(CalendarUnit.YEAR, CalendarUnit.MONTH, CalendarUnit.HOUR, CalendarUnit.MINUTE);

  private Pieces() {}

  /** The candidate that some pieces make, in the unit of the smallest. */
  static Candidate candidate(Tokens t, Span span, List<Piece> pieces, boolean looking) {
    Lengths.Length smallest = Lengths.of(pieces.get(pieces.size() - 1).unit());
    BigDecimal total = BigDecimal.ZERO;
    boolean vague = false;
    boolean round = false;
    StringBuilder timex = new StringBuilder("P");
    for (Piece piece : pieces) {
      Lengths.Length length = Lengths.of(piece.unit());
      BigDecimal value = piece.count().value().multiply(length.times());
      BigDecimal ratio = Numbers.divide(length.unit().factor(), smallest.unit().factor());
      total =
          total.add(length.unit().equals(smallest.unit()) ? value : value.multiply(ratio(ratio)));
      vague |= piece.count().vague();
      round |= piece.unit().compareTo(CalendarUnit.DECADE) <= 0;
      if (!vague && value.compareTo(HALF) == 0 && HALVES.containsKey(piece.unit())) {
        CalendarUnit smaller = HALVES.get(piece.unit());
        append(timex, Lengths.of(smaller).timex(), smaller == CalendarUnit.MONTH ? "6" : "30");
      } else {
        append(timex, vague ? length.open() : length.timex(), vague ? "X" : Numbers.plain(value));
      }
    }
    Quantity exact = Quantity.of(total, smallest.unit(), BigDecimal.ONE);
    Quantity value =
        vague
            ? exact.hedged(Bound.AT_LEAST)
            : looking && round ? exact.hedged(Bound.APPROXIMATE) : exact;
    return Candidate.of(
        Mention.duration(t.sentence(), span, Kind.DURATION, value, timex.toString()));
  }

  /** Twelve months a year, not 12.000001. */
  private static BigDecimal ratio(BigDecimal computed) {
    return computed.setScale(computed.compareTo(BigDecimal.TEN) > 0 ? 2 : 4, RoundingMode.HALF_UP);
  }

  private static void append(StringBuilder timex, String letter, String number) {
    boolean time = letter.startsWith("T");
    if (time && timex.indexOf("T") < 0) {
      timex.append('T');
    }
    timex.append(number).append(time ? letter.substring(1) : letter);
  }
}
