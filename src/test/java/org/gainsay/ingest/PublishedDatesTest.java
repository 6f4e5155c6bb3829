package org.gainsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gainsay.text.Document;
import org.gainsay.text.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PublishedDatesTest {

  private static final List<Document> DOCUMENTS =
      List.of(document("x/a.txt"), document("x/long-a.txt"), document("y/a.txt"));

  private static Document document(String path) {
    return new Document(path, path.substring(2), "", Optional.empty());
  }

  private static List<String> dated(String... given) {
    return PublishedDates.apply(DOCUMENTS, List.of(given)).stream()
        .map(d -> d.published().map(PublicationDate::value).orElse("-"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-08,          2024-06-08, 2024-06-08, 2024-06-08",
    "2024-06-08T14:30,    2024-06-08, 2024-06-08, 2024-06-08",
    "2024-06-08T14:30:00, 2024-06-08, 2024-06-08, 2024-06-08",
    "2024-06-08T23:30:00-02:00, 2024-06-08, 2024-06-08, 2024-06-08",
    "2024-06-08T23:30:00Z, 2024-06-08, 2024-06-08, 2024-06-08",
    "2024-02,             2024-02,    2024-02-01, 2024-02-29",
    "2024,                2024,       2024-01-01, 2024-12-31",
  })
  void readsDates(String text, String value, LocalDate earliest, LocalDate latest) {
    assertThat(PublishedDates.parse(text))
        .isEqualTo(new PublicationDate(value, earliest, latest, "given"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "2024-13", "2024-02-30", "8 June 2024", "24-06-08", "2024-6-8"})
  void refusesWhatIsNoDate(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublishedDates.parse(text))
        .withMessageContaining("is no date");
  }

  @Test
  void findsDocumentsByTheEndOfTheirPath() {
    assertThat(dated("x/a.txt=2024")).containsExactly("2024", "-", "-");
    assertThat(dated("./y/a.txt=2024")).containsExactly("-", "-", "2024");
    assertThat(dated("long-a.txt=2024")).containsExactly("-", "2024", "-");
    assertThat(dated("g-a.txt=2024")).containsExactly("-", "2024", "-");
  }

  @Test
  void refusesWhatFitsNoneOrSeveral() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dated("a.txt=2024"))
        .withMessage("\"a.txt\" fits several documents: x/a.txt, y/a.txt");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dated("b.txt=2024"))
        .withMessage(
            "no document is called \"b.txt\"; the documents are x/a.txt, x/long-a.txt, y/a.txt");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dated("x/a.txt=2024", "x/a.txt=2023"))
        .withMessage("x/a.txt is given two dates, 2024 and 2023");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dated("2024"))
        .withMessage("\"2024\" is not NAME=DATE");
  }
}
