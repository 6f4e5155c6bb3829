package org.gainsay.mention.number;

import java.util.Optional;

/** Finds the unit around a number: the one part in which dimensions of numbers differ. */
@FunctionalInterface
public interface MeasureReader {

  /** The number with its unit, if one of this dimension stands beside it. */
  Optional<Measure> around(Tokens tokens, Numeral numeral);
}
