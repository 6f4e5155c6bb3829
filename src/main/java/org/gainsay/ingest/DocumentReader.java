package org.gainsay.ingest;

import org.gainsay.text.Document;

/** Turns the bytes of one file format into a document whose offsets point into the file. */
public interface DocumentReader {

  /**
   * Reads one file.
   *
   * @param path the path that reports print
   * @param content the bytes of the file
   * @throws UnreadableDocumentException when the bytes are not what this reader reads
   */
  Document read(String path, byte[] content);
}
