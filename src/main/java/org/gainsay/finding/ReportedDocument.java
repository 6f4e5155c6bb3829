package org.gainsay.finding;

import java.util.Optional;
import org.gainsay.text.Masthead;
import org.gainsay.text.PublicationDate;

/**
 * A document as the report names it.
 *
 * @param name last element of its path
 * @param path its path
 * @param masthead its title and its publisher, as far as they are known
 * @param published its date of publication with its basis, empty when unknown
 * @param claims how many claims were found in it
 * @param transcript its words, {@link Transcript#NONE} where a report does not carry them
 */
public record ReportedDocument(
    String name,
    String path,
    Masthead masthead,
    Optional<PublicationDate> published,
    int claims,
    Transcript transcript) {

  /** A document whose words the report does not carry. */
  public ReportedDocument(
      String name, String path, Optional<PublicationDate> published, int claims) {
    this(name, path, Masthead.NONE, published, claims, Transcript.NONE);
  }
}
