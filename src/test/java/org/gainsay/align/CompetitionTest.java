package org.gainsay.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gainsay.Texts;
import org.gainsay.claim.Claim;
import org.junit.jupiter.api.Test;

/** Pairs of two documents gain and lose by their rivals. */
final class CompetitionTest {

  private static final Claim HERE = Texts.claim("a", "Divers freed 31 whales.");
  private static final List<Claim> THERE =
      Texts.claims("", "Divers freed 35 whales. Divers saw 38 whales. Divers freed 31 whales.");

  private static ClaimPair pair(Claim other, double score, boolean like) {
    Similarity similarity = new Similarity(score, score, 0, 0, score);
    return new ClaimPair(HERE, other, like, similarity, score, Optional.empty(), "");
  }

  private static ClaimPair first(ClaimPair... pairs) {
    return new Competition(List.of(pairs)).scored().get(0);
  }

  @Test
  void thePairThatBeatsItsRivalGains() {
    ClaimPair best = first(pair(THERE.get(0), 0.7, false), pair(THERE.get(1), 0.5, false));
    assertThat(best.score()).isGreaterThan(0.7);
  }

  @Test
  void thePairThatIsBeatenLoses() {
    ClaimPair beaten = first(pair(THERE.get(1), 0.5, false), pair(THERE.get(0), 0.7, false));
    assertThat(beaten.score()).isLessThan(0.5);
  }

  @Test
  void scoresStayBetweenZeroAndOne() {
    assertThat(first(pair(THERE.get(0), 1, false)).score()).isBetween(0.0, 1.0);
    assertThat(first(pair(THERE.get(1), 0.1, false), pair(THERE.get(0), 0.9, false)).score())
        .isBetween(0.0, 1.0);
  }

  @Test
  void aValueToldInBothDocumentsHasNoRival() {
    ClaimPair like = first(pair(THERE.get(2), 0.5, true), pair(THERE.get(0), 0.9, false));
    assertThat(like.gate()).isEmpty();
    assertThat(like.score()).isEqualTo(0.5);
  }

  @Test
  void anUnlikeValueYieldsToTheLikeOneOfTheSameDocument() {
    ClaimPair unlike = first(pair(THERE.get(0), 0.9, false), pair(THERE.get(2), 0.5, true));
    assertThat(unlike.gate()).contains(Gate.RIVAL);
  }
}
