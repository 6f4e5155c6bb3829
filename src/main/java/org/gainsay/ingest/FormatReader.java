package org.gainsay.ingest;

import java.util.List;
import java.util.Locale;
import org.gainsay.text.Document;

/**
 * Reads each file by the format that the end of its name tells: Markdown, HTML, else plain text.
 */
public final class FormatReader implements DocumentReader {

  private static final List<String> TEXT = List.of(".txt", ".text");
  private static final List<String> MARKDOWN = List.of(".md", ".markdown");
  private static final List<String> HTML = List.of(".html", ".htm", ".xhtml");

  @Override
  public Document read(String path, byte[] content) {
    if (endsIn(path, MARKDOWN)) {
      return new MarkdownReader().read(path, content);
    }
    if (endsIn(path, HTML)) {
      return new HtmlReader().read(path, content);
    }
    return new PlainTextReader().read(path, content);
  }

  /** Whether a file that a directory holds is a document; without an ending it may be anything. */
  static boolean reads(String name) {
    return endsIn(name, TEXT) || endsIn(name, MARKDOWN) || endsIn(name, HTML);
  }

  private static boolean endsIn(String name, List<String> endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }
}
