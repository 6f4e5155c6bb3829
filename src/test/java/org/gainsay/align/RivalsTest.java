package org.gainsay.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.Texts;
import org.gainsay.align.words.WordTable;
import org.gainsay.claim.Claim;
import org.junit.jupiter.api.Test;

/** What else the documents state that may be the fact of a pair. */
final class RivalsTest {

  private static final List<Claim> CLAIMS =
      Texts.claims(
          "Divers freed [[31]] whales near Oslo.",
          "Divers freed [[35]] whales near Oslo. The crew fed [[38]] seals.",
          "Near Oslo divers freed [[31]] whales, not [[35]] whales.");
  private static final Claim FREED = CLAIMS.get(0);
  private static final Claim OTHERS_FREED = CLAIMS.get(1);
  private static final Claim FED = CLAIMS.get(2);
  private static final Claim THIRD = CLAIMS.get(3);

  private static Rivals rivals() {
    Vocabulary vocabulary = new Vocabulary(WordTable.load());
    List<ClaimWords> words = CLAIMS.stream().map(c -> ClaimWords.of(c, vocabulary)).toList();
    List<Sketch> sketches = new ArrayList<>();
    for (Candidate pair : Candidates.of(CLAIMS)) {
      sketches.add(Sketch.of(words.get(pair.left()), words.get(pair.right()), vocabulary));
    }
    return new Rivals(CLAIMS, sketches);
  }

  @Test
  void theBestRivalIsTheBestOtherClaimOfThatDocument() {
    Rivals rivals = rivals();
    assertThat(rivals.best(FREED, FED)).isGreaterThan(rivals.best(FREED, OTHERS_FREED));
  }

  @Test
  void aDocumentThatStatesTheValueIsKnown() {
    assertThat(rivals().told(FREED, THIRD.document())).isPositive();
    assertThat(rivals().told(FREED, OTHERS_FREED.document())).isZero();
  }

  @Test
  void aThirdDocumentMayStateBothValues() {
    assertThat(rivals().toldByThird(FREED, OTHERS_FREED)).isPositive();
    assertThat(rivals().toldByThird(FREED, FED)).isZero();
  }

  @Test
  void theClaimsOfASentenceStandBesideEachOther() {
    assertThat(rivals().beside(THIRD)).containsExactly(CLAIMS.get(4));
    assertThat(rivals().beside(FREED)).isEmpty();
  }
}
