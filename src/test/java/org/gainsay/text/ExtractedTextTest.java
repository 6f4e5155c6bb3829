package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ExtractedTextTest {

  private static final String FILE = "<p>\n<b>40</b>% &mdash; \uD83D\uDE00 5</p>";

  private static Document document() {
    ExtractedText.Builder text = new ExtractedText.Builder(FILE);
    text.copy(7, 9);
    text.copy(13, 15);
    text.replace(15, 22, "\u2014");
    text.copy(22, 27);
    return new Document("d/a.html", "a.html", text.build(), Optional.empty());
  }

  @Test
  void spansAreOfTheTextAndOffsetsOfTheFile() {
    Document document = document();
    assertThat(document.text()).isEqualTo("40% \u2014 \uD83D\uDE00 5");
    Span percent = new Span(0, 3);
    assertThat(document.slice(percent)).isEqualTo("40%");
    assertThat(document.codePointOffset(0)).isEqualTo(7);
    assertThat(document.codePointEnd(3)).isEqualTo(14);
    assertThat(document.codePointEnd(2)).isEqualTo(9);
    assertThat(document.codePointOffset(2)).isEqualTo(13);
    assertThat(document.position(0)).isEqualTo(new Position(2, 4));
  }

  @Test
  void anEntityIsOneCharacter() {
    Document document = document();
    assertThat(document.codePointOffset(4)).isEqualTo(15);
    assertThat(document.codePointEnd(5)).isEqualTo(22);
  }

  @Test
  void offsetsCountCodePointsOfTheFile() {
    Document document = document();
    assertThat(document.text().substring(9)).isEqualTo("5");
    assertThat(document.codePointOffset(9)).isEqualTo(25);
    assertThat(document.codePointEnd(10)).isEqualTo(26);
  }

  @Test
  void aPlaceInMarkupLeadsToTheNextCharacter() {
    Document document = document();
    assertThat(document.indexOf(new Position(1, 1))).isZero();
    assertThat(document.indexOf(new Position(2, 1))).isZero();
    assertThat(document.indexOf(new Position(2, 5))).isEqualTo(1);
    assertThat(document.indexOf(new Position(2, 8))).isEqualTo(2);
    assertThat(document.indexOf(new Position(2, 14))).isEqualTo(4);
    assertThat(document.indexOf(new Position(2, 26))).isEqualTo(document.text().length());
    for (int index : new int[] {0, 1, 2, 3, 4, 5, 6, 8, 9}) {
      assertThat(document.indexOf(document.position(index))).isEqualTo(index);
    }
  }

  @Test
  void piecesFollowTheFile() {
    ExtractedText.Builder text = new ExtractedText.Builder("abc");
    text.copy(1, 2);
    assertThatThrownBy(() -> text.copy(0, 1)).hasMessageContaining("does not follow 2");
  }

  @Test
  void nothingIsAText() {
    ExtractedText none = new ExtractedText.Builder("<p></p>").build();
    Document document = new Document("a", "a", none, Optional.empty());
    assertThat(document.text()).isEmpty();
    assertThat(document.position(0)).isEqualTo(new Position(1, 1));
    assertThat(document.indexOf(new Position(1, 3))).isZero();
  }
}
