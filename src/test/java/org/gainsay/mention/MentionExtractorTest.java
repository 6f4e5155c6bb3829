package org.gainsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gainsay.app.StandardDimensions;
import org.gainsay.text.Document;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.text.Tokenizer;
import org.gainsay.value.Bound;
import org.junit.jupiter.api.Test;

final class MentionExtractorTest {

  private final MentionExtractor extractor = new MentionExtractor(StandardDimensions.all());

  private Extraction read(String text) {
    Document document = new Document("a.txt", "a.txt", text, Optional.empty());
    Span all = new Span(0, text.length());
    Sentence sentence = new Sentence(document, 0, 0, all, Tokenizer.tokens(text, all));
    return extractor.extract(document, List.of(sentence));
  }

  @Test
  void keepsTheLongestReading() {
    assertThat(read("It grew 40 percent.").mentions())
        .extracting(Mention::toString)
        .containsExactly("percent \"40 percent\"");
  }

  @Test
  void aRangeEmitsItselfAndItsEnds() {
    assertThat(read("between 5 and 7 km").mentions())
        .extracting(Mention::toString)
        .containsExactly("quantity \"between 5 and 7 km\"", "quantity \"5\"", "quantity \"7 km\"");
  }

  @Test
  void hedgesWidenTheSpanAndTheBound() {
    Mention mention = read("He counted no fewer than 300 cars.").mentions().get(0);
    assertThat(mention.quote()).isEqualTo("no fewer than 300");
    assertThat(mention.bound()).isEqualTo(Bound.AT_LEAST);
  }

  @Test
  void placesAreNoHedges() {
    Mention mention = read("He lived under two regimes.").mentions().get(0);
    assertThat(mention.quote()).isEqualTo("two");
  }

  @Test
  void whatIsSetAsideTellsItsReason() {
    Extraction extraction = read("He flew a Boeing 737.");
    assertThat(extraction.mentions()).isEmpty();
    assertThat(extraction.setAside())
        .extracting(NotMention::quote, NotMention::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Boeing 737", "part of a name"));
  }

  @Test
  void aReadingThatIsKeptIsNotSetAside() {
    assertThat(read("It holds 75ml.").setAside()).isEmpty();
  }

  @Test
  void longInputTakesLinearTime() {
    assertThat(read("9".repeat(1_000_000)).mentions()).isEmpty();
    assertThat(read("one hundred and ".repeat(60_000)).mentions()).isNotEmpty();
    assertThat(read("(".repeat(300_000)).mentions()).isEmpty();
    assertThat(read("1,000,".repeat(150_000)).mentions()).isNotNull();
  }
}
