package org.gainsay.mention.number;

import java.math.BigDecimal;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.value.Quantity;
import org.gainsay.value.Unit;

/**
 * A number with its unit.
 *
 * @param first its first token
 * @param end the token after it
 * @param value its value in the unit
 * @param step the value of its last digit as written, zero for counts
 * @param unit the unit
 */
public record Measure(int first, int end, BigDecimal value, BigDecimal step, Unit unit) {

  /** A numeral with the unit that stands around it. */
  public static Measure of(Numeral n, int first, int end, Unit unit) {
    return new Measure(first, end, n.value(), n.step(), unit);
  }

  /** A number that is exact and has no unit. */
  public static Measure exact(int first, int end, BigDecimal value) {
    return new Measure(first, end, value, BigDecimal.ZERO, Unit.ONE);
  }

  /** The reading that states it. */
  public Candidate candidate(Tokens t, Kind kind) {
    Quantity quantity = Quantity.of(value, unit, step);
    return Candidate.of(Mention.quantity(t.sentence(), t.span(first, end), kind, quantity));
  }
}
