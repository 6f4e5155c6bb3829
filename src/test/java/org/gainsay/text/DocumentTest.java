package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DocumentTest {

  private static Document document(String text) {
    return new Document("news/a.txt", "a.txt", text, Optional.empty());
  }

  @Test
  void linesEndWithLfCrLfOrCr() {
    Document document = document("a\nb\r\nc\rd");
    assertThat(document.position(0)).isEqualTo(new Position(1, 1));
    assertThat(document.position(2)).isEqualTo(new Position(2, 1));
    assertThat(document.position(5)).isEqualTo(new Position(3, 1));
    assertThat(document.position(7)).isEqualTo(new Position(4, 1));
  }

  @Test
  void columnsAndOffsetsCountCodePoints() {
    Document document = document("\uD83D\uDE00 40%");
    assertThat(document.position(3)).isEqualTo(new Position(1, 3));
    assertThat(document.codePointOffset(3)).isEqualTo(2);
  }

  @Test
  void aPositionLeadsBackToItsIndex() {
    Document document = document("one\n\uD83D\uDE00 two\nthree");
    for (int index : new int[] {0, 2, 4, 7, 9, 14}) {
      assertThat(document.indexOf(document.position(index))).isEqualTo(index);
    }
  }

  @Test
  void aRegionCountsCodePointsAndBytes() {
    Document document = document("one\n\uD83D\uDE00 40%\nthree");
    assertThat(document.region(new Span(7, 10)))
        .isEqualTo(new Region(new Position(2, 3), new Position(2, 6), 6, 9));
  }

  @Test
  void aRegionOfAFileWithMarkupEndsBehindItsLastCharacter() {
    ExtractedText.Builder builder = new ExtractedText.Builder("It was <b>40</b>%.");
    builder.copy(0, 7);
    builder.copy(10, 12);
    builder.copy(16, 18);
    Document document = new Document("a.html", "a.html", builder.build(), Optional.empty());
    assertThat(document.region(new Span(7, 10)))
        .isEqualTo(new Region(new Position(1, 11), new Position(1, 18), 11, 18));
  }

  @Test
  void whatFollowsTheLastLineEndIsALineOnlyIfItIsNotEmpty() {
    assertThat(document("one\ntwo\n").lineCount()).isEqualTo(2);
    assertThat(document("one\r\ntwo").lineCount()).isEqualTo(2);
    assertThat(document("one\n\n").lineCount()).isEqualTo(2);
    assertThat(document("").lineCount()).isEqualTo(1);
  }

  @Test
  void aLineThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> document("one").indexOf(new Position(2, 1)))
        .hasMessageContaining("no place 2:1");
  }
}
