package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MarkdownReportTest {

  private final MarkdownReport writer = new MarkdownReport(path -> "../" + path);

  @Test
  void looksAsItWasKept() {
    Golden.holds("typical.md", writer.write(SampleReports.typical()));
    Golden.holds("hostile.md", writer.write(SampleReports.hostile()));
    Golden.holds("empty.md", writer.write(SampleReports.empty()));
  }

  @Test
  void makesHostileTextPlain() {
    String page = writer.write(SampleReports.hostile());
    assertThat(page).doesNotContain("<script", "<i>", "<b>", "[x](", "\u202E", "\u001B");
    assertThat(page.lines().filter(line -> line.startsWith("#")))
        .allMatch(line -> line.matches("#{1,3} .*"))
        .hasSize(5);
    String side = page.lines().filter(line -> line.startsWith("| a |")).findFirst().orElseThrow();
    assertThat(side.replace("\\|", "").chars().filter(c -> c == '|')).hasSize(5);
  }

  @Test
  void linksNothingWithoutAnAddress() {
    assertThat(new MarkdownReport(path -> "").write(SampleReports.typical())).doesNotContain("](");
  }

  @Test
  void escapes() {
    assertThat(MarkdownText.escaped("a_b _c_ $5")).isEqualTo("a_b \\_c\\_ \\$5");
    assertThat(MarkdownText.code("a`b``c")).isEqualTo("```a`b``c```");
    assertThat(MarkdownText.code("`")).isEqualTo("`` ` ``");
    assertThat(MarkdownText.opening("2. x")).isEqualTo("2\\. x");
    assertThat(Uri.encoded("a b/\u00E9(1).txt")).isEqualTo("a%20b/%C3%A9%281%29.txt");
  }
}
