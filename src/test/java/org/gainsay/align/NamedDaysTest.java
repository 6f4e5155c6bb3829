package org.gainsay.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.Texts;
import org.gainsay.claim.Claim;
import org.gainsay.value.TimeValue;
import org.junit.jupiter.api.Test;

/** Of which day a sentence speaks. */
final class NamedDaysTest {

  private static String dayOf(String quote, String text) {
    List<Claim> claims = Texts.claims(text);
    Claim claim =
        claims.stream().filter(c -> c.mention().quote().equals(quote)).findFirst().orElseThrow();
    return new NamedDays(claims).of(claim).map(TimeValue::timex).orElse("none");
  }

  @Test
  void theDayOfItsOwnSentenceComesFirst() {
    assertThat(
            dayOf(
                "34", "The ferry left on 3 May 2021. The tug rescued 34 passengers on 5 May 2021."))
        .isEqualTo("2021-05-05");
  }

  @Test
  void elseTheLastOneNamedJustBefore() {
    assertThat(dayOf("34", "The ferry sank on 3 May 2021. The tug rescued 34 passengers."))
        .isEqualTo("2021-05-03");
    assertThat(
            dayOf(
                "34",
                "The ferry sank on 3 May 2021. It was old. It was rusty. The tug rescued 34 men."))
        .isEqualTo("none");
  }

  @Test
  void aYearIsNoDay() {
    assertThat(dayOf("34", "The tug rescued 34 passengers in 2021.")).isEqualTo("none");
  }
}
