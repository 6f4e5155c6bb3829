package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.gainsay.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CitationCheckerTest {

  private static List<CitationSupport> support(String text) {
    return CitationChecker.support(Texts.claims(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'March 2, 2022', 12",
    "'March 13, 2022', 1",
    "'March 14, 2022', 0",
    "'March 20, 2022', 0"
  })
  void aCitationIsOlderByTheDaysBetween(String published, long older) {
    assertThat(support("The bridge reopened on 14 March 2022 (Harbour News, " + published + ")."))
        .extracting(CitationSupport::daysOlder)
        .containsExactly(older);
  }

  @Test
  void aPlanMayBeReportedBeforeItComesTrue() {
    assertThat(support("The bridge will reopen on 14 March 2022 (Harbour News, March 2, 2022)."))
        .extracting(CitationSupport::eventPast)
        .containsExactly(false);
    assertThat(support("The bridge reopened on 14 March 2022 (Harbour News, March 2, 2022)."))
        .extracting(CitationSupport::eventPast)
        .containsExactly(true);
  }

  @Test
  void ofOneBracketTheYoungestMayKnow() {
    assertThat(
            support(
                "The bridge reopened on 14 March 2022"
                    + " (Harbour News, March 2, 2022; Coast Times, March 15, 2022)."))
        .extracting(CitationSupport::daysOlder, CitationSupport::youngestOfBracket)
        .containsExactly(tuple(12L, false), tuple(0L, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
0 | The minister resigned on 9 May 2021 (City Herald, May 4, 2021).
1 | The minister resigned on 9 May 2021. She gave no reason (City Herald, May 4, 2021).
2 | The minister resigned on 9 May 2021. She gave no reason. Nobody asked (City Herald, May 4, 2021).
""")
  void aCitationSupportsTheSentencesBeforeIt(int between, String text) {
    assertThat(support(text))
        .extracting(CitationSupport::sentencesBetween)
        .containsExactly(between);
  }

  @Test
  void aCitationReachesBackToThePreviousOneOnly() {
    assertThat(
            support(
                "The minister resigned on 9 May 2021 (City Herald, May 10, 2021)."
                    + " She gave no reason (Coast Times, May 4, 2021)."))
        .extracting(s -> s.words().get("citation"))
        .containsExactly("\u201CCity Herald, May 10, 2021\u201D");
  }

  @Test
  void aCitationSupportsItsOwnParagraphOnly() {
    assertThat(
            support(
                "The minister resigned on 9 May 2021.\n\nShe gave no reason (City Herald, May 4, 2021)."))
        .isEmpty();
  }

  @Test
  void theMessageTellsBothDates() {
    CitationSupport support =
        support("The bridge reopened on 14 March 2022 (Harbour News, March 2, 2022).").get(0);
    assertThat(support.words())
        .containsEntry("citationDate", "2022-03-02")
        .containsEntry("eventDate", "\u201C14 March 2022\u201D")
        .containsEntry("days", "12 days");
  }

  @Test
  void theFormOfACitationIsChecked() {
    assertThat(
            CitationChecker.forms(
                Texts.read(
                        Texts.document(
                            "a",
                            "It rained (Harbour News, March 2, 2022). It snowed (Coast Times, March, 9)."))
                    .mentions()))
        .extracting(CitationForm::malformed)
        .containsExactly(false, true);
  }
}
