package org.gainsay.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gainsay.Texts;
import org.gainsay.claim.Claim;
import org.junit.jupiter.api.Test;

/** What is learned: more in common is never worse, and a gate stays shut whatever is in common. */
final class SameFactTest {

  private static final Claim MANY = Texts.claim("a", "Divers freed 1,117 whales.");

  private static ClaimPair look(String a, String b) {
    return new ClaimAligner().look(Texts.claim("a", a), Texts.claim("b", b));
  }

  @Test
  void moreInCommonIsMoreProbable() {
    double alike =
        look("Divers freed [[31]] whales near Oslo.", "Divers freed [[35]] whales near Oslo.")
            .score();
    double less =
        look("Divers freed [[31]] whales near Oslo.", "The crew saw [[35]] whales in Lima.")
            .score();
    assertThat(alike).isGreaterThan(less);
  }

  @Test
  void aValueToldTwiceIsItsOwnWitness() {
    double like =
        look("Divers freed [[1,117]] whales.", "In May [[1,117]] whales were let go.").score();
    double unlike =
        look("Divers freed [[1,117]] whales.", "In May [[1,340]] whales were let go.").score();
    assertThat(like).isGreaterThan(unlike);
  }

  @Test
  void noLikenessOpensAGate() {
    ClaimPair open = new ClaimPair(MANY, MANY, true, 1, 1, Optional.empty(), "", List::of);
    assertThat(SameFact.accepts(open)).isTrue();
    assertThat(SameFact.accepts(open.stoppedBy(Gate.UNIT, ""))).isFalse();
  }

  @Test
  void theReasonsNameWhatWeighed() {
    List<String> reasons =
        look("Divers freed [[31]] whales near Oslo.", "Divers freed [[35]] whales near Oslo.")
            .features();
    assertThat(reasons).anyMatch(line -> line.startsWith("one fact with probability"));
    assertThat(reasons).anyMatch(line -> line.matches(".* \\([+-]\\d+\\.\\d\\)"));
  }
}
