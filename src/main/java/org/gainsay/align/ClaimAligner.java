package org.gainsay.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ContextTerm;

/**
 * Finds the claims that speak of the same fact: blocks of one family and a word in common, gates,
 * similarity, competition between rivals, then groups by complete linkage.
 */
public final class ClaimAligner {

  private static final double LOOKS_ALIKE = 0.35;
  private static final double OUTDONE = 0.1;
  private static final double SAME_MEASURE = 0.3;
  private static final int KEY_TERMS = 8;

  /** Aligns claims given in the order of documents and positions. */
  public Alignment align(List<Claim> claims) {
    Map<Claim, Integer> order = new HashMap<>();
    claims.forEach(claim -> order.put(claim, order.size()));
    List<ClaimPair> pairs = new ArrayList<>();
    for (List<Integer> rivals : candidates(claims)) {
      pairs.add(look(claims.get(rivals.get(0)), claims.get(rivals.get(1))));
    }
    List<ClaimPair> scored = new Competition(pairs).scored();
    List<ClaimPair> same = new ArrayList<>();
    List<ScopePair> scopes = new ArrayList<>();
    List<ClaimPair> misses = new ArrayList<>();
    for (ClaimPair pair : scored) {
      if (pair.gate().filter(g -> g == Gate.PART_AND_WHOLE).isPresent() && partsAlign(pair)) {
        scopes.add(scopePair(pair));
      } else if (Acceptance.accepts(pair)) {
        same.add(pair);
      } else if (across(pair) && pair.similarity().score() >= LOOKS_ALIKE) {
        misses.add(pair.gate().isPresent() ? pair : tooWeak(pair));
      }
    }
    misses.sort(Comparator.comparingDouble((ClaimPair p) -> -p.similarity().score()));
    return new Alignment(Grouping.of(same, scored, order), scopes, misses);
  }

  /** Everything that was seen of one pair, also when nothing brought the two together. */
  public ClaimPair look(Claim a, Claim b) {
    Similarity similarity = Similarity.of(a, b);
    ClaimPair pair =
        new ClaimPair(
            a, b, Values.canBeOne(a, b), similarity, similarity.score(), Optional.empty(), "");
    return Gates.check(a, b).map(c -> pair.stoppedBy(c.gate(), c.detail())).orElse(pair);
  }

  /** Numbers of pairs of claims of one block that share one of their telling words. */
  private static Set<List<Integer>> candidates(List<Claim> claims) {
    Map<String, List<Integer>> index = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      for (String key : keys(claims.get(i))) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    Set<List<Integer>> out = new LinkedHashSet<>();
    for (List<Integer> block : index.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          Claim a = claims.get(block.get(i));
          Claim b = claims.get(block.get(j));
          if (a.document() != b.document() || Values.canBeOne(a, b)) {
            out.add(List.of(block.get(i), block.get(j)));
          }
        }
      }
    }
    return out;
  }

  private static Set<String> keys(Claim claim) {
    String block = Family.block(claim);
    Set<String> out = new LinkedHashSet<>();
    claim.scope().base().allTerms().forEach(term -> out.add(block + " " + term));
    claim.topic().allTerms().forEach(term -> out.add(block + " " + term));
    claim.context().stream()
        .limit(KEY_TERMS)
        .map(ContextTerm::stem)
        .forEach(term -> out.add(block + " " + term));
    return out;
  }

  private static boolean across(ClaimPair pair) {
    return pair.left().document() != pair.right().document();
  }

  private static boolean partsAlign(ClaimPair pair) {
    return across(pair) && pair.similarity().score() >= SAME_MEASURE;
  }

  private static ScopePair scopePair(ClaimPair pair) {
    boolean leftIsPart = Parts.partOf(pair.left(), pair.right());
    return new ScopePair(
        leftIsPart ? pair.left() : pair.right(),
        leftIsPart ? pair.right() : pair.left(),
        pair.score(),
        pair.features());
  }

  private static ClaimPair tooWeak(ClaimPair pair) {
    boolean outdone = pair.similarity().score() - pair.score() > OUTDONE;
    return pair.stoppedBy(
        outdone ? Gate.RIVAL : Gate.DISSIMILAR, String.join(", ", pair.features()));
  }
}
