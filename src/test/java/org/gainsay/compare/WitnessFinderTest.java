package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.Texts;
import org.gainsay.claim.Claim;
import org.gainsay.compare.witness.Copies;
import org.gainsay.table.Table;
import org.junit.jupiter.api.Test;

/** The majority and the outliers among the values of one fact. */
final class WitnessFinderTest {

  private static final QuantityRelation RELATION =
      new QuantityRelation(Tolerances.of(Table.resource("/rules/tables/tolerances.csv")));

  private final List<List<Claim>> sides = new ArrayList<>();

  private Witnesses witnesses(String... values) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      claims.add(Texts.claim("doc" + i, "The pier is [[" + values[i] + "]] long."));
    }
    sides.clear();
    sides.addAll(
        Sides.of(claims, (a, b) -> RELATION.between(a.mention(), b.mention(), false)).sides());
    return WitnessFinder.of(claims, sides, Copies.among(List.of()));
  }

  @Test
  void twoSourcesAreOnlyCounted() {
    Witnesses two = witnesses("40 m", "70 m");
    assertThat(two.independent()).isEqualTo(2);
    assertThat(two.bySide()).containsExactly(1, 1);
    assertThat(two.majority()).isEmpty();
    assertThat(WitnessWording.majority(two, sides)).isEmpty();
  }

  @Test
  void twoOfThreeAreAMajority() {
    Witnesses three = witnesses("40 m", "70 m", "40 m");
    assertThat(three.majority()).isEqualTo(Optional.of(0));
    assertThat(three.outliers()).containsExactly(1);
    assertThat(WitnessWording.majority(three, sides))
        .isEqualTo(
            "; majority \u201C40 m\u201D (2 independent sources),"
                + " outlier \u201C70 m\u201D (1 independent source)");
  }

  @Test
  void halfIsNoMajority() {
    assertThat(witnesses("40 m", "70 m", "40 m", "90 m").majority()).isEmpty();
    assertThat(witnesses("40 m", "70 m", "40 m", "70 m").outliers()).isEmpty();
  }

  @Test
  void sourcesThatAgreeHaveNoOutlier() {
    Witnesses one = witnesses("40 m", "40 m", "40 m");
    assertThat(one.bySide()).containsExactly(3);
    assertThat(one.majority()).isEmpty();
    assertThat(WitnessWording.counted(one)).isEqualTo("3 independent sources");
  }

  @Test
  void manyNumbersAreHeldAgainstTheirMedian() {
    Witnesses many = witnesses("401 m", "404 m", "407 m", "410 m", "413 m", "790 m");
    assertThat(many.majority()).isEmpty();
    assertThat(many.outliers()).containsExactly(5);
    // Median 408.5; distances 7.5, 4.5, 1.5, 1.5, 4.5, 381.5, of median 4.5; 3 x 1.4826 x 4.5.
    assertThat(many.spread()).contains("median of 6 independent values is 408.5 m", "20.02 m");
    assertThat(WitnessWording.majority(many, sides))
        .isEqualTo("; outlier \u201C790 m\u201D (1 independent source)");
  }

  @Test
  void fewOrEvenlySpreadNumbersHaveNoOutlier() {
    assertThat(witnesses("401 m", "404 m", "407 m", "790 m").outliers()).isEmpty();
    assertThat(witnesses("401 m", "404 m", "407 m", "410 m", "413 m").outliers()).isEmpty();
  }

  @Test
  void aBoundIsNoValueOfItsOwn() {
    assertThat(witnesses("401 m", "404 m", "407 m", "410 m", "over 790 m").spread()).isEmpty();
  }

  @Test
  void copiesOfOneWordingAreCountedOnce() {
    String wire =
        "The new pier in the harbour of Vlora is [[40 m]] long, the mayor told reporters.";
    List<Claim> claims = new ArrayList<>();
    claims.add(Texts.claim("a", wire));
    claims.add(Texts.claim("b", "(Agency) " + wire));
    claims.add(Texts.claim("c", wire.replace("40", "70")));
    Copies copies = Copies.among(claims.stream().map(c -> Texts.read(c.document())).toList());
    Witnesses one = WitnessFinder.of(claims.subList(0, 2), List.of(claims.subList(0, 2)), copies);
    Witnesses changed =
        WitnessFinder.of(claims, List.of(claims.subList(0, 2), claims.subList(2, 3)), copies);
    assertThat(one.independent()).isEqualTo(1);
    assertThat(WitnessWording.counted(one)).isEqualTo("2 texts of one wording");
    assertThat(changed.independent()).isEqualTo(1);
    assertThat(changed.bySide()).containsExactly(1, 1);
  }
}
