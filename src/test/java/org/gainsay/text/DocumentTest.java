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
  void aLineThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> document("one").indexOf(new Position(2, 1)))
        .hasMessageContaining("no line 2");
  }
}
