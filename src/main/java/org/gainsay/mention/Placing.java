package org.gainsay.mention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.gainsay.text.PublicationDate;
import org.gainsay.value.Anchoring;
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

  /** How many days old what news tells of by the clock can be. */
  private static final int FRESH = 7;

  /** The document's date, where expressions are counted from it. */
  Optional<PublicationDate> documentDate() {
    return narrative ? Optional.empty() : published;
  }

  /** The document's date, where it is known to the day and expressions are counted from it. */
  Optional<LocalDate> today() {
    return documentDate()
        .filter(date -> date.earliest().equals(date.latest()))
        .map(PublicationDate::latest);
  }

  /**
   * The day of a time that names none: the running day where it stands near, in news else the day
   * last named or that of writing.
   */
  Optional<TimeValue> dayAround() {
    Optional<LocalDate> nearby =
        near || documentDate().isPresent() ? runningDay() : Optional.empty();
    LocalDate latest = documentDate().map(PublicationDate::latest).orElse(LocalDate.MIN);
    return nearby
        .filter(day -> near || ChronoUnit.DAYS.between(day, latest) <= FRESH)
        .filter(day -> tense != Tense.PAST || !day.isAfter(latest) || documentDate().isEmpty())
        .map(day -> TimeValues.day(day, Anchoring.NEIGHBOUR))
        .or(
            () ->
                today()
                    .filter(date -> !near || !running.filter(Placing::coarse).isPresent())
                    .map(date -> TimeValues.day(date, Anchoring.DOCUMENT_DATE)));
  }

  /** A year or more, in which a clock time can fall on any day. */
  private static boolean coarse(TimeValue value) {
    return value.anchoring() == Anchoring.EXPLICIT
        && !Granularity.YEAR.coarserThan(value.granularity());
  }

  /** The running date if it is known to the day. */
  Optional<LocalDate> runningDay() {
    return running
        .filter(value -> !value.granularity().coarserThan(Granularity.DAY))
        .flatMap(value -> Optional.ofNullable(value.begin()))
        .map(begin -> begin.toLocalDate());
  }
}
