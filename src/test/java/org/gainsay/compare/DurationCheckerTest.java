package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.Texts;
import org.gainsay.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DurationCheckerTest {

  private static List<DurationCheck> check(String text) {
    return DurationChecker.check(Texts.claims(text));
  }

  private static DurationCheck signed(String when) {
    return check("The treaty was signed on " + when + ".").get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
3 March 2019, six months before the election of 3 September 2019   | true  | 0
3 March 2019, six months before the election of 18 September 2019  | true  | 15
3 March 2019, six months before the election of 19 September 2019  | false | 16
3 March 2019, about six months before the election of 29 September 2019 | true | 26
3 March 2019, ten days after the election of 21 February 2019      | true  | 0
3 March 2019, ten days after the election of 20 February 2019      | true  | 1
3 March 2019, ten days after the election of 11 February 2019      | false | 10
3 March 2019, ten days before the election of 21 February 2019     | false | 20
3 March 2019, two years after the election of 2 March 2017         | true  | 1
3 March 2019, three weeks after the election of 10 February 2019   | true  | 0
""")
  void aDurationIsAsPreciseAsItIsWritten(String when, boolean fits, long daysOff) {
    DurationCheck check = signed(when);
    assertThat(check.fits()).isEqualTo(fits);
    assertThat(check.daysOff()).isEqualTo(daysOff);
  }

  @Test
  void aDurationThatMissesStandsAgainstTheTwoDates() {
    DurationCheck check = signed("3 March 2019, six months before the election of 8 December 2019");
    assertThat(check.sides())
        .extracting(side -> side.mentions().stream().map(Mention::quote).toList())
        .containsExactly(List.of("six months"), List.of("3 March 2019", "8 December 2019"));
    assertThat(check.words())
        .containsEntry("event", "election")
        .containsEntry("daysOff", "97 days")
        .containsEntry("actual", "280 days");
    assertThat(check.reasoning())
        .contains(
            "6 months before 2019-12-08 is 2019-06-08; the text says 2019-03-03, 97 days off");
  }

  @Test
  void aDurationThatFitsIsOneSide() {
    DurationCheck check =
        signed("3 March 2019, six months before the election of 3 September 2019");
    assertThat(check.sides()).hasSize(1);
    assertThat(check.sides().get(0).mentions()).hasSize(3);
  }

  @Test
  void theDateOfTheEventMayStandInAnotherSentence() {
    assertThat(
            check(
                "The election was held on 8 December 2019. The treaty was signed on 3 March 2019,"
                    + " six months before the election."))
        .extracting(DurationCheck::fits)
        .containsExactly(false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
The treaty was signed on 3 March 2019. The talks had lasted six months.
The treaty was signed on 3 March 2019, six months before the election.
The treaty was signed in March 2019, six months before the election of 8 December 2019.
The treaty was signed six months before the election of 8 December 2019.
The treaty was signed on 3 March 2019, six months before the marathon. The election was held on 8 December 2019.
""")
  void withoutBothDatesByTheDayThereIsNothingToCheck(String text) {
    assertThat(check(text)).isEmpty();
  }
}
