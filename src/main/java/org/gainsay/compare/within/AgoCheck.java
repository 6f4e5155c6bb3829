package org.gainsay.compare.within;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.TextCheck;
import org.gainsay.mention.Mention;
import org.gainsay.value.Anchoring;
import org.gainsay.value.Bound;
import org.gainsay.value.Granularity;

/** "Three years ago, in May 2008", counted back from the day of publication. */
final class AgoCheck implements InnerCheck {

  private static final Pattern AGO_FIRST =
      Shape.pattern("<d> (?:, |\\( |- |\u2014 |\u2013 )?(?:in |on )?<d>");
  private static final Pattern DATE_FIRST =
      Shape.pattern("(?:in|on|since) <d> (?:, |\\( |- |\u2014 |\u2013 )?<d>");

  private static final Pattern HEDGE =
      Pattern.compile("(?<![^ ])(?:more than|less than|over|under|at least|up to) $");

  @Override
  public List<TextCheck> check(TextView text) {
    List<TextCheck> out = new ArrayList<>();
    if (text.published().isEmpty()) {
      return out;
    }
    for (Shape shape : text.shapes()) {
      shape
          .find(AGO_FIRST)
          .filter(m -> !HEDGE.matcher(shape.before(m)).find())
          .forEach(m -> check(shape.value(m, 1), shape.value(m, 2)).ifPresent(out::add));
      shape
          .find(DATE_FIRST)
          .filter(m -> !HEDGE.matcher(shape.before(m)).find())
          .forEach(m -> check(shape.value(m, 2), shape.value(m, 1)).ifPresent(out::add));
    }
    return out;
  }

  private static Optional<TextCheck> check(Mention ago, Mention date) {
    boolean counted =
        ago.quote().endsWith("ago")
            && Days.time(ago).anchoring() == Anchoring.DOCUMENT_DATE
            && Days.time(ago).placed()
            && ago.bound() != Bound.OVER
            && ago.bound() != Bound.AT_LEAST;
    if (!counted || !Days.explicit(date)) {
      return Optional.empty();
    }
    Told one = new Told(Aspect.AGO, ago, List.of(date), "a date in " + date.value().normalized());
    long slack = slack(Days.time(ago).granularity());
    boolean near =
        Days.begin(ago).minusDays(slack).isBefore(Days.end(date))
            && Days.begin(date).isBefore(Days.end(ago).plusDays(slack));
    if (near) {
      return Optional.of(one.fits());
    }
    long off = Math.abs(ChronoUnit.DAYS.between(Days.begin(ago), Days.begin(date)));
    return Optional.of(one.missesBy(off, "day"));
  }

  /** Time past is counted in whole units; half a unit either way is rounded off. */
  private static long slack(Granularity unit) {
    return switch (unit) {
      case CENTURY -> 18_300;
      case DECADE -> 1_830;
      case YEAR -> 366;
      case HALF, QUARTER, SEASON -> 92;
      case MONTH -> 31;
      case WEEK -> 7;
      case DAY, PART_OF_DAY, HOUR, MINUTE, SECOND -> 1;
    };
  }
}
