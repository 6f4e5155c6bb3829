package org.gainsay.value;

/** How a time expression got its place on the time line. */
public enum Anchoring {
  /** The text names it in full. */
  EXPLICIT("as written"),
  /** Completed from the publication date of its document. */
  DOCUMENT_DATE("from the document's date"),
  /** Completed from another date of the same text. */
  NEIGHBOUR("from a date nearby"),
  /** Left open: the text gives no ground for its year. */
  OPEN("no year given");

  private final String label;

  Anchoring(String label) {
    this.label = label;
  }

  /** The words for people. */
  public String label() {
    return label;
  }
}
