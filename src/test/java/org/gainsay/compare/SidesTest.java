package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.Texts;
import org.gainsay.claim.Claim;
import org.gainsay.table.Table;
import org.junit.jupiter.api.Test;

/** Which values stand together when several documents tell one fact. */
final class SidesTest {

  private static final QuantityRelation RELATION =
      new QuantityRelation(Tolerances.of(Table.resource("/rules/tables/tolerances.csv")));

  /** The sides of some lengths of one pier, a document each. */
  private static Sides sides(String... values) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      claims.add(Texts.claim("doc" + i, "The pier is [[" + values[i] + "]] long."));
    }
    return Sides.of(claims, (a, b) -> RELATION.between(a.mention(), b.mention(), false));
  }

  private static List<List<String>> quotes(Sides sides) {
    return sides.sides().stream()
        .map(side -> side.stream().map(c -> c.mention().quote()).toList())
        .toList();
  }

  @Test
  void valuesThatAllAgreeAreOneSide() {
    Sides sides = sides("about 6 km", "6 km", "6.1 km");
    assertThat(quotes(sides)).containsExactly(List.of("about 6 km", "6 km", "6.1 km"));
    assertThat(sides.worst().consistency()).isEqualTo(Consistency.EXPLAINED);
  }

  @Test
  void agreementDoesNotCarryOver() {
    assertThat(quotes(sides("5.9 km", "6.1 km", "about 6 km")))
        .containsExactly(List.of("5.9 km"), List.of("6.1 km"), List.of("about 6 km"));
  }

  @Test
  void aHedgedValueStandsAloneWhereverItComes() {
    assertThat(quotes(sides("about 6 km", "5.9 km", "6.1 km")))
        .containsExactly(List.of("about 6 km"), List.of("5.9 km"), List.of("6.1 km"));
  }

  @Test
  void aValueThatAgreesWithOneSideOnlyJoinsIt() {
    assertThat(quotes(sides("5 km", "8 km", "about 8 km", "5.0 km")))
        .containsExactly(List.of("5 km", "5.0 km"), List.of("8 km", "about 8 km"));
  }

  @Test
  void aValueThatAgreesWithSeveralSidesJoinsTheOneThatHoldsTheNearest() {
    assertThat(quotes(sides("5 km", "8 km", "over 4 km", "about 8 km", "about 4 km", "over 4 km")))
        .containsExactly(
            List.of("5 km"),
            List.of("8 km", "about 8 km"),
            List.of("over 4 km", "about 4 km", "over 4 km"));
  }

  @Test
  void theWorstPairDecides() {
    assertThat(sides("5 km", "5.0 km", "9 km").worst().consistency()).isEqualTo(Consistency.APART);
    assertThat(sides("5 km", "over 4 km").worst().consistency()).isEqualTo(Consistency.BOUND_MET);
  }

  @Test
  void howOneTextVariesItsOwnWordsDecidesNothing() {
    List<Claim> claims =
        Texts.claims(
            "Divers freed 31 whales. Later the crew said that divers freed 35 whales.",
            "Divers freed 31 whales.");
    List<Claim> fact = List.of(claims.get(0), claims.get(2));
    List<Claim> oneText = List.of(claims.get(0), claims.get(1));
    assertThat(Sides.of(fact, (a, b) -> RELATION.between(a.mention(), b.mention(), false)).worst())
        .isEqualTo(Relation.SAME);
    assertThat(
            Sides.of(oneText, (a, b) -> RELATION.between(a.mention(), b.mention(), false)).worst())
        .isEqualTo(Relation.SAME);
  }
}
