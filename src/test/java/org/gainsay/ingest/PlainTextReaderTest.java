package org.gainsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gainsay.text.Document;
import org.junit.jupiter.api.Test;

final class PlainTextReaderTest {

  private static Document read(byte[] content) {
    return new PlainTextReader().read("dir/a.txt", content);
  }

  private static void refuses(byte[] content, String message) {
    assertThatThrownBy(() -> read(content))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith(message)
        .hasMessageContaining("\n  ");
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void keepsEveryCharacter() {
    String text = "\uFEFFa\r\nb\u00E9\uD83D\uDE00\n";
    Document document = read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(document.text()).isEqualTo(text);
    assertThat(document.name()).isEqualTo("a.txt");
    assertThat(document.path()).isEqualTo("dir/a.txt");
  }

  @Test
  void refusesOtherEncodings() {
    refuses(
        latin("one\ncaf\u00E9 two"),
        "dir/a.txt:2:4: error: not UTF-8 text at byte 8 (line 2): 0xE9\n  Save it as UTF-8");
    refuses(latin("ab\u00C3"), "dir/a.txt:1:3: error: not UTF-8 text at byte 3 (line 1): 0xC3");
    refuses("a".getBytes(StandardCharsets.UTF_16), "dir/a.txt: error: this is UTF-16 text");
    refuses(latin("\u00FF\u00FEa\0"), "dir/a.txt: error: this is UTF-16 text");
    refuses("\uFEFFa".getBytes(Charset.forName("UTF-32LE")), "dir/a.txt: error: this is UTF-32");
  }

  @Test
  void refusesWhatIsNoText() {
    refuses(latin("%PDF-1.7\n"), "dir/a.txt: error: this is a PDF file; only text, Markdown");
    refuses(latin("PK\u0003\u0004..."), "dir/a.txt: error: this is a ZIP archive (DOCX");
    refuses(latin("\u0089PNG\r\n"), "dir/a.txt: error: this is a PNG picture");
    refuses(latin("{\\rtf1"), "dir/a.txt: error: this is an RTF document");
    refuses(latin("a\nb\0"), "dir/a.txt:2:2: error: not a text file: it holds a NUL character");
  }

  @Test
  void readsNothing() {
    assertThat(read(new byte[0]).text()).isEmpty();
  }
}
