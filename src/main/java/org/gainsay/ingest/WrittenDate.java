package org.gainsay.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.text.PublicationDate;

/** Dates as programs write them into files, of which only the day counts. */
final class WrittenDate {

  private static final Pattern DAY =
      Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?:[T ].*)?");
  private static final Pattern MONTH_OR_YEAR = Pattern.compile("\\d{4}(-\\d{2})?");

  private WrittenDate() {}

  /** The date that a text states in digits, the year first; empty when it states none. */
  static Optional<PublicationDate> read(String text, String basis) {
    String plain = text.strip();
    Matcher day = DAY.matcher(plain);
    String date = plain;
    if (day.matches()) {
      date = day.group(1) + "-" + day.group(2) + "-" + day.group(3);
    } else if (!MONTH_OR_YEAR.matcher(plain).matches()) {
      return Optional.empty();
    }
    try {
      PublicationDate read = PublishedDates.parse(date);
      return Optional.of(new PublicationDate(read.value(), read.earliest(), read.latest(), basis));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
