package org.gainsay.align;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.claim.Claim;
import org.gainsay.table.Table;

/**
 * How probable it is that two claims speak of one fact, learned from labelled news. A value told
 * twice is itself a witness, so like and unlike values have a model each.
 */
final class SameFact {

  private static final double LIKE = 0.75;
  private static final double UNLIKE = 0.55;

  /** Newsrooms seldom differ in a date, and a story has many. */
  private static final double UNLIKE_DATE = 0.75;

  /** Each thing of a story has a time of day of its own. */
  private static final double UNLIKE_CLOCK = 0.85;

  /** Below this likeness a value that many facts have is told twice by chance. */
  private static final double STRANGE = 0.15;

  /** Below this one even a rare value is. */
  private static final double MOST_STRANGE = 0.08;

  private static final int MOST_REASONS = 6;
  private static final double WORTH_TELLING = 0.1;

  private final TreeModel like = new TreeModel(Table.resource("/org/gainsay/align/like.tsv"));
  private final TreeModel unlike = new TreeModel(Table.resource("/org/gainsay/align/unlike.tsv"));

  double probability(Sketch sketch, FeatureVector features) {
    return model(sketch).probability(features);
  }

  /** Whether a pair is taken to speak of one fact. */
  static boolean accepts(ClaimPair pair) {
    boolean many = Values.commonplace(pair.left()) || Family.of(pair.left()) == Family.CLOCK;
    boolean strange = pair.like() && pair.likeness() < (many ? STRANGE : MOST_STRANGE);
    boolean likely = pair.like() ? pair.score() >= LIKE : accepts(pair.left(), pair.score());
    return !strange && pair.gate().isEmpty() && likely;
  }

  /** Whether a claim is taken to be told of one fact with an unlike one. */
  static boolean accepts(Claim claim, double probability) {
    return probability
        >= switch (Family.of(claim)) {
          case DATE -> UNLIKE_DATE;
          case CLOCK -> UNLIKE_CLOCK;
          default -> UNLIKE;
        };
  }

  /** What weighed most, for people: a plus speaks for one fact, a minus against it. */
  List<String> reasons(Sketch sketch, FeatureVector features) {
    Map<Feature, Double> parts = model(sketch).contributions(features);
    return parts.entrySet().stream()
        .filter(part -> Math.abs(part.getValue()) >= WORTH_TELLING)
        .sorted(
            Comparator.comparingDouble((Map.Entry<Feature, Double> p) -> -Math.abs(p.getValue()))
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_REASONS)
        .map(
            part ->
                String.format(
                    Locale.ROOT,
                    "%s %.2f (%+.1f)",
                    part.getKey().words(),
                    features.get(part.getKey()),
                    part.getValue()))
        .toList();
  }

  private TreeModel model(Sketch sketch) {
    return sketch.like() ? like : unlike;
  }
}
