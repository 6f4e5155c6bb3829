package org.gainsay.align;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.text.Document;

/**
 * Lets the pairs of two documents compete: a pair gains as it beats the best rival of either of its
 * claims in the other document, and loses as a rival fits better. s' = s + (s - best rival).
 */
final class Competition {

  private static final double MOST_GAIN = 0.1;
  private static final Set<Gate> DOUBTFUL =
      EnumSet.of(Gate.CHANGE, Gate.COUNTED, Gate.BASE, Gate.AS_OF, Gate.NO_TOPIC);
  private static final double LIKE_RIVAL = 0.45;
  private static final double TELLING_RIVAL = 0.02;
  private static final String RIVAL = "one document states both values";

  private record Side(Claim claim, Document other) {}

  private final List<ClaimPair> pairs;
  private final Map<Side, double[]> best = new HashMap<>();
  private final Map<Side, Double> like = new HashMap<>();

  Competition(List<ClaimPair> pairs) {
    this.pairs = pairs;
    for (ClaimPair pair : pairs) {
      note(new Side(pair.left(), pair.right().document()), pair.similarity().score());
      note(new Side(pair.right(), pair.left().document()), pair.similarity().score());
      if (pair.like() && mayTell(pair)) {
        like.merge(new Side(pair.left(), pair.right().document()), pair.score(), Math::max);
        like.merge(new Side(pair.right(), pair.left().document()), pair.score(), Math::max);
      }
    }
  }

  /** Whether the like value may be of the same thing: another event, place or person it is not. */
  private static boolean mayTell(ClaimPair pair) {
    return pair.gate().filter(gate -> !DOUBTFUL.contains(gate)).isEmpty();
  }

  /** Keeps the two best scores of a claim in the other document. */
  private void note(Side side, double score) {
    double[] two = best.computeIfAbsent(side, s -> new double[2]);
    if (score > two[0]) {
      two[1] = two[0];
      two[0] = score;
    } else if (score > two[1]) {
      two[1] = score;
    }
  }

  List<ClaimPair> scored() {
    return pairs.stream().map(this::afterCompetition).toList();
  }

  /** A value told in both documents has no rival. */
  private ClaimPair afterCompetition(ClaimPair pair) {
    if (pair.like()) {
      return pair;
    }
    return told(pair) ? pair.stoppedBy(Gate.RIVAL, RIVAL) : pair.scored(score(pair));
  }

  /** Whether the value of one claim is stated by the other document, of what may be the same. */
  private boolean told(ClaimPair pair) {
    double rival =
        Math.max(
            like.getOrDefault(new Side(pair.left(), pair.right().document()), 0.0),
            like.getOrDefault(new Side(pair.right(), pair.left().document()), 0.0));
    boolean common = Acceptance.commonplace(pair.left()) || Acceptance.commonplace(pair.right());
    return !pair.like() && pair.gate().isEmpty() && rival >= (common ? LIKE_RIVAL : TELLING_RIVAL);
  }

  private double score(ClaimPair pair) {
    double own = pair.similarity().score();
    double rival =
        Math.max(
            rival(new Side(pair.left(), pair.right().document()), own),
            rival(new Side(pair.right(), pair.left().document()), own));
    double gain = Math.min(MOST_GAIN, own - rival);
    return Math.max(0, Math.min(1, own + gain));
  }

  private double rival(Side side, double own) {
    double[] two = best.getOrDefault(side, new double[2]);
    return own >= two[0] ? two[1] : two[0];
  }
}
