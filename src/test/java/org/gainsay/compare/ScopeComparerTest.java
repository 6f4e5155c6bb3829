package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.Texts;
import org.gainsay.align.ScopePair;
import org.gainsay.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScopeComparerTest {

  private static final ScopeComparer SCOPES =
      new ScopeComparer(Tolerances.of(Table.resource("/rules/tables/tolerances.csv")));

  private static ScopeComparison compare(String part, String whole) {
    return SCOPES.compare(
        new ScopePair(Texts.claim("a", part), Texts.claim("b", whole), 0.8, List.of()));
  }

  private static ScopeComparison shares(String part, String whole) {
    return compare(
        "Chile supplies " + part + " of Japan's lithium imports.",
        "Chile, together with Argentina, supplies " + whole + " of Japan's lithium imports.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
40%       | over 60%   | compatible only if Argentina accounts for more than 20 points (60 - 40)
about 40% | over 60%   | compatible only if Argentina accounts for more than about 20 points (60 - 40)
40%       | 60%        | compatible only if Argentina accounts for 20 points (60 - 40)
40%       | up to 60%  | compatible only if Argentina accounts for at most 20 points (60 - 40)
70%       | 60%        | a part cannot be greater than the whole that holds it
""")
  void theArithmeticThatWouldReconcileIsShown(String part, String whole, String reconciliation) {
    ScopeComparison comparison = shares(part, whole);
    assertThat(comparison.words()).containsEntry("reconciliation", reconciliation);
    assertThat(comparison.reasoning()).endsWith(reconciliation);
  }

  @Test
  void severalOthersAreNamed() {
    assertThat(
            compare(
                    "Kenya exported 410,000 tonnes of tea.",
                    "Kenya, together with Uganda and Malawi, exported 530,000 tonnes of tea.")
                .words())
        .containsEntry("others", "Malawi and Uganda");
  }

  @Test
  void itTellsWhoIsThePartAndWhoTheWhole() {
    assertThat(shares("40%", "60%").words())
        .containsEntry("part", "Chile")
        .containsEntry("whole", "Argentina and Chile")
        .containsEntry("others", "Argentina");
  }

  @Test
  void aPartExceedsOnlyWhatIsCertainlySmaller() {
    assertThat(shares("70%", "60%").partExceedsWhole()).isTrue();
    assertThat(shares("70%", "over 60%").partExceedsWhole()).isFalse();
    assertThat(shares("60%", "60%").partExceedsWhole()).isFalse();
    assertThat(shares("over 50%", "60%").partExceedsWhole()).isFalse();
  }

  @Test
  void equalValuesMeet() {
    assertThat(shares("60%", "60%").valuesMeet()).isTrue();
    assertThat(shares("40%", "60%").valuesMeet()).isFalse();
  }

  @Test
  void theSidesStandInTheOrderOfTheDocuments() {
    ScopeComparison comparison =
        SCOPES.compare(
            new ScopePair(
                Texts.claim("z", "Chile supplies 40% of Japan's lithium imports."),
                Texts.claim(
                    "b",
                    "Chile, together with Argentina, supplies 60% of Japan's lithium imports."),
                0.8,
                List.of()));
    assertThat(comparison.sides())
        .extracting(side -> side.first().quote())
        .containsExactly("60%", "40%");
  }
}
