package org.gainsay.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.Texts;
import org.gainsay.claim.Claim;
import org.junit.jupiter.api.Test;

/** Of a few documents any two may tell one story, of many only those that share rare names. */
final class StoriesTest {

  private static final String[] TOWNS = {"Aveiro", "Bergen", "Cuenca", "Dakar", "Essen"};
  private static final String[] PEOPLE = {
    "Ana Reis", "Olav Berg", "Luis Vega", "Awa Sow", "Uta Kern"
  };

  /** Documents in turn from each of five towns. */
  private static List<Claim> claims(int documents) {
    List<Claim> out = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      String text =
          "In "
              + TOWNS[i % 5]
              + " the mayor, "
              + PEOPLE[i % 5]
              + ", opened [["
              + (300 + i)
              + "]] flats.";
      out.add(Texts.claim(String.format("%03d", i), text));
    }
    return out;
  }

  private static boolean paired(List<Claim> claims, int left, int right) {
    return Candidates.of(claims).contains(new Candidate(left, right));
  }

  @Test
  void ofAFewAnyTwoMay() {
    assertThat(paired(claims(10), 0, 1)).isTrue();
  }

  @Test
  void ofManyOnlyThoseOfSharedNames() {
    List<Claim> many = claims(60);
    assertThat(paired(many, 0, 1)).isFalse();
    assertThat(paired(many, 0, 5)).isTrue();
  }

  @Test
  void pairsAreToldOnceAndInOrder() {
    List<Candidate> pairs = Candidates.of(claims(12));
    assertThat(pairs).doesNotHaveDuplicates().allMatch(pair -> pair.left() < pair.right());
  }
}
