package org.gainsay.align;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.value.Quantity;

/**
 * Tells a figure from its parts: "14 barges and nine tugs" in one text are the 23 vessels of
 * another, no contradiction to them.
 */
final class Sums {

  private Sums() {}

  static Optional<Gates.Closed> check(Sketch sketch, Rivals rivals) {
    Claim a = sketch.left().claim();
    Claim b = sketch.right().claim();
    return addsUp(a, rivals.beside(a), b).or(() -> addsUp(b, rivals.beside(b), a));
  }

  /** Whether a count and one or all of those beside it make the count of another text. */
  private static Optional<Gates.Closed> addsUp(Claim part, List<Claim> beside, Claim whole) {
    if (!counts(part) || !counts(whole)) {
      return Optional.empty();
    }
    BigDecimal missing = Values.stated(whole).subtract(Values.stated(part));
    BigDecimal all = BigDecimal.ZERO;
    for (Claim other : beside) {
      if (counts(other)) {
        all = all.add(Values.stated(other));
        if (Values.stated(other).compareTo(missing) == 0) {
          return closed(part, other, whole);
        }
      }
    }
    return all.signum() > 0 && all.compareTo(missing) == 0
        ? closed(part, beside.get(beside.size() - 1), whole)
        : Optional.empty();
  }

  private static boolean counts(Claim claim) {
    return Family.of(claim) == Family.NUMBER && claim.value() instanceof Quantity;
  }

  private static Optional<Gates.Closed> closed(Claim part, Claim other, Claim whole) {
    return Optional.of(
        new Gates.Closed(
            Gate.SUM,
            part.mention().quote()
                + " and "
                + other.mention().quote()
                + " / "
                + whole.mention().quote()));
  }
}
