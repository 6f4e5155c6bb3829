package org.gainsay.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gainsay.align.words.WordTable;
import org.gainsay.claim.Claim;

/**
 * Finds the claims that speak of the same fact: candidates by a word in common, gates, the
 * probability of one fact with the rivals in view, then groups.
 */
public final class ClaimAligner {

  private static final double LOOKS_ALIKE = 0.35;
  private static final double OUTDONE = -0.1;
  private static final double SAME_MEASURE = 0.3;

  /**
   * Loaded when the first pair is looked at: 20 ms that reading mentions alone need not wait for.
   */
  private static final class Learned {

    static final PairScorer SCORER = new PairScorer(WordTable.load(), new SameFact());
  }

  /** Aligns claims given in the order of documents and positions. */
  public Alignment align(List<Claim> claims) {
    Map<Claim, Integer> order = new HashMap<>();
    claims.forEach(claim -> order.put(claim, order.size()));
    Sorted sorted = new Sorted();
    score(claims, Candidates.of(claims), sorted::add);
    sorted.misses.sort(Comparator.comparingDouble((ClaimPair p) -> -p.likeness()));
    return new Alignment(Grouping.of(sorted.same, sorted.all, order), sorted.scopes, sorted.misses);
  }

  /** Pairs sorted by what is to become of them. */
  private static final class Sorted {

    private final List<ClaimPair> all = new ArrayList<>();
    private final List<ClaimPair> same = new ArrayList<>();
    private final List<ScopePair> scopes = new ArrayList<>();
    private final List<ClaimPair> misses = new ArrayList<>();

    void add(PairScorer.Scored scored) {
      ClaimPair pair = scored.pair();
      boolean accepted = SameFact.accepts(pair);
      if (pair.gate().filter(g -> g == Gate.PART_AND_WHOLE).isPresent() && partsAlign(pair)) {
        scopes.add(scopePair(pair));
      } else if (accepted) {
        same.add(pair);
      } else if (across(pair) && pair.likeness() >= LOOKS_ALIKE) {
        misses.add(pair.gate().isPresent() ? pair : tooWeak(scored));
      }
      all.add(accepted ? pair : pair.light());
    }
  }

  /** Everything that is seen of one pair alone, also when nothing brought the two together. */
  public ClaimPair look(Claim a, Claim b) {
    List<ClaimPair> out = new ArrayList<>();
    score(List.of(a, b), List.of(new Candidate(0, 1)), s -> out.add(s.pair()));
    return out.get(0);
  }

  private static void score(
      List<Claim> claims, List<Candidate> candidates, Consumer<PairScorer.Scored> to) {
    if (!candidates.isEmpty()) {
      Learned.SCORER.score(claims, candidates, to);
    }
  }

  private static boolean across(ClaimPair pair) {
    return pair.left().document() != pair.right().document();
  }

  private static boolean partsAlign(ClaimPair pair) {
    return across(pair) && pair.likeness() >= SAME_MEASURE;
  }

  private static ScopePair scopePair(ClaimPair pair) {
    boolean leftIsPart = Parts.partOf(pair.left(), pair.right());
    return new ScopePair(
        leftIsPart ? pair.left() : pair.right(),
        leftIsPart ? pair.right() : pair.left(),
        pair.likeness(),
        pair.features());
  }

  /** The reason of a pair that no gate stopped: a doubt, a better rival, or too little alike. */
  private static ClaimPair tooWeak(PairScorer.Scored scored) {
    ClaimPair pair = scored.pair();
    boolean outdone = scored.features().get(Feature.MARGIN_LEAST) < OUTDONE;
    boolean told = !pair.like() && scored.features().get(Feature.TOLD_MARGIN) <= 0;
    return scored
        .doubt()
        .map(doubt -> pair.stoppedBy(doubt.gate(), doubt.detail()))
        .orElseGet(
            () ->
                told
                    ? pair.stoppedBy(Gate.RIVAL, "one document states both values")
                    : pair.stoppedBy(outdone ? Gate.RIVAL : Gate.DISSIMILAR, ""));
  }
}
