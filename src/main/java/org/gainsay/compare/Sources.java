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
import org.jspecify.annotations.Nullable;

/** What is known of the documents of a check as sources: their dates, and which copy which. */
final class Sources {

  private final List<Extraction> extractions;
  private final Map<Document, PublicationDate> published = new HashMap<>();
  private @Nullable Copies copies;

  Sources(List<Extraction> extractions) {
    this.extractions = List.copyOf(extractions);
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

  /** Which documents copy each other; looked for when the first fact is told by two of them. */
  Copies copies() {
    Copies found = copies == null ? Copies.among(extractions) : copies;
    copies = found;
    return found;
  }

  /** When the document of a claim was published, as far as is known. */
  Optional<PublicationDate> published(Document document) {
    return Optional.ofNullable(published.get(document)).or(document::published);
  }
}
