package org.gainsay.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gainsay.text.Document;
import org.gainsay.text.PublicationDate;

/** Dates of publication that a user gives, and the documents they are given to. */
public final class PublishedDates {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final String GIVEN = "given";

  private PublishedDates() {}

  /**
   * Reads a date, a date and time, a month or a year in ISO 8601.
   *
   * @throws IllegalArgumentException when it is none; the message says what is accepted
   */
  public static PublicationDate parse(String text) {
    try {
      if (YEAR.matcher(text).matches()) {
        Year year = Year.parse(text);
        return new PublicationDate(text, year.atDay(1), year.atMonth(12).atEndOfMonth(), GIVEN);
      }
      if (MONTH.matcher(text).matches()) {
        YearMonth month = YearMonth.parse(text);
        return new PublicationDate(text, month.atDay(1), month.atEndOfMonth(), GIVEN);
      }
      LocalDate day = LocalDate.parse(text, formatOf(text));
      return new PublicationDate(day.toString(), day, day, GIVEN);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no date like 2024-06-08, 2024-06 or 2024-06-08T14:30", e);
    }
  }

  private static DateTimeFormatter formatOf(String text) {
    return text.indexOf('T') > 0
        ? DateTimeFormatter.ISO_DATE_TIME
        : DateTimeFormatter.ISO_LOCAL_DATE;
  }

  /**
   * The documents with the dates that were given for them.
   *
   * @param documents the documents, in order
   * @param given {@code NAME=DATE}: a path, or an end of one that fits a single document
   * @throws IllegalArgumentException when a name fits none or several, or a date is none
   */
  public static List<Document> apply(List<Document> documents, List<String> given) {
    Map<Document, PublicationDate> dates = new HashMap<>();
    for (String one : given) {
      int sign = one.lastIndexOf('=');
      if (sign <= 0) {
        throw new IllegalArgumentException("\"" + one + "\" is not NAME=DATE");
      }
      PublicationDate date = parse(one.substring(sign + 1));
      Document document = named(documents, one.substring(0, sign));
      PublicationDate earlier = dates.put(document, date);
      if (earlier != null && !earlier.equals(date)) {
        throw new IllegalArgumentException(
            document.path() + " is given two dates, " + earlier.value() + " and " + date.value());
      }
    }
    List<Document> out = new ArrayList<>(documents.size());
    for (Document document : documents) {
      PublicationDate date = dates.get(document);
      out.add(date == null ? document : document.publishedOn(date));
    }
    return out;
  }

  private static Document named(List<Document> documents, String name) {
    String path =
        name.equals(InputFiles.STANDARD_INPUT) ? InputFiles.STANDARD_INPUT_PATH : plain(name);
    return only(documents, name, document -> document.path().equals(path))
        .or(() -> only(documents, name, document -> document.path().endsWith("/" + path)))
        .or(() -> only(documents, name, document -> document.path().endsWith(path)))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no document is called \""
                        + name
                        + "\"; the documents are "
                        + list(documents)));
  }

  private static String plain(String name) {
    String plain = name.replace('\\', '/');
    while (plain.startsWith("./")) {
      plain = plain.substring(2);
    }
    return plain;
  }

  private static Optional<Document> only(
      List<Document> documents, String name, Predicate<Document> fits) {
    List<Document> found = documents.stream().filter(fits).toList();
    if (found.size() > 1) {
      throw new IllegalArgumentException("\"" + name + "\" fits several documents: " + list(found));
    }
    return found.stream().findFirst();
  }

  private static String list(List<Document> documents) {
    int shown = Math.min(documents.size(), 5);
    String names =
        String.join(", ", documents.subList(0, shown).stream().map(Document::path).toList());
    return shown < documents.size()
        ? names + " and " + (documents.size() - shown) + " more"
        : names;
  }
}
