package org.gainsay.app;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.compare.Reach;
import org.gainsay.finding.Extent;
import org.gainsay.finding.Extent.Scale;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.value.Interval;
import org.gainsay.value.Quantity;
import org.gainsay.value.TimeValue;
import org.gainsay.value.Unit;
import org.jspecify.annotations.Nullable;

/** Where mentions lie on a line, as reports draw them. */
final class Extents {

  private static final Pattern YEARLESS = Pattern.compile("XXXX-(\\d\\d)(?:-(\\d\\d))?");
  private static final Pattern CLOCK = Pattern.compile("(?:.*T)(\\d\\d)(?::(\\d\\d))?.*");
  private static final LocalDateTime EPOCH = LocalDate.EPOCH.atStartOfDay();
  private static final LocalDate LEAP_YEAR = LocalDate.of(2000, 1, 1);
  private static final BigDecimal MINUTES_OF_DAY = BigDecimal.valueOf(1440);

  private final Reach reach;

  Extents(Reach reach) {
    this.reach = reach;
  }

  /** The extent of a mention; empty for what lies on no line. */
  Optional<Extent> of(Mention mention) {
    if (mention.kind() == Kind.SCORE || mention.kind() == Kind.SET) {
      return Optional.empty();
    }
    return mention.value() instanceof TimeValue time
        ? ofTime(mention.kind(), time)
        : ofQuantity(mention);
  }

  private Optional<Extent> ofQuantity(Mention mention) {
    Interval interval = reach.of(mention);
    Unit unit =
        mention.kind() == Kind.FRACTION ? Unit.PERCENT : ((Quantity) mention.value()).unit();
    if (unit.offset().signum() != 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Extent(
            Scale.NUMBER,
            Optional.ofNullable(interval.low()),
            Optional.ofNullable(interval.high()),
            unit.label(),
            unit.factor()));
  }

  private static Optional<Extent> ofTime(Kind kind, TimeValue time) {
    Matcher yearless = YEARLESS.matcher(time.timex());
    if (kind == Kind.TIME) {
      return clock(time);
    }
    if (yearless.matches()) {
      return yearless(yearless);
    }
    if (time.begin() == null && time.end() == null) {
      return Optional.empty();
    }
    return Optional.of(extent(Scale.DATE, days(time.begin()), days(time.end())));
  }

  private static Optional<Extent> clock(TimeValue time) {
    Matcher matcher = CLOCK.matcher(time.timex());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int minutes =
        60 * Integer.parseInt(matcher.group(1))
            + Optional.ofNullable(matcher.group(2)).map(Integer::parseInt).orElse(0);
    BigDecimal at = BigDecimal.valueOf(minutes);
    return Optional.of(extent(Scale.CLOCK, Optional.of(at), Optional.of(at)));
  }

  private static Optional<Extent> yearless(Matcher matcher) {
    int month = Integer.parseInt(matcher.group(1));
    int day = Optional.ofNullable(matcher.group(2)).map(Integer::parseInt).orElse(1);
    if (month < 1 || month > 12 || day < 1 || day > LEAP_YEAR.withMonth(month).lengthOfMonth()) {
      return Optional.empty();
    }
    LocalDate first = LEAP_YEAR.withMonth(month).withDayOfMonth(day);
    LocalDate after = matcher.group(2) == null ? first.plusMonths(1) : first.plusDays(1);
    return Optional.of(
        extent(
            Scale.YEARLESS,
            Optional.of(BigDecimal.valueOf(LEAP_YEAR.until(first, ChronoUnit.DAYS))),
            Optional.of(BigDecimal.valueOf(LEAP_YEAR.until(after, ChronoUnit.DAYS)))));
  }

  private static Optional<BigDecimal> days(@Nullable LocalDateTime moment) {
    return Optional.ofNullable(moment)
        .map(m -> BigDecimal.valueOf(ChronoUnit.MINUTES.between(EPOCH, m)))
        .map(minutes -> minutes.divide(MINUTES_OF_DAY, MathContext.DECIMAL64));
  }

  private static Extent extent(Scale scale, Optional<BigDecimal> low, Optional<BigDecimal> high) {
    return new Extent(scale, low, high, "", BigDecimal.ONE);
  }
}
