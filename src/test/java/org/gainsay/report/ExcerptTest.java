package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gainsay.finding.Evidence;
import org.gainsay.text.Position;
import org.gainsay.text.Region;
import org.junit.jupiter.api.Test;

final class ExcerptTest {

  private static Excerpt of(String quote, String context, int at) {
    Region region = new Region(new Position(1, 1), new Position(1, 2), 1, 2);
    return Excerpt.of(new Evidence("d", "a", 0, 1, region, quote, context, at, "n"));
  }

  private static Excerpt of(String quote, String context) {
    return of(quote, context, context.indexOf(quote));
  }

  @Test
  void marksThePlaceNotTheFirstWordsThatLookLikeIt() {
    assertThat(of("40", "40 ships and 40 men", 13))
        .isEqualTo(new Excerpt("40 ships and ", "40", " men"));
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
  void refusesAContextWithoutTheQuote() {
    assertThatThrownBy(() -> of("a", "other", 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
