package org.gainsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.app.StandardDimensions;
import org.gainsay.text.Document;
import org.gainsay.text.PublicationDate;
import org.gainsay.text.SentenceSplitter;
import org.junit.jupiter.api.Test;

final class ChronologyTest {

  private static final MentionExtractor EXTRACTOR = new MentionExtractor(StandardDimensions.all());
  private static final SentenceSplitter SPLITTER =
      new SentenceSplitter(Set.of(), Set.of(), Set.of(), Set.of());
  private static final String HISTORY =
      "The war began on 12 April 1861. In May the blockade was declared. On July 21, 1861 the first "
          + "battle was fought. In December 1861 the army camped. In January it marched, and on "
          + "6 February 1862 a fort fell. Two days later another was taken.";

  private static Extraction read(String text, Optional<PublicationDate> published) {
    Document document = new Document("a", "a", text, published);
    return EXTRACTOR.extract(document, SPLITTER.split(document));
  }

  private static List<String> dates(Extraction extraction) {
    return extraction.mentions().stream()
        .filter(mention -> mention.kind() == Kind.DATE)
        .map(Mention::timex)
        .toList();
  }

  private static Optional<PublicationDate> on(int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    return Optional.of(new PublicationDate(date.toString(), date, date, "given"));
  }

  @Test
  void historiesRunAlongTheirOwnDates() {
    Extraction history = read(HISTORY, Optional.empty());
    assertThat(history.chronology()).isEqualTo("narrative");
    assertThat(dates(history))
        .containsExactly(
            "1861-04-12",
            "1861-05",
            "1861-07-21",
            "1861-12",
            "1862-01",
            "1862-02-06",
            "1862-02-08");
  }

  @Test
  void historiesDoSoWhateverTheirDate() {
    assertThat(dates(read(HISTORY, on(2009, 12, 19))))
        .isEqualTo(dates(read(HISTORY, Optional.empty())));
  }

  @Test
  void newsIsCountedFromItsDate() {
    Extraction news =
        read(
            "He was arrested on Tuesday and will appear in court on Friday. The fire of July 21 "
                + "was set last year.",
            on(2013, 8, 7));
    assertThat(news.chronology()).isEqualTo("news");
    assertThat(dates(news)).containsExactly("2013-08-06", "2013-08-09", "2013-07-21", "2012");
  }

  @Test
  void withoutAnyDateYearsStayOpen() {
    Extraction open =
        read(
            "On 16 February they met. The war of 2020 was over; in 2006, 2008 and 2010 it had been "
                + "tried. On 18 October and in November nothing came of it, said a cable of "
                + "January 2009.",
            Optional.empty());
    assertThat(dates(open)).contains("XXXX-02-16", "XXXX-10-18", "XXXX-11", "2009-01");
    assertThat(open.mentions())
        .filteredOn(mention -> mention.timex().startsWith("XXXX"))
        .allMatch(mention -> !((org.gainsay.value.TimeValue) mention.value()).placed());
  }

  @Test
  void hedgedDatesAreDatesThatATextRunsAlong() {
    String early = HISTORY.replace("on 12 April 1861", "in about 1861");
    Extraction history = read(early, Optional.empty());
    assertThat(history.chronology()).isEqualTo("narrative");
    assertThat(dates(history)).startsWith("1861", "1861-05");
  }

  @Test
  void openRangesHaveOneEnd() {
    Extraction news = read("He has led it since 2007 and until last year.", on(2013, 8, 7));
    assertThat(news.mentions())
        .filteredOn(mention -> mention.kind() == Kind.DATE_RANGE)
        .extracting(mention -> mention.value().normalized())
        .containsExactly("2007-01-01 on", "to 2012-12-31");
  }

  @Test
  void citedDatesLieBeforeTheDocument() {
    Extraction cited = read("They met (EDM, April 18, May 8, 2012; BBC, June 3).", on(2013, 2, 12));
    Citation first = cited.mentions().get(0).citation().orElseThrow();
    assertThat(first.dates())
        .extracting(date -> date.timex())
        .containsExactly("2012-04-18", "2012-05-08");
    assertThat(cited.mentions().get(1).timex()).isEqualTo("2012-06-03");
    assertThat(cited.mentions().get(1).citation().orElseThrow().bracket())
        .isEqualTo(first.bracket());
  }
}
