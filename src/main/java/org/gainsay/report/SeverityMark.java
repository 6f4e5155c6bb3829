package org.gainsay.report;

import org.gainsay.finding.Severity;

/** The shape, word and colour of each severity; shape and word tell it without the colour. */
enum SeverityMark {
  AGREEMENT("=", "agreement", Ink.GREEN),
  NOTE("\u25CB", "note", Ink.BLUE),
  WARNING("\u25B2", "warning", Ink.YELLOW),
  ERROR("\u25A0", "error", Ink.RED);

  private final String shape;
  private final String word;
  private final Ink ink;

  SeverityMark(String shape, String word, Ink ink) {
    this.shape = shape;
    this.word = word;
    this.ink = ink;
  }

  static SeverityMark of(Severity severity) {
    return switch (severity) {
      case NONE -> AGREEMENT;
      case NOTE -> NOTE;
      case WARNING -> WARNING;
      case ERROR -> ERROR;
    };
  }

  /** Shape and word, as one writes them before a message. */
  String title() {
    return shape + " " + word;
  }

  /** The word alone. */
  String word() {
    return word;
  }

  /** The shape alone. */
  String shape() {
    return shape;
  }

  /** The colour, where there is any. */
  Ink ink() {
    return ink;
  }
}
