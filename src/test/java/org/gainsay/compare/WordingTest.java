package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.Texts;
import org.gainsay.claim.Claim;
import org.junit.jupiter.api.Test;

final class WordingTest {

  private static Claim ships(String document, String number) {
    return Texts.claim(document, "The navy of the island keeps [[" + number + "]] old ships.");
  }

  @Test
  void aQuoteStandsOnOneLine() {
    assertThat(Wording.quoted(Texts.mention("It holds [[40\n  litres]] of oil.")))
        .isEqualTo("\u201C40 litres\u201D");
  }

  @Test
  void aClaimIsSaidOfItsTopic() {
    assertThat(Wording.subject(ships("a", "12"))).isEqualTo("old ships");
  }

  @Test
  void aShareIsSaidOfItsWhole() {
    Claim claim = Texts.claim("a", "Chile supplies 40% of Japan's lithium imports.");
    assertThat(Wording.subject(claim)).isEqualTo("share of Japan's lithium imports");
  }

  @Test
  void aLongSubjectEndsAtAWord() {
    Claim claim =
        Texts.claim(
            "a",
            "The keeper of the lighthouse walked down the stairs with a lantern and a letter from the"
                + " harbour master on [[3 March 2019]].");
    assertThat(Wording.subject(claim))
        .hasSizeLessThanOrEqualTo(92)
        .endsWith(" \u2026")
        .startsWith("The keeper");
    assertThat(claim.topic().text()).startsWith(Wording.subject(claim).replace(" \u2026", " "));
  }

  @Test
  void sidesStandAgainstEachOtherWithTheirSources() {
    assertThat(
            Wording.values(
                List.of(
                    List.of(ships("a", "12")), List.of(ships("b", "15"), ships("c", "fifteen")))))
        .isEqualTo("\u201C12\u201D in a against \u201C15\u201D in b and c");
  }

  @Test
  void oneSideTellsItsWaysOfWriting() {
    assertThat(
            Wording.values(
                List.of(List.of(ships("a", "12"), ships("b", "twelve"), ships("c", "12")))))
        .isEqualTo("\u201C12\u201D in a and c and \u201Ctwelve\u201D in b");
  }

  @Test
  void manySourcesAreCounted() {
    List<Claim> claims = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
      claims.add(ships(name, "12"));
    }
    assertThat(Wording.sources(claims)).isEqualTo("a, b and c");
    claims.add(ships("d", "12"));
    claims.add(ships("e", "12"));
    assertThat(Wording.sources(claims)).isEqualTo("a, b and 3 more");
  }

  @Test
  void readingsAreLettered() {
    assertThat(
            Wording.readings(
                List.of(List.of(ships("a", "a dozen")), List.of(ships("b", "about 15")))))
        .containsExactly(
            "a: \u201Ca dozen\u201D is read as 12", "b: \u201Cabout 15\u201D is read as ~15");
  }

  @Test
  void aDateThatIsNotInFullTellsHowItWasPlaced() {
    assertThat(Wording.reading(Texts.mention("It closed on [[18 October]].")))
        .isEqualTo("XXXX-10-18 (no year given)");
    assertThat(Wording.reading(Texts.mention("It closed on [[18 October 2023]].")))
        .isEqualTo("2023-10-18");
  }
}
