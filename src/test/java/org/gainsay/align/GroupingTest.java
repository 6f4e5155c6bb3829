package org.gainsay.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.Texts;
import org.gainsay.claim.Claim;
import org.junit.jupiter.api.Test;

/** Facts out of pairs: all of a group must be able to stand together. */
final class GroupingTest {

  private static final List<Claim> CLAIMS =
      Texts.claims(
          "Divers freed 31 whales.",
          "Divers freed 31 whales.",
          "Divers freed 35 whales.",
          "Divers freed 39 whales. Divers freed 31 whales.");
  private static final Claim A = CLAIMS.get(0);
  private static final Claim B = CLAIMS.get(1);
  private static final Claim C = CLAIMS.get(2);
  private static final Claim D = CLAIMS.get(3);
  private static final Claim D_TOO = CLAIMS.get(4);

  private static ClaimPair pair(Claim a, Claim b, double score) {
    boolean like = a.mention().quote().equals(b.mention().quote());
    return new ClaimPair(a, b, like, score, score, Optional.empty(), "", List::of);
  }

  private static List<List<Claim>> groups(List<ClaimPair> same, List<ClaimPair> all) {
    Map<Claim, Integer> order = new HashMap<>();
    CLAIMS.forEach(claim -> order.put(claim, order.size()));
    return Grouping.of(same, all, order).stream().map(FactGroup::claims).toList();
  }

  @Test
  void pairsInOneAnotherAreOneFact() {
    List<ClaimPair> all = List.of(pair(A, B, 0.9), pair(A, C, 0.8), pair(B, C, 0.8));
    assertThat(groups(all, all)).containsExactly(List.of(A, B, C));
  }

  @Test
  void ofLikeValuesOnlyThoseJoinAnUnlikeOneThatTellItsFact() {
    List<ClaimPair> all = List.of(pair(A, B, 0.9), pair(A, C, 0.8), pair(B, C, 0.3));
    assertThat(groups(all, all)).containsExactly(List.of(A, C));
  }

  @Test
  void noFactIsChainedToAnotherThroughAThird() {
    ClaimPair near = pair(A, C, 0.9);
    ClaimPair next = pair(C, D, 0.8);
    assertThat(groups(List.of(near, next), List.of(near, next, pair(A, D, 0.01))))
        .containsExactly(List.of(A, C));
  }

  @Test
  void claimsThatWereNeverSeenTogetherAreNotChained() {
    List<ClaimPair> same = List.of(pair(A, C, 0.8), pair(C, D, 0.8));
    assertThat(groups(same, same)).containsExactly(List.of(A, C));
  }

  @Test
  void aDocumentThatStatesBothValuesPartsThem() {
    List<ClaimPair> same = List.of(pair(A, D_TOO, 0.9), pair(A, D, 0.5));
    assertThat(groups(same, same)).containsExactly(List.of(A, D_TOO));
  }

  @Test
  void likeValuesJoinBeforeUnlikeOnes() {
    List<ClaimPair> same = List.of(pair(A, C, 0.99), pair(A, B, 0.8));
    List<ClaimPair> all = List.of(same.get(0), same.get(1), pair(B, C, 0.9));
    assertThat(groups(same, all)).containsExactly(List.of(A, B, C));
  }

  @Test
  void factsStandInTheOrderOfTheirFirstClaims() {
    List<ClaimPair> same = List.of(pair(C, D, 0.9), pair(A, B, 0.8));
    assertThat(groups(same, same)).containsExactly(List.of(A, B), List.of(C, D));
  }

  @Test
  void nothingInCommonMakesNoFact() {
    assertThat(groups(List.of(), List.of())).isEmpty();
  }
}
