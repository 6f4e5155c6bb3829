package org.gainsay.align;

import java.util.Set;
import org.gainsay.claim.Claim;

/** Tells a claim about some participants from one about them together with others. */
final class Parts {

  private Parts() {}

  static boolean partAndWhole(Claim a, Claim b) {
    return partOf(a, b) || partOf(b, a);
  }

  /** Whether the second claim is said of all the first one's participants and of more, together. */
  static boolean partOf(Claim part, Claim whole) {
    Set<String> few = part.scope().participants().keySet();
    Set<String> many = whole.scope().participants().keySet();
    return whole.scope().joint()
        && !few.isEmpty()
        && few.size() < many.size()
        && many.containsAll(few);
  }
}
