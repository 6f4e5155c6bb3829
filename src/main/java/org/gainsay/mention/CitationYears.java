package org.gainsay.mention;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.text.Document;
import org.gainsay.text.PublicationDate;
import org.gainsay.value.Granularity;

/**
 * Infers the year of publication from the convention of citations to leave that year out: what
 * bears no year belongs to the year after the latest one written.
 */
final class CitationYears {

  private static final int FEWEST_WRITTEN = 3;
  private static final int FEWEST_IN_LATEST = 2;
  private static final int FEWEST_OPEN = 2;

  private CitationYears() {}

  static Optional<PublicationDate> infer(Document document, List<Candidate> candidates) {
    List<CitationReading> citations =
        candidates.stream()
            .map(Candidate::meaning)
            .filter(CitationReading.class::isInstance)
            .map(CitationReading.class::cast)
            .toList();
    List<Dated> last =
        citations.stream().map(CitationYears::lastDay).flatMap(Optional::stream).toList();
    List<Dated> written = last.stream().filter(date -> date.year().isPresent()).toList();
    List<Dated> open =
        last.stream()
            .filter(date -> date.year().isEmpty() && date.grain() == Granularity.DAY)
            .toList();
    OptionalInt latest = written.stream().mapToInt(date -> date.year().orElseThrow()).max();
    if (latest.isEmpty() || written.size() < FEWEST_WRITTEN || open.size() < FEWEST_OPEN) {
      return Optional.empty();
    }
    int year = latest.getAsInt();
    long inLatest = written.stream().filter(date -> date.year().orElseThrow() == year).count();
    return inLatest < FEWEST_IN_LATEST ? Optional.empty() : Optional.of(published(year, open));
  }

  private static Optional<Dated> lastDay(CitationReading citation) {
    TimeExpression last = citation.dates().get(citation.dates().size() - 1);
    return last instanceof Dated date && date.grain() != Granularity.YEAR
        ? Optional.of(date)
        : Optional.empty();
  }

  private static PublicationDate published(int year, List<Dated> open) {
    Dated latest = open.get(0);
    for (Dated date : open) {
      boolean later =
          date.unit() > latest.unit()
              || (date.unit() == latest.unit() && date.day() > latest.day());
      latest = later ? date : latest;
    }
    YearMonth month = YearMonth.of(year + 1, latest.unit());
    LocalDate from = month.atDay(1);
    String basis =
        "inferred: citations write the year up to "
            + year
            + " and leave it out for "
            + latest.day()
            + " "
            + Month.of(latest.unit()).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
            + " and "
            + (open.size() - 1)
            + " more";
    return new PublicationDate(month.toString(), from, month.atEndOfMonth(), basis);
  }
}
