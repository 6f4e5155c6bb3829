package org.gainsay.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gainsay.finding.Extent;
import org.gainsay.finding.Extent.Scale;

/** The axis of a diagram: what it measures, where it begins and ends, and its labels. */
final class HtmlAxis {

  private static final double LEFT = 4;
  private static final double RIGHT = 96;
  private static final double MARGIN = 0.08;

  private final Scale scale;
  private final String unit;
  private final BigDecimal factor;
  private final OptionalInt year;
  private final String note;
  private double from;
  private double to;

  private HtmlAxis(Scale scale, String unit, BigDecimal factor, OptionalInt year, String note) {
    this.scale = scale;
    this.unit = unit;
    this.factor = factor;
    this.year = year;
    this.note = note;
  }

  /** The axis for these values; empty when they do not lie on one line. */
  static Optional<HtmlAxis> through(List<Extent> extents) {
    List<Scale> scales = extents.stream().map(Extent::scale).distinct().sorted().toList();
    Optional<HtmlAxis> axis = Optional.empty();
    if (scales.size() == 1) {
      Extent first = extents.get(0);
      axis =
          Optional.of(
              new HtmlAxis(
                  scales.get(0),
                  Visible.text(first.unit()),
                  first.factor(),
                  OptionalInt.empty(),
                  ""));
    } else if (scales.equals(List.of(Scale.DATE, Scale.YEARLESS))) {
      axis = dated(extents);
    }
    return axis.filter(a -> a.fit(extents));
  }

  /** A date without a year is drawn in the year of the first one that has it. */
  private static Optional<HtmlAxis> dated(List<Extent> extents) {
    return extents.stream()
        .filter(e -> e.scale() == Scale.DATE)
        .flatMap(e -> Stream.concat(e.low().stream(), e.high().stream()))
        .findFirst()
        .map(day -> LocalDate.ofEpochDay(day.longValue()).getYear())
        .map(
            year ->
                new HtmlAxis(
                    Scale.DATE,
                    "",
                    BigDecimal.ONE,
                    OptionalInt.of(year),
                    "A date without a year is drawn in " + year + ", the year of the other side."));
  }

  private boolean fit(List<Extent> extents) {
    double[] limits =
        extents.stream()
            .map(this::onAxis)
            .flatMap(e -> Stream.concat(e.low().stream(), e.high().stream()))
            .mapToDouble(BigDecimal::doubleValue)
            .sorted()
            .toArray();
    if (limits.length == 0) {
      return false;
    }
    double least = limits[0];
    double most = limits[limits.length - 1];
    double margin = most > least ? (most - least) * MARGIN : Math.max(1, Math.abs(most) * MARGIN);
    boolean open = extents.stream().anyMatch(e -> e.low().isEmpty() || e.high().isEmpty());
    margin = open && most > least ? margin * 3 : margin;
    from = least - margin;
    to = most + margin;
    return true;
  }

  /** The extent in the units of this axis. */
  Extent onAxis(Extent extent) {
    if (scale == Scale.NUMBER) {
      return scaled(extent, v -> v.divide(factor, MathContext.DECIMAL64));
    }
    if (extent.scale() == Scale.YEARLESS && year.isPresent()) {
      return scaled(extent, this::inYear);
    }
    return extent;
  }

  private static Extent scaled(Extent extent, UnaryOperator<BigDecimal> change) {
    return new Extent(
        extent.scale(),
        extent.low().map(change),
        extent.high().map(change),
        extent.unit(),
        extent.factor());
  }

  private BigDecimal inYear(BigDecimal leapDay) {
    LocalDate leap = LocalDate.of(2000, 1, 1).plusDays(leapDay.longValue());
    int years = year.orElseThrow() - 2000;
    return BigDecimal.valueOf(leap.plus(years, ChronoUnit.YEARS).toEpochDay());
  }

  /** Where an extent lies; an open end reaches the edge. */
  HtmlDiagram.Stretch stretch(Extent extent) {
    double low = extent.low().map(v -> place(v.doubleValue())).orElse(1.0);
    double high = extent.high().map(v -> place(v.doubleValue())).orElse(99.0);
    return new HtmlDiagram.Stretch(low, high);
  }

  private double place(double value) {
    return LEFT + (value - from) / (to - from) * (RIGHT - LEFT);
  }

  /** The labels, evenly spaced at round values. */
  List<HtmlDiagram.Tick> ticks() {
    List<HtmlDiagram.Tick> out = new ArrayList<>();
    for (double value : HtmlTicks.of(scale, from, to)) {
      double at = place(value);
      out.add(new HtmlDiagram.Tick(new HtmlDiagram.Stretch(at, at), label(value)));
    }
    return out;
  }

  private String label(double value) {
    return scale == Scale.NUMBER
        ? HtmlTicks.number(BigDecimal.valueOf(value)) + tail()
        : HtmlTicks.label(scale, value);
  }

  private String tail() {
    return unit.isEmpty() || unit.equals("%") ? unit : " " + unit;
  }

  /** The extent in words. */
  String words(Extent extent) {
    boolean days = scale == Scale.DATE || scale == Scale.YEARLESS;
    Optional<String> low = extent.low().map(v -> limit(v.doubleValue()));
    Optional<String> high =
        extent.high().map(v -> limit(days ? lastDay(extent, v) : v.doubleValue()));
    if (low.isEmpty() || high.isEmpty()) {
      return low.map(v -> "from " + v + " upward").orElseGet(() -> "up to " + high.orElse(""));
    }
    return low.equals(high) ? low.get() : low.get() + " to " + high.get();
  }

  private static double lastDay(Extent extent, BigDecimal end) {
    double last = end.doubleValue() - 1;
    return Math.max(last, extent.low().map(BigDecimal::doubleValue).orElse(last));
  }

  private String limit(double value) {
    return label(value);
  }

  /** Whether it is a time line. */
  boolean time() {
    return scale != Scale.NUMBER;
  }

  /** What the reader must know about it. */
  String note() {
    return note;
  }

  static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
