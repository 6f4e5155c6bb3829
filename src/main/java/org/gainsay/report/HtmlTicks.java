package org.gainsay.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.finding.Extent.Scale;

/** Round values for an axis, few enough to be read on a small screen. */
final class HtmlTicks {

  private static final int MOST = 4;
  private static final int[] DAYS = {1, 2, 5, 10};
  private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000};
  private static final int[] MINUTES = {1, 5, 10, 15, 30, 60, 120, 240, 480};
  private static final List<String> NAMES =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private HtmlTicks() {}

  /** Round values between two limits. */
  static List<Double> of(Scale scale, double from, double to) {
    return switch (scale) {
      case NUMBER -> numbers(from, to);
      case CLOCK -> multiples(from, to, step(MINUTES, from, to));
      case DATE, YEARLESS -> days(scale, from, to);
    };
  }

  private static List<Double> numbers(double from, double to) {
    double power = Math.pow(10, Math.floor(Math.log10(to - from)) - 1);
    for (double factor : new double[] {1, 2, 5, 10, 20, 50, 100}) {
      double step = factor * power;
      if (Math.floor(to / step) - Math.ceil(from / step) + 1 <= MOST) {
        return multiples(from, to, step);
      }
    }
    return List.of();
  }

  private static double step(int[] steps, double from, double to) {
    for (int step : steps) {
      if ((to - from) / step <= MOST) {
        return step;
      }
    }
    return steps[steps.length - 1];
  }

  private static List<Double> multiples(double from, double to, double step) {
    List<Double> out = new ArrayList<>();
    for (double k = Math.ceil(from / step); k * step <= to; k++) {
      out.add(k * step);
    }
    return out;
  }

  private static List<Double> days(Scale scale, double from, double to) {
    if ((to - from) / DAYS[DAYS.length - 1] <= MOST) {
      return multiples(from, to, step(DAYS, from, to));
    }
    LocalDate start = date(scale, from);
    for (int months : MONTHS) {
      List<Double> out = new ArrayList<>();
      int index = start.getYear() * 12 + start.getMonthValue() - 1;
      for (int m = Math.floorDiv(index, months) * months; out.size() <= MOST; m += months) {
        LocalDate first = LocalDate.of(Math.floorDiv(m, 12), Math.floorMod(m, 12) + 1, 1);
        double day = first.toEpochDay() - base(scale);
        if (day > to) {
          break;
        }
        if (day >= from) {
          out.add(day);
        }
      }
      if (out.size() <= MOST) {
        return out;
      }
    }
    return List.of();
  }

  private static long base(Scale scale) {
    return scale == Scale.YEARLESS ? LocalDate.of(2000, 1, 1).toEpochDay() : 0;
  }

  private static LocalDate date(Scale scale, double value) {
    return LocalDate.ofEpochDay((long) Math.floor(value) + base(scale));
  }

  /** A point of a time line in words. */
  static String label(Scale scale, double value) {
    if (scale == Scale.CLOCK) {
      int minutes = (int) Math.round(value);
      return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }
    LocalDate date = date(scale, value);
    String day = date.getDayOfMonth() + " " + NAMES.get(date.getMonthValue() - 1);
    return scale == Scale.YEARLESS ? day : day + " " + date.getYear();
  }

  /** A number with commas between thousands, rounded to what a label needs. */
  static String number(BigDecimal value) {
    BigDecimal rounded = value.round(new MathContext(10)).stripTrailingZeros();
    String text = rounded.signum() == 0 ? "0" : rounded.toPlainString();
    int point = text.indexOf('.');
    StringBuilder out = new StringBuilder(text);
    int first = text.startsWith("-") ? 1 : 0;
    for (int at = (point < 0 ? text.length() : point) - 3; at > first; at -= 3) {
      out.insert(at, ',');
    }
    return out.toString();
  }
}
