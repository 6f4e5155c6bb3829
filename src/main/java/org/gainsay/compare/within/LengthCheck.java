package org.gainsay.compare.within;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.TextCheck;
import org.gainsay.mention.Mention;

/** A duration against the period beside it: "the ten-day fair from 3 May 2021 to 30 May 2021". */
final class LengthCheck implements InnerCheck {

  private static final String PERIOD = "(?:from|between) <d> (?:to|until|till|through|and|-) <d>";
  private static final Pattern AFTER =
      Shape.pattern("(?:for|lasted|lasting|spanned|spanning|took) <u> (?:, |\\( )?" + PERIOD);
  private static final Pattern BRACKETS =
      Shape.pattern("(?:for|lasted) <u> \\( <d> (?:-|to) <d> \\)");
  private static final Pattern ADJECTIVE = Shape.pattern("<u> (?:<w> ){1,2}" + PERIOD);
  private static final Pattern BEFORE =
      Shape.pattern(
          PERIOD + " ?(?:, |\\( )(?:a (?:period|stretch|span|total) of |lasting |or )<u>");

  private static final double HOURS = 24;

  private final Figures figures;

  LengthCheck(Figures figures) {
    this.figures = figures;
  }

  @Override
  public List<TextCheck> check(TextView text) {
    List<TextCheck> out = new ArrayList<>();
    for (Shape shape : text.shapes()) {
      shape.find(AFTER).forEach(m -> check(shape, m, 1, 2).ifPresent(out::add));
      shape.find(BRACKETS).forEach(m -> check(shape, m, 1, 2).ifPresent(out::add));
      shape
          .find(ADJECTIVE)
          .filter(m -> shape.value(m, 1).quote().indexOf('-') > 0)
          .forEach(m -> check(shape, m, 1, 2).ifPresent(out::add));
      shape.find(BEFORE).forEach(m -> check(shape, m, 3, 1).ifPresent(out::add));
    }
    return out;
  }

  private Optional<TextCheck> check(Shape shape, MatchResult match, int duration, int from) {
    Mention told = shape.value(match, duration);
    Mention first = shape.value(match, from);
    Mention last = shape.value(match, from + 1);
    boolean placed = Days.time(first).placed() && Days.time(last).placed();
    double unit = Figures.quantity(told).unit().factor().doubleValue();
    if (unit < 1 || !placed || !Days.end(last).isAfter(Days.begin(first))) {
      return Optional.empty();
    }
    Bounds possible =
        new Bounds(
            Math.max(0, hours(Days.end(first), Days.begin(last)) / HOURS),
            hours(Days.begin(first), Days.end(last)) / HOURS);
    double between = hours(Days.begin(first), Days.begin(last)) / HOURS;
    String expected = "about " + Figures.shown(between, told);
    Told one = new Told(Aspect.LENGTH, told, List.of(first, last), expected);
    // Who counts both ends, or neither, is one unit off.
    if (figures.written(told).widened(unit).meets(possible)) {
      return Optional.of(one.fits());
    }
    long off = Math.round(Math.abs(figures.stated(told) - between));
    return Optional.of(one.missesBy(off, "day"));
  }

  private static long hours(LocalDateTime from, LocalDateTime to) {
    return ChronoUnit.HOURS.between(from, to);
  }
}
