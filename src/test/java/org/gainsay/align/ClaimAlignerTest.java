package org.gainsay.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.Texts;
import org.gainsay.claim.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which claims of several short articles are brought together; behaviour, never a score. */
final class ClaimAlignerTest {

  private static final String[] FIRE = {
    "The warehouse fire in Porto killed 31 workers on 4 May 2021. The warehouse burned for 40 hours.",
    "The warehouse fire in Porto killed 35 workers. Police questioned 1,117 people.",
    "A fire killed 31 workers at a warehouse in Porto. Police in Porto questioned 1,117 people.",
    "The coffee trade summit in Lima was held on 12 November 2021. It drew 940 delegates.",
  };

  private static Alignment align(String... texts) {
    return new ClaimAligner().align(Texts.claims(texts));
  }

  /**
   * The groups of an alignment as the quotes of their claims, each after the name of its document.
   */
  private static Set<Set<String>> groups(Alignment alignment) {
    return alignment.groups().stream()
        .map(
            group ->
                group.claims().stream()
                    .map(c -> c.document().name() + " " + c.mention().quote())
                    .collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  @Test
  void oneFactOfTwoDocumentsIsAGroup() {
    assertThat(
            groups(
                align("Divers freed 31 whales near Oslo.", "Near Oslo, divers freed 31 whales.")))
        .containsExactly(Set.of("a 31", "b 31"));
  }

  @Test
  void oneFactToldWithTwoValuesIsAGroup() {
    assertThat(
            groups(align("Divers freed 31 whales near Oslo.", "Divers freed 35 whales near Oslo.")))
        .containsExactly(Set.of("a 31", "b 35"));
  }

  @Test
  void oneDocumentAloneMakesNoGroup() {
    assertThat(align("Divers freed 31 whales. Divers freed 35 whales.").groups()).isEmpty();
  }

  @Test
  void factsOfOtherStoriesStayApart() {
    assertThat(
            align("Divers freed 31 whales near Oslo.", "The library in Quito lent 35 novels.")
                .groups())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
The port handled 1,117 crates of tea. | Of tea, 1,117 crates passed.
The choir sold its hall for $4.31 million. | For $4.31 million the hall changed hands.
""")
  void aRareValueNeedsFewWordsMore(String a, String b) {
    assertThat(align(a, b).groups()).hasSize(1);
  }

  @Test
  void aPartAndItsWholeAreAPairOfScopesAndNoGroup() {
    Alignment alignment =
        align(
            "Chile, together with Argentina, supplies 60% of Japan's lithium imports.",
            "Chile supplies 40% of Japan's lithium imports.");
    assertThat(alignment.groups()).isEmpty();
    assertThat(alignment.scopes()).hasSize(1);
    assertThat(alignment.scopes().get(0).part().document().name()).isEqualTo("b");
    assertThat(alignment.scopes().get(0).whole().document().name()).isEqualTo("a");
  }

  @Test
  void whatLooksAlikeAndIsNotComparedTellsItsReason() {
    Alignment alignment =
        align("The city planted 4,000 trees.", "The city will plant 5,000 trees.");
    assertThat(alignment.groups()).isEmpty();
    assertThat(alignment.nearMisses())
        .extracting(pair -> pair.gate().orElseThrow())
        .containsExactly(Gate.PLAN);
  }

  @Test
  void aDocumentThatStatesBothValuesPartsThem() {
    Alignment alignment =
        align(
            "Divers freed 31 whales near Oslo.",
            "Divers freed 31 whales near Oslo. Later divers freed 35 whales near Oslo.");
    assertThat(groups(alignment)).containsExactly(Set.of("a 31", "b 31"));
    assertThat(alignment.nearMisses())
        .extracting(pair -> pair.gate().orElseThrow())
        .contains(Gate.RIVAL);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderOfTheDocumentsChangesNoGroup(long seed) {
    List<Claim> claims = Texts.claims(FIRE);
    List<String> order = new ArrayList<>(List.of("a", "b", "c", "d"));
    Collections.shuffle(order, new Random(seed));
    List<Claim> shuffled = new ArrayList<>(claims);
    shuffled.sort(Comparator.comparing(c -> order.indexOf(c.document().name())));
    Alignment alignment = new ClaimAligner().align(shuffled);
    assertThat(groups(alignment)).isNotEmpty().isEqualTo(groups(new ClaimAligner().align(claims)));
  }

  @Test
  void theSameClaimsAreAlignedTheSameWayEveryTime() {
    List<Claim> claims = Texts.claims(FIRE);
    assertThat(new ClaimAligner().align(claims)).isEqualTo(new ClaimAligner().align(claims));
  }

  @Test
  void anUnrelatedDocumentChangesNoGroup() {
    Alignment three = align(FIRE[0], FIRE[1], FIRE[2]);
    assertThat(groups(align(FIRE))).isEqualTo(groups(three));
  }
}
