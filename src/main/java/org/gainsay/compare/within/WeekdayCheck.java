package org.gainsay.compare.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.TextCheck;
import org.gainsay.mention.Mention;
import org.gainsay.value.Anchoring;

/**
 * A day of the week against its date: "Monday, 12 November 2023" was a Sunday. The year is stated,
 * or that of publication when no neighbouring year would do.
 */
final class WeekdayCheck implements InnerCheck {

  private static final Pattern BESIDE =
      Shape.pattern("<d> (?:\\( |, an? |, which (?:is|was|falls on|fell on) an? )<d>");

  /** Dates of some countries are older than the calendar that we reckon by. */
  private static final int GREGORIAN_EVERYWHERE = 1924;

  private static final int WEEK = 7;
  private static final int MOST_MONTHS = 10;

  @Override
  public List<TextCheck> check(TextView text) {
    List<TextCheck> out = new ArrayList<>();
    for (Shape shape : text.shapes()) {
      for (Mention mention : shape.mentions()) {
        if (mention.kind().isTime() && Days.dated(mention)) {
          Days.named(mention)
              .flatMap(named -> check(text, named, mention, List.of(), mention))
              .ifPresent(out::add);
        }
      }
      shape
          .find(BESIDE)
          .forEach(
              match -> {
                Mention first = shape.value(match, 1);
                Mention second = shape.value(match, 2);
                Mention name = Days.weekdayAlone(first) ? first : second;
                Mention date = name.equals(first) ? second : first;
                if (Days.weekdayAlone(name) && Days.named(date).isEmpty()) {
                  Days.named(name)
                      .flatMap(named -> check(text, named, name, List.of(date), date))
                      .ifPresent(out::add);
                }
              });
    }
    return out;
  }

  private static Optional<TextCheck> check(
      TextView text, DayOfWeek named, Mention told, List<Mention> basis, Mention date) {
    Optional<LocalDate> day =
        Days.day(date).filter(d -> d.getYear() >= GREGORIAN_EVERYWHERE && known(text, date, named));
    return day.map(
        d -> {
          String year = Days.explicit(date) ? "" : ", taking the year of publication";
          String expected = Days.name(d.getDayOfWeek()) + " (" + d + year + ")";
          Told one = new Told(Aspect.WEEKDAY, told, basis, expected);
          int apart = Math.floorMod(named.getValue() - d.getDayOfWeek().getValue(), WEEK);
          int off = Math.min(apart, WEEK - apart);
          return off == 0 ? one.fits() : one.missesBy(off, "day");
        });
  }

  /** Whether the year is stated, or no other year near publication makes the weekday right. */
  private static boolean known(TextView text, Mention date, DayOfWeek named) {
    if (Days.explicit(date)) {
      return true;
    }
    Optional<LocalDate> published = text.published();
    boolean completed = Days.time(date).anchoring() == Anchoring.DOCUMENT_DATE && Days.dated(date);
    return completed && published.isPresent() && !elsewhere(Days.day(date), named, published.get());
  }

  private static boolean elsewhere(Optional<LocalDate> day, DayOfWeek named, LocalDate published) {
    for (int years = -1; years <= 1; years++) {
      LocalDate other = day.orElse(published).plusYears(years);
      Period gap = Period.between(published, other);
      boolean near = Math.abs(gap.toTotalMonths()) < MOST_MONTHS;
      if (years != 0 && near && other.getDayOfWeek() == named) {
        return true;
      }
    }
    return false;
  }
}
