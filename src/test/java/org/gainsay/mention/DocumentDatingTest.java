package org.gainsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.gainsay.app.StandardDimensions;
import org.gainsay.text.Document;
import org.gainsay.text.PublicationDate;
import org.gainsay.text.SentenceSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentDatingTest {

  private static final MentionExtractor EXTRACTOR = new MentionExtractor(StandardDimensions.all());
  private static final SentenceSplitter SPLITTER =
      new SentenceSplitter(
          java.util.Set.of("jan", "nov"),
          java.util.Set.of(),
          java.util.Set.of(),
          java.util.Set.of());
  private static final String CITED =
      "He left (Duvar, June 2). She came (Dawn, October 20, 2020). They met (APA, May 3, 2023). "
          + "It ended (Turan, October 9, 2023). It rained (Al Jazeera, February 17).";

  private static Optional<PublicationDate> dated(String text) {
    Document document = new Document("a", "a", text, Optional.empty());
    return EXTRACTOR.extract(document, SPLITTER.split(document)).document().published();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published: 8 June 2024\nA fire broke out.",
        "LONDON, June 8, 2024 (Reuters) - A fire broke out.",
        "Fire in London\nBy Jane Doe, 8 Jun 2024\nA fire broke out.",
        "Fire in London\nLast updated June 8, 2024 at 7:30 pm\nA fire broke out.",
        "Fire in London\nSaturday, June 8, 2024\nA fire broke out."
      })
  void readsBylinesAndDatelines(String text) {
    assertThat(dated(text).map(PublicationDate::value)).contains("2024-06-08");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The treaty of June 8, 1984 was signed in London after months of talks.",
        "A fire broke out on Saturday.",
        "On 16 February they met. The war of 2020 was over."
      })
  void findsNoDateInPlainSentences(String text) {
    assertThat(dated(text)).isEmpty();
  }

  @Test
  void infersTheYearThatCitationsLeaveOut() {
    PublicationDate date = dated(CITED).orElseThrow();
    assertThat(date.value()).isEqualTo("2024-06");
    assertThat(date.latest()).isEqualTo(LocalDate.of(2024, 6, 30));
    assertThat(date.basis()).startsWith("inferred: citations write the year up to 2023");
  }

  @Test
  void infersNothingFromTwoCitations() {
    assertThat(dated("He left (Duvar, June 2). She came (Dawn, October 20, 2020).")).isEmpty();
  }

  @Test
  void keepsTheDateThatWasGiven() {
    LocalDate day = LocalDate.of(2001, 1, 1);
    PublicationDate given = new PublicationDate("2001-01-01", day, day, "given");
    Document document = new Document("a", "a", CITED, Optional.of(given));
    assertThat(EXTRACTOR.extract(document, SPLITTER.split(document)).document().published())
        .contains(given);
  }
}
