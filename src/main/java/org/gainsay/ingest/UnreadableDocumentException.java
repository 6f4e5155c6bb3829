package org.gainsay.ingest;

import org.gainsay.text.Position;

/** A file that cannot be read as a document; the message tells place, fault and mend. */
public final class UnreadableDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Faults that are told already. */
  public UnreadableDocumentException(String told) {
    super(told);
  }

  /**
   * A fault of a whole file.
   *
   * @param path the path of the file
   * @param what the fault
   * @param mend what to do about it
   */
  public UnreadableDocumentException(String path, String what, String mend) {
    super(path + ": error: " + what + "\n  " + mend);
  }

  /**
   * A fault at one place of a file.
   *
   * @param path the path of the file
   * @param position where the fault is
   * @param what the fault
   * @param mend what to do about it
   */
  public UnreadableDocumentException(String path, Position position, String what, String mend) {
    super(path + ":" + position + ": error: " + what + "\n  " + mend);
  }
}
