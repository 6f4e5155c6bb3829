package org.gainsay.text;

import java.time.LocalDate;

/**
 * When a document was published, as exactly as is known (TIMEX3's document creation time).
 *
 * @param value ISO 8601 at reduced precision: {@code 2024}, {@code 2024-06} or {@code 2024-06-08}
 * @param earliest the first day it can be
 * @param latest the last day it can be
 * @param basis where the date comes from, for people, such as {@code given} or {@code dateline}
 */
public record PublicationDate(String value, LocalDate earliest, LocalDate latest, String basis) {

  public PublicationDate {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("latest " + latest + " is before earliest " + earliest);
    }
  }
}
