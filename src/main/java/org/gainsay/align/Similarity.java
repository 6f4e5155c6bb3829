package org.gainsay.align;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ContextTerm;
import org.gainsay.claim.Phrase;

/**
 * How much two claims have in common, their values left out of sight.
 *
 * @param topic how far what they are said of agrees, 0 to 1
 * @param context how far the words near the two values agree, 0 to 1: each word is matched to its
 *     like on the other side, damped by how unequally near they stand, both ways averaged
 * @param told how far what happened to the things agrees: 1 the same verb, -1 another, 0 unknown
 * @param named how far the names near the two values agree: 1 some are shared, -1 all differ, 0
 *     unknown
 * @param score topic and context in one figure, 0 to 1
 */
record Similarity(double topic, double context, int told, int named, double score) {

  private static final double TOPIC_WEIGHT = 0.55;
  private static final double CONTEXT_SCALE = 1.6;
  private static final double BASE_WEIGHT = 0.7;
  private static final int FEWEST_SHARED = 2;
  private static final int NEAREST_NAMES = 3;
  private static final double TOLD_WEIGHT = 0.1;
  private static final double NAMED_WEIGHT = 0.05;

  static Similarity of(Claim a, Claim b) {
    double context = context(a.context(), b.context());
    double topic = topic(a, b);
    double near = Math.min(1, CONTEXT_SCALE * context);
    double score = TOPIC_WEIGHT * topic + (1 - TOPIC_WEIGHT) * near;
    return new Similarity(topic, context, told(a, b), named(a, b), score);
  }

  /**
   * The score that two unlike values must reach: without the values' own witness, the verb and the
   * names near them count as well.
   */
  double demanding() {
    return Math.max(0, Math.min(1, score + TOLD_WEIGHT * told + NAMED_WEIGHT * named));
  }

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
        .filter(ContextTerm::name)
        .limit(NEAREST_NAMES)
        .map(ContextTerm::stem)
        .collect(Collectors.toSet());
  }

  /** Of two shares, the wholes that they are shares of tell most. */
  private static double topic(Claim a, Claim b) {
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

  static int common(Set<String> a, Set<String> b) {
    int count = 0;
    for (String term : a) {
      count += b.contains(term) ? 1 : 0;
    }
    return count;
  }

  private static double context(List<ContextTerm> a, List<ContextTerm> b) {
    return (oneWay(a, b) + oneWay(b, a)) / 2;
  }

  private static double oneWay(List<ContextTerm> from, List<ContextTerm> to) {
    Map<String, Double> nearest = new HashMap<>();
    to.forEach(term -> nearest.merge(term.stem(), term.weight(), Math::max));
    double sum = 0;
    double matched = 0;
    for (ContextTerm term : from) {
      sum += term.weight();
      double other = nearest.getOrDefault(term.stem(), 0.0);
      if (other > 0) {
        double damp = Math.min(term.weight(), other) / Math.max(term.weight(), other);
        matched += term.weight() * Math.sqrt(damp);
      }
    }
    return sum == 0 ? 0 : matched / sum;
  }

  /** The figures for people. */
  List<String> features() {
    return List.of(
        String.format(Locale.ROOT, "similarity %.2f", score),
        String.format(Locale.ROOT, "topic %.2f", topic),
        String.format(Locale.ROOT, "context %.2f", context),
        told == 0 ? "no verb to compare" : told > 0 ? "the same verb" : "no verb in common",
        named == 0 ? "no names to compare" : named > 0 ? "a name in common" : "other names");
  }
}
