package org.gainsay.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gainsay.Texts;
import org.gainsay.claim.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much likeness is asked: more of unlike values than of like ones, least of rare ones. */
final class AcceptanceTest {

  private static final Claim FEW = Texts.claim("a", "Divers freed 7 whales.");
  private static final Claim MANY = Texts.claim("a", "Divers freed 1,117 whales.");

  /** A pair of a claim with itself whose words are alike to a degree. */
  private static ClaimPair pair(Claim claim, boolean like, double score, int told, int named) {
    Similarity similarity = new Similarity(score, score, told, named, score);
    return new ClaimPair(claim, claim, like, similarity, score, Optional.empty(), "");
  }

  /** The least degree of likeness, in percent, that is accepted; above 100 when none is. */
  private static int asked(Claim claim, boolean like, int told, int named) {
    int percent = 0;
    while (percent <= 100 && !Acceptance.accepts(pair(claim, like, percent / 100.0, told, named))) {
      percent++;
    }
    return percent;
  }

  @Test
  void aRareValueToldTwiceIsItsOwnWitness() {
    assertThat(asked(MANY, true, 0, 0)).isLessThan(asked(FEW, true, 0, 0));
    assertThat(asked(MANY, true, 0, 0)).isLessThan(asked(MANY, false, 0, 0));
  }

  @Test
  void unlikeValuesNeedTheSameVerbOrMoreWords() {
    assertThat(asked(FEW, false, 1, 1)).isLessThanOrEqualTo(asked(FEW, false, 0, 0));
    assertThat(asked(FEW, false, -1, -1)).isGreaterThan(asked(FEW, false, 1, 1));
  }

  @Test
  void moreLikenessIsNeverWorse() {
    for (boolean like : new boolean[] {true, false}) {
      int least = asked(FEW, like, 1, 1);
      for (int percent = least; percent <= 100; percent++) {
        assertThat(Acceptance.accepts(pair(FEW, like, percent / 100.0, 1, 1))).isTrue();
      }
    }
  }

  @Test
  void noLikenessOpensAGate() {
    ClaimPair shut = pair(MANY, true, 1, 1, 1).stoppedBy(Gate.PLAN, "");
    assertThat(Acceptance.accepts(shut)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "The crew came [[third]] in May., true",
    "Divers freed [[7]] whales., true",
    "The tunnel opened on [[3 May 2021]]., true",
    "Divers freed [[1117]] whales., false",
    "The tunnel cost [[$7 million]]., false",
    "'Ana Reis, [[43]], left.', false",
  })
  void someValuesBelongToManyFactsOfOneStory(String text, boolean commonplace) {
    assertThat(Acceptance.commonplace(Texts.claim("a", text))).isEqualTo(commonplace);
  }
}
