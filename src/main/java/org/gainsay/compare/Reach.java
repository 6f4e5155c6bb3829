package org.gainsay.compare;

import org.gainsay.mention.Mention;
import org.gainsay.value.Interval;
import org.gainsay.value.Quantity;

/** How far a quantity reaches: the numbers that agree with it, for those who draw or explain it. */
public final class Reach {

  private final QuantityRelation quantities;

  /** Goes by these tolerances. */
  public Reach(Tolerances tolerances) {
    this.quantities = new QuantityRelation(tolerances);
  }

  /** The numbers that agree with a quantity, in base units; a fraction of a whole in percent. */
  public Interval of(Mention mention) {
    return quantities.agreeing(mention, QuantityRelation.comparable(mention));
  }

  /** The quantity in the units of {@link #of}. */
  public Quantity comparable(Mention mention) {
    return QuantityRelation.comparable(mention);
  }
}
