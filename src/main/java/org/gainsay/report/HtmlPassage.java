package org.gainsay.report;

import org.gainsay.finding.Evidence;

/**
 * A value in its sentence, between the sentences next to it.
 *
 * @param previous the sentence before, empty when there is none
 * @param before the sentence up to the value
 * @param quote the value
 * @param after the rest of the sentence
 * @param next the sentence after, empty when there is none
 */
record HtmlPassage(String previous, String before, String quote, String after, String next) {

  /** The passage of a place whose document the report does not carry. */
  static HtmlPassage of(Evidence evidence) {
    Excerpt excerpt = Excerpt.of(evidence);
    return new HtmlPassage("", excerpt.before(), excerpt.quote(), excerpt.after(), "");
  }
}
