package org.gainsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.gainsay.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files put together from bits of markup at random: whatever is read is found in its place. */
final class ScrambledFilesTest {

  private static final int FILES = 3_000;

  private static final String[] BITS = {
    "<b>",
    "</b>",
    "<p>",
    "</p>",
    "<table>",
    "<td>",
    "</table>",
    "<tr>",
    "&nbsp;",
    "&amp",
    "&#8217;",
    "&#x2014;",
    "&bogus;",
    "&",
    "**",
    "*",
    "_",
    "`",
    "```\n",
    "\n",
    "\r\n",
    "\r",
    "- ",
    "1. ",
    "> ",
    "|",
    "|---|\n",
    "[x](y)",
    "![a](b)",
    "[^1]",
    "\n[^1]: z",
    "~~",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<a href=x>",
    "</a>",
    "<br>",
    "\\*",
    "\\",
    "$1.3 billion",
    "40",
    "%",
    " ",
    "\t",
    "\u00A0",
    "\uD83D\uDE00",
    "\u00E9",
    "---\n",
    "# ",
    "<article>",
    "</article>",
    "<svg>",
    "<title>",
    "<textarea>",
    "<![CDATA[",
    "<template>",
    "<select><option>",
    "\uFEFF",
    "    "
  };

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.html"})
  void everyCharacterIsInItsPlace(String name) {
    Random random = new Random(7);
    int inPlace = 0;
    for (int i = 0; i < FILES; i++) {
      StringBuilder file = new StringBuilder();
      for (int k = random.nextInt(30); k >= 0; k--) {
        file.append(BITS[random.nextInt(BITS.length)]);
      }
      inPlace += inPlace(name, file.toString());
    }
    assertThat(inPlace).isGreaterThan(10 * FILES);
  }

  /** The number of characters that stand in the file as they are read. */
  private static int inPlace(String name, String file) {
    Document document = new FormatReader().read(name, file.getBytes(StandardCharsets.UTF_8));
    String text = document.text();
    int same = 0;
    int last = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int start = document.codePointOffset(at);
      int end = document.codePointEnd(at + Character.charCount(text.codePointAt(at)));
      assertThat(start).as(file).isBetween(last, end);
      last = start;
      String read = Character.toString(text.codePointAt(at));
      String written =
          file.substring(file.offsetByCodePoints(0, start), file.offsetByCodePoints(0, end));
      if (written.equals(read)) {
        same++;
        assertThat(read.isBlank() || document.indexOf(document.position(at)) == at)
            .as(file)
            .isTrue();
      } else if (!read.isBlank()) {
        assertThat(written).as(file).matches("(?s)[&\\\\].*");
      }
    }
    return same;
  }
}
