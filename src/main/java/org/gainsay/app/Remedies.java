package org.gainsay.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.compare.CitationForm;
import org.gainsay.compare.CitationSupport;
import org.gainsay.compare.Comparison;
import org.gainsay.compare.Consistency;
import org.gainsay.compare.DurationCheck;
import org.gainsay.compare.EventMixUp;
import org.gainsay.compare.FactComparison;
import org.gainsay.compare.ScopeComparison;
import org.gainsay.compare.Side;
import org.gainsay.compare.SourceCheck;
import org.gainsay.compare.TextCheck;
import org.gainsay.finding.Extent;
import org.gainsay.mention.Mention;
import org.gainsay.value.Numbers;

/** What would make the sides of a finding consistent, worked out from their values. */
final class Remedies {

  private final Extents extents;

  Remedies(Extents extents) {
    this.extents = extents;
  }

  /** The ways out, a line each; none where the sides agree. */
  List<String> of(Comparison comparison) {
    if (comparison instanceof FactComparison fact) {
      return fact.consistency().compareTo(Consistency.BOUND_MET) <= 0 ? List.of() : fact(fact);
    } else if (comparison instanceof ScopeComparison scope) {
      return List.of(word(scope, "reconciliation"));
    } else if (comparison instanceof CitationSupport citation) {
      return List.of(
          "a source dated no earlier than " + word(citation, "eventDate"),
          "or an event dated no later than " + word(citation, "citationDate"));
    } else if (comparison instanceof EventMixUp mixUp) {
      return List.of(
          word(mixUp, "date") + " standing for \u201C" + word(mixUp, "lookalike") + "\u201D");
    } else if (comparison instanceof DurationCheck duration && !duration.fits()) {
      return List.of(
          "a duration of about "
              + word(duration, "actual")
              + " in place of "
              + word(duration, "duration"),
          "or another date for one of the two events");
    } else if (comparison instanceof CitationForm form && form.malformed()) {
      return List.of("the form (Publisher, Month Day, Year)");
    } else if (comparison instanceof TextCheck check && !check.holds()) {
      return List.of("in place of " + word(check, "told") + ": " + word(check, "expected"));
    } else if (comparison instanceof SourceCheck source && !source.agrees()) {
      return List.of(
          word(source, "original") + ", as " + word(source, "source") + " has it",
          "or another source, that has " + word(source, "told"));
    }
    return List.of();
  }

  private static String word(Comparison comparison, String name) {
    return comparison.words().getOrDefault(name, "");
  }

  private List<String> fact(FactComparison fact) {
    List<String> out = new ArrayList<>();
    List<Side> sides = fact.sides();
    for (int side = 0; side < sides.size(); side++) {
      Mention first = sides.get(side).first();
      String letter = String.valueOf((char) ('a' + side % 26));
      Optional<String> limits = extents.of(first).flatMap(Remedies::limits);
      if (limits.isPresent()) {
        out.add("a value that agrees with " + letter + ": " + limits.get());
      }
    }
    if (!out.isEmpty()) {
      if (fact.consistency() == Consistency.UPDATED) {
        out.add("or texts that say as of when each figure holds");
      }
      out.add("or texts that show that the sides speak of different things");
    }
    return out;
  }

  private static Optional<String> limits(Extent extent) {
    Optional<String> low = extent.low().map(value -> shown(extent, value));
    Optional<String> high = extent.high().map(value -> shown(extent, value));
    return switch (extent.scale()) {
      case NUMBER -> Optional.of(numbers(low, high, unit(extent)));
      case DATE, YEARLESS -> days(extent);
      case CLOCK -> low;
    };
  }

  private static String unit(Extent extent) {
    return extent.unit().isEmpty() ? "" : extent.unit().equals("%") ? "%" : " " + extent.unit();
  }

  private static String numbers(Optional<String> low, Optional<String> high, String unit) {
    if (low.isEmpty() || high.isEmpty()) {
      return low.map(value -> "more than " + value + unit)
          .orElseGet(() -> "less than " + high.orElse("") + unit);
    }
    return low.equals(high) ? low.get() + unit + " only" : low.get() + " to " + high.get() + unit;
  }

  private static String shown(Extent extent, BigDecimal value) {
    return switch (extent.scale()) {
      case NUMBER -> Numbers.grouped(Numbers.divide(value, extent.factor()));
      case CLOCK ->
          String.format(Locale.ROOT, "%02d:%02d", value.intValue() / 60, value.intValue() % 60);
      case DATE -> LocalDate.ofEpochDay(value.longValue()).toString();
      case YEARLESS -> monthDay(LocalDate.of(2000, 1, 1).plusDays(value.longValue()));
    };
  }

  private static String monthDay(LocalDate date) {
    return date.getDayOfMonth()
        + " "
        + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** The first day and the last; the upper limit itself does not belong to the value. */
  private static Optional<String> days(Extent extent) {
    if (extent.low().isEmpty() || extent.high().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal low = extent.low().get();
    BigDecimal last = extent.high().get().subtract(BigDecimal.ONE).max(low);
    String from = shown(extent, low);
    String to = shown(extent, last);
    String tail = extent.scale() == Extent.Scale.YEARLESS ? " of any year" : "";
    return Optional.of((from.equals(to) ? from : from + " to " + to) + tail);
  }
}
