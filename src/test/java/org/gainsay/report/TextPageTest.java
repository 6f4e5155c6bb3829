package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextPageTest {

  private static String paragraph(String prefix, String text) {
    TextPage page = new TextPage(40, false);
    page.paragraph(prefix, text);
    return page.toString();
  }

  @Test
  void wrapsBetweenWords() {
    assertThat(paragraph("- ", "one two three four five six seven eight nine"))
        .isEqualTo(
            "- one two three four five six seven eight\n  nine\n"
                .replace(" eight\n  ", "\n  eight "));
  }

  @Test
  void breaksAWordThatIsTooLong() {
    assertThat(paragraph("", "x".repeat(90)).lines()).hasSize(3).allMatch(l -> l.length() <= 40);
  }

  @Test
  void countsWideAndCombiningCharacters() {
    assertThat(Columns.of("\u4E2D\u6587")).isEqualTo(4);
    assertThat(Columns.of("e\u0301")).isEqualTo(1);
    assertThat(Columns.of("\uD83D\uDE00")).isEqualTo(2);
    assertThat(Columns.cut("\u4E2D\u6587\u4E2D", 5)).isEqualTo("\u4E2D\u6587\u2026");
    assertThat(paragraph("", "\u4E2D".repeat(30)).lines()).hasSize(2);
  }

  @Test
  void carriesAnInkOverLines() {
    TextPage page = new TextPage(40, true);
    page.paragraph("", Ink.STRONG.of("a ".repeat(30).strip()));
    assertThat(page.toString().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("\u001B[1m") && line.endsWith("\u001B[0m"));
  }
}
