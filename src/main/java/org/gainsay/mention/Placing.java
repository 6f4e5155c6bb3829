package org.gainsay.mention;

import java.time.LocalDate;
import java.util.Optional;
import org.gainsay.text.PublicationDate;
import org.gainsay.value.Granularity;
import org.gainsay.value.TimeValue;

/**
 * What is known where an expression stands.
 *
 * @param published the document's date
 * @param narrative whether the text runs along dates of its own instead
 * @param running the date last spoken of
 * @param near whether that date stands in the same sentence or the one before
 * @param tense the tense of the clause
 */
record Placing(
    Optional<PublicationDate> published,
    boolean narrative,
    Optional<TimeValue> running,
    boolean near,
    Tense tense) {

  /** The document's date, where expressions are counted from it. */
  Optional<PublicationDate> documentDate() {
    return narrative ? Optional.empty() : published;
  }

  /** The running date if it is known to the day. */
  Optional<LocalDate> runningDay() {
    return running
        .filter(value -> !value.granularity().coarserThan(Granularity.DAY))
        .flatMap(value -> Optional.ofNullable(value.begin()))
        .map(begin -> begin.toLocalDate());
  }
}
