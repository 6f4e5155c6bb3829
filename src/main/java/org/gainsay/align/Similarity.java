package org.gainsay.align;

import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ContextTerm;
import org.gainsay.claim.Phrase;

/** How much of what two claims are said of is the same; the gates and the features ask. */
final class Similarity {

  private static final double BASE_WEIGHT = 0.7;
  private static final int FEWEST_SHARED = 2;
  private static final int NEAREST_NAMES = 3;

  private Similarity() {}

  /** How far what happened to the things agrees: 1 the same verb, -1 another, 0 unknown. */
  static int told(Claim a, Claim b) {
    boolean time = a.mention().kind().isTime();
    if (time && (a.event() || b.event())) {
      return 0;
    }
    if (a.predicate().isEmpty() || b.predicate().isEmpty()) {
      return time ? 0 : -1;
    }
    return a.predicate().equals(b.predicate()) ? 1 : -1;
  }

  /** How far the names near the values agree: 1 some are shared, -1 all differ, 0 unknown. */
  static int named(Claim a, Claim b) {
    Set<String> left = names(a);
    Set<String> right = names(b);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    return common(left, right) > 0 ? 1 : -1;
  }

  private static Set<String> names(Claim claim) {
    return claim.context().stream()
        .filter(ContextTerm::named)
        .limit(NEAREST_NAMES)
        .map(ContextTerm::stem)
        .collect(Collectors.toSet());
  }

  /** How far the topics agree, 0 to 1; of two shares, the wholes tell most. */
  static double topic(Claim a, Claim b) {
    double topic = topic(a.topic(), b.topic());
    boolean shares = !a.scope().base().isEmpty() && !b.scope().base().isEmpty();
    return shares
        ? BASE_WEIGHT * overlap(a.scope().base(), b.scope().base()) + (1 - BASE_WEIGHT) * topic
        : topic;
  }

  private static double topic(Phrase a, Phrase b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    boolean headed = !a.head().isEmpty() && !b.head().isEmpty();
    if (headed) {
      return (overlap(a, b) + (a.head().equals(b.head()) ? 1 : 0)) / 2;
    }
    // Two clauses that share only names tell of the same people, not yet of the same event.
    return common(a.terms(), b.terms()) < FEWEST_SHARED ? 0 : overlap(a, b);
  }

  /** The share of common words, the mean of that of the shorter and of the longer phrase. */
  private static double overlap(Phrase a, Phrase b) {
    Set<String> left = a.allTerms();
    Set<String> right = b.allTerms();
    double shared = common(left, right);
    double least = Math.min(left.size(), right.size());
    double most = Math.max(left.size(), right.size());
    return least == 0 ? 0 : (shared / least + shared / most) / 2;
  }

  /** How many words two sets share. */
  static int common(Set<String> a, Set<String> b) {
    int count = 0;
    for (String term : a) {
      count += b.contains(term) ? 1 : 0;
    }
    return count;
  }
}
