package org.gainsay.ingest;

import java.nio.charset.StandardCharsets;
import org.gainsay.text.Document;
import org.gainsay.text.Masthead;

/** Reads Markdown (CommonMark with tables, footnotes and strikethrough) in UTF-8. */
public final class MarkdownReader implements DocumentReader {

  @Override
  public Document read(String path, byte[] content) {
    String file = StrictText.decode(path, content, StandardCharsets.UTF_8);
    FrontMatter front = FrontMatter.of(file);
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new Document(path, name, MarkdownText.of(file, front.end()), front.published())
        .under(new Masthead(front.value("title"), front.value("source", "publisher")));
  }
}
