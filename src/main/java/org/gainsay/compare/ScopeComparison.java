package org.gainsay.compare;

import java.util.List;
import java.util.Map;
import org.gainsay.claim.Claim;

/**
 * A value said of some participants alone against one said of them together with others.
 *
 * @param part the claim about fewer participants
 * @param whole the claim about more
 * @param wholeJoint whether the text itself says that the whole is a joint total
 * @param valuesMeet whether the two values would agree if the scope were the same
 * @param partExceedsWhole whether the part is certainly greater than the whole
 * @param sides the part and the whole
 * @param confidence how sure it is that both speak of one measure, 0 to 1
 * @param reasoning what was compared and how it came out
 * @param words the words that messages may use: {@code part}, {@code whole}, {@code partValue},
 *     {@code wholeValue}, {@code others}, {@code reconciliation}
 */
public record ScopeComparison(
    Claim part,
    Claim whole,
    boolean wholeJoint,
    boolean valuesMeet,
    boolean partExceedsWhole,
    List<Side> sides,
    double confidence,
    List<String> reasoning,
    Map<String, String> words)
    implements Comparison {

  public ScopeComparison {
    sides = List.copyOf(sides);
    reasoning = List.copyOf(reasoning);
    words = Map.copyOf(words);
  }
}
