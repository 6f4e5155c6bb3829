package org.gainsay.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gainsay.finding.Standing.Backing;
import org.junit.jupiter.api.Test;

/** What people read of a side's sources. */
final class StandingTest {

  private static Standing standing(int independent, Backing... sides) {
    return new Standing(independent, List.of(), List.of(sides), Optional.of("a"), List.of("b"));
  }

  @Test
  void ofThreeSourcesEachSideTellsItsRank() {
    Standing three = standing(4, new Backing("a", 3), new Backing("b", 1), new Backing("c", 1));
    assertThat(three.label("a")).isEqualTo("majority, 3 independent sources");
    assertThat(three.label("b")).isEqualTo("outlier, 1 independent source");
    assertThat(three.label("c")).isEqualTo("1 independent source");
  }

  @Test
  void ofTwoSourcesOrOneSideThereIsNothingToTell() {
    assertThat(standing(2, new Backing("a", 1), new Backing("b", 1)).label("a")).isEmpty();
    assertThat(standing(3, new Backing("a", 3)).label("a")).isEmpty();
  }
}
