package org.gainsay.ingest;

import org.gainsay.text.Document;

/** How words of a document are written in its file. */
final class Places {

  private Places() {}

  /** The stretch of the file between the offsets of some words. */
  static String written(Document document, String file, String words) {
    int start = document.text().indexOf(words);
    int from = document.codePointOffset(start);
    int to = document.codePointEnd(start + words.length());
    return file.substring(file.offsetByCodePoints(0, from), file.offsetByCodePoints(0, to));
  }
}
