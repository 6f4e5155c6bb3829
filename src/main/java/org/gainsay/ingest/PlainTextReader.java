package org.gainsay.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gainsay.text.Document;

/** Reads plain text in UTF-8. */
public final class PlainTextReader implements DocumentReader {

  @Override
  public Document read(String path, byte[] content) {
    String text = StrictText.decode(path, content, StandardCharsets.UTF_8);
    return new Document(path, path.substring(path.lastIndexOf('/') + 1), text, Optional.empty());
  }
}
