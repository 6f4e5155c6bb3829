package org.gainsay.mention.duration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.mention.calendar.Count;
import org.gainsay.mention.calendar.Counts;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.value.Bound;
import org.gainsay.value.Quantity;

/** Reads lengths between two numbers: {@code four to six years}, {@code a 5- to 10-year plan}. */
final class LengthRanges {

  /** Reads a number and the unit after it. */
  interface PieceReader {

    Optional<Piece> at(Tokens t, int i);
  }

  private LengthRanges() {}

  /** The range, with a length for each of its ends. */
  static Optional<Candidate> at(Tokens t, int start, PieceReader pieces) {
    boolean between = t.is(start, "between");
    int i = between ? start + 1 : start;
    Optional<Count> low = number(t, i);
    int joiner = low.isEmpty() ? -1 : joiner(t, low.get().end(), between);
    if (joiner < 0) {
      return Optional.empty();
    }
    Optional<Piece> high = number(t, joiner).flatMap(count -> pieces.at(t, joiner));
    return high.filter(piece -> rises(low.get(), piece.count(), t.is(joiner - 1, "or")))
        .map(piece -> range(t, start, i, low.get(), joiner, piece));
  }

  private static Optional<Count> number(Tokens t, int i) {
    return t.is(i, "a") || t.is(i, "an") ? Optional.empty() : Counts.at(t, i).filter(Count::whole);
  }

  /** The position after "to", "-", "or" or the "and" of "between"; -1 when there is none. */
  private static int joiner(Tokens t, int end, boolean between) {
    int at = t.is(end, "-") && t.glued(end) && !t.glued(end + 1) ? end + 1 : end;
    if (t.is(at, "to") || t.is(at, "or") || (between && t.is(at, "and"))) {
      return at + 1;
    }
    boolean sign = t.is(end, "-") && t.glued(end) == t.glued(end + 1);
    return sign && t.at(end + 1).isDigits() == t.at(end - 1).isDigits() ? end + 1 : -1;
  }

  private static boolean rises(Count low, Count high, boolean choice) {
    boolean near = high.value().compareTo(low.value().add(low.value())) <= 0;
    return high.whole() && low.value().compareTo(high.value()) < 0 && (!choice || near);
  }

  private static Candidate range(Tokens t, int start, int i, Count low, int highAt, Piece high) {
    Piece first = new Piece(low, high.unit(), low.end());
    Candidate from = Pieces.candidate(t, t.span(i, low.end()), List.of(first), false);
    Candidate to = Pieces.candidate(t, t.span(highAt, high.end()), List.of(high), false);
    Lengths.Length length = Lengths.of(high.unit());
    Quantity value =
        new Quantity(
            low.value().multiply(length.times()),
            high.count().value().multiply(length.times()),
            Bound.BETWEEN,
            length.unit(),
            BigDecimal.ONE);
    Mention mention =
        Mention.duration(t.sentence(), t.span(start, high.end()), Kind.DURATION, value, "");
    return Candidate.of(mention).with(List.of(from, to));
  }
}
