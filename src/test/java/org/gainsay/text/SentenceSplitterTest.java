package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SentenceSplitterTest {

  private static final SentenceSplitter SPLITTER =
      new SentenceSplitter(
          Set.of("mr", "dr", "no", "jan", "inc", "rs"),
          Set.of("jan", "inc", "sun"),
          Set.of("the", "he", "it"),
          Set.of("est", "monday", "may"));

  private static List<String> split(String text) {
    return SPLITTER.split(new Document("a.txt", "a.txt", text, Optional.empty())).stream()
        .map(Sentence::text)
        .toList();
  }

  @Test
  void aFullStopBeforeACapitalClosesASentence() {
    assertThat(split("It rained. The game was off."))
        .containsExactly("It rained.", "The game was off.");
  }

  @Test
  void abbreviationsInitialsAndNumbersCloseNothing() {
    assertThat(split("Mr. Smith and J. Doe paid $1.3 billion on Jan. 5 for No. 7.")).hasSize(1);
  }

  @Test
  void someAbbreviationsCloseBeforeAnOpener() {
    assertThat(split("He sued Acme Inc. The firm paid.")).hasSize(2);
    assertThat(split("He sued Acme Inc. Chairman Lee.")).hasSize(1);
    assertThat(split("He met Mr. He of Wuhan.")).hasSize(1);
    assertThat(split("It cost Rs. 500 in all.")).hasSize(1);
  }

  @Test
  void aWeekdayOfTwoMeaningsIsAnAbbreviationBeforeADate() {
    assertThat(split("It opens Sun. 12 May.")).hasSize(1);
    assertThat(split("It orbits the Sun. Mars is next.")).hasSize(2);
  }

  @Test
  void anInitialismClosesOnlyBeforeAnOpener() {
    assertThat(split("He left the U.S. Army said so.")).hasSize(1);
    assertThat(split("He left the U.S. The army said so.")).hasSize(2);
  }

  @Test
  void zonesAndWeekdaysGoOnAfterAClockTime() {
    assertThat(split("It began at 5:30 p.m. EST. It ended at 8 p.m. Monday in Boston.")).hasSize(2);
    assertThat(split("He came at 6 p.m. The crowd cheered.")).hasSize(2);
  }

  @Test
  void quotesAndBracketsBelongToTheSentenceThatTheyClose() {
    assertThat(split("\u201CGo.\u201D (Duvar, June 2). They left."))
        .containsExactly("\u201CGo.\u201D", "(Duvar, June 2).", "They left.");
  }

  @Test
  void aLineEndClosesAHeadline() {
    assertThat(split("Three dead in fire\nA fire killed three people.")).hasSize(2);
  }

  @Test
  void hardWrappedLinesRunOn() {
    String text =
        """
        The river rose by two metres on Monday and flooded the old town, the mayor
        said in a statement that was read out on the local radio in the evening. She
        added that 40 people had to leave their homes, among them a family of seven
        that had moved in only last week.
        """;
    assertThat(split(text)).hasSize(2);
  }

  @Test
  void blankLinesPartParagraphs() {
    List<Sentence> sentences =
        SPLITTER.split(
            new Document("a", "a", "One.\n\nTwo. Three.\r\n\r\nFour.", Optional.empty()));
    assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2);
  }

  @Test
  void everySentenceStandsWhereItsSpanSays() {
    String text = "\uFEFF  One \uD83D\uDE00 two.  Three!\tFour?\n";
    for (Sentence sentence : SPLITTER.split(new Document("a", "a", text, Optional.empty()))) {
      assertThat(text.substring(sentence.span().start(), sentence.span().end()))
          .isEqualTo(sentence.text());
    }
  }
}
