package org.gainsay.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.compare.witness.Copies;
import org.gainsay.mention.Extraction;
import org.gainsay.text.Document;
import org.gainsay.text.PublicationDate;
import org.gainsay.text.Sentence;

/** What is known of the documents of a check as sources: their dates, and which copy which. */
final class Sources {

  private final Copies copies;
  private final Map<Document, PublicationDate> published = new HashMap<>();

  Sources(List<Extraction> extractions) {
    this.copies = Copies.among(extractions);
    for (Extraction extraction : extractions) {
      // A date that was found in the text is the extraction's; its claims know the text as given.
      extraction
          .document()
          .published()
          .ifPresent(
              date ->
                  extraction.sentences().stream()
                      .map(Sentence::document)
                      .findFirst()
                      .ifPresent(document -> published.put(document, date)));
    }
  }

  /** Which documents copy each other. */
  Copies copies() {
    return copies;
  }

  /** When the document of a claim was published, as far as is known. */
  Optional<PublicationDate> published(Document document) {
    return Optional.ofNullable(published.get(document)).or(document::published);
  }
}
