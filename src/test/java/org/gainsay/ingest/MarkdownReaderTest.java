package org.gainsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.ingest.Places.written;

import java.nio.charset.StandardCharsets;
import org.gainsay.text.Document;
import org.junit.jupiter.api.Test;

final class MarkdownReaderTest {

  private static Document read(String file) {
    return new MarkdownReader().read("d/a.md", file.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String file) {
    return read(file).text();
  }

  @Test
  void blocksEndWithABlankLine() {
    assertThat(text("# Head\nOne\ntwo.\n\n- a\n- b\n  1. c\n\n> said\n\nlast  \nline\n"))
        .isEqualTo("Head\n\nOne two.\n\na\n\nb\n\nc\n\nsaid\n\nlast\nline");
    assertThat(text("| a | b |\n|---|---|\n| 1 | 2 |\n")).isEqualTo("a\n\nb\n\n1\n\n2");
  }

  @Test
  void marksCodeBlocksPicturesAndAddressesAreLeftOut() {
    assertThat(text("**40**% of [all](https://x.org/12) ~~50~~ ![7](p.png) <https://x.org/9> `6`"))
        .isEqualTo("40% of all 6");
    assertThat(text("a\n\n```\n1\n```\n\n    2\n\nb<!-- 3 --> <i>c</i>\n")).isEqualTo("a\n\nb c");
  }

  @Test
  void footnotesAreKept() {
    assertThat(text("It cost 5.[^1]\n\n[^1]: In 2023.\n")).isEqualTo("It cost 5.\n\nIn 2023.");
  }

  @Test
  void htmlInMarkdownIsRead() {
    assertThat(text("a\n\n<div>\n<b>4</b>&nbsp;km <script>5</script>\n</div>\n\nb\n"))
        .isEqualTo("a\n\n4\u00A0km\n\nb");
  }

  @Test
  void everyCharacterKnowsItsPlace() {
    String file =
        "\uFEFF# \uD83D\uDE00 A\r\n\r\n- **$1**.3&nbsp;billion \\*and\\* &mdash; AT&T [x](y)\r\n";
    Document document = read(file);
    assertThat(document.text())
        .isEqualTo("\uD83D\uDE00 A\n\n$1.3\u00A0billion *and* \u2014 AT&T x");
    assertThat(written(document, file, "$1.3\u00A0billion")).isEqualTo("$1**.3&nbsp;billion");
    assertThat(written(document, file, "*and*")).isEqualTo("\\*and\\*");
    assertThat(written(document, file, "\u2014")).isEqualTo("&mdash;");
    assertThat(written(document, file, "AT&T")).isEqualTo("AT&T");
    assertThat(written(document, file, "x")).isEqualTo("x");
    assertThat(document.position(document.text().indexOf('$')).toString()).isEqualTo("3:5");
  }

  @Test
  void frontMatterGivesTheDate() {
    Document document =
        read("---\ntitle: \"A: b\"\ndate: 2023-05-14T10:00:00Z # local\n---\nOn 5 May.");
    assertThat(document.text()).isEqualTo("On 5 May.");
    assertThat(document.published().orElseThrow().value()).isEqualTo("2023-05-14");
    assertThat(document.published().orElseThrow().basis()).isEqualTo("front matter");
    assertThat(document.position(0).toString()).isEqualTo("5:1");
  }

  @Test
  void frontMatterHasATitleAndAPublisher() {
    FrontMatter front =
        FrontMatter.of("---\nTitle: 'One'\nsource: The Post\nlist:\n  - a: b\n...\n");
    assertThat(front.value("title")).hasValue("One");
    assertThat(front.value("publisher", "source")).hasValue("The Post");
    assertThat(front.value("a")).isEmpty();
  }

  @Test
  void aRuleAtTheTopIsNoFrontMatter() {
    assertThat(text("---\nOne.\n")).isEqualTo("One.");
    assertThat(read("---\ndate: soon\n---\nOne.\n").published()).isEmpty();
  }

  @Test
  void nothingIsADocument() {
    assertThat(text("")).isEmpty();
    assertThat(text("\n\n")).isEmpty();
  }
}
