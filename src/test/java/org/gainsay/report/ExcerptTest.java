package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.finding.Evidence;
import org.gainsay.text.Position;
import org.junit.jupiter.api.Test;

final class ExcerptTest {

  private static Excerpt of(String quote, String context) {
    return Excerpt.of(new Evidence("d", "a", 0, 1, new Position(1, 1), quote, context, "n"));
  }

  @Test
  void marksAWordNotAPartOfOne() {
    assertThat(of("5", "15 of 5 or 50")).isEqualTo(new Excerpt("15 of ", "5", " or 50"));
  }

  @Test
  void cutsLongContextBetweenWords() {
    Excerpt excerpt = of("here", "word ".repeat(100) + "here" + " word".repeat(100));
    assertThat(excerpt.before()).startsWith("\u2026 word").endsWith("word ").hasSizeLessThan(160);
    assertThat(excerpt.after()).startsWith(" word").endsWith("word \u2026").hasSizeLessThan(120);
  }

  @Test
  void cutsTextWithoutSpaces() {
    String face = "\uD83D\uDE00";
    Excerpt excerpt = of("here", "x" + face.repeat(100) + "here" + "x" + face.repeat(100));
    assertThat(Visible.text(excerpt.before() + excerpt.after())).doesNotContain("U+D8", "U+DE");
  }

  @Test
  void standsAloneWithoutItsContext() {
    assertThat(of("a\nb", "other")).isEqualTo(new Excerpt("", "a b", ""));
  }
}
