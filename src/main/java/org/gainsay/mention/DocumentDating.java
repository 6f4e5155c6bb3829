package org.gainsay.mention;

import java.util.List;
import java.util.Optional;
import org.gainsay.text.Document;
import org.gainsay.text.PublicationDate;
import org.gainsay.text.Sentence;

/**
 * Finds when a document was published: given, written at its top, or inferred from its citations.
 */
public final class DocumentDating {

  private final Dateline dateline = new Dateline();

  /**
   * The date of publication, with its basis; empty when the text gives no ground for one.
   *
   * @param document the document; a date that it was given is kept
   * @param sentences its sentences, in order
   * @param candidates the readings that were kept, in order of their beginning
   */
  public Optional<PublicationDate> date(
      Document document, List<Sentence> sentences, List<Candidate> candidates) {
    if (document.published().isPresent()) {
      return document.published();
    }
    Optional<PublicationDate> written = dateline.find(document, candidates);
    return written.isPresent() ? written : CitationYears.infer(document, candidates);
  }
}
