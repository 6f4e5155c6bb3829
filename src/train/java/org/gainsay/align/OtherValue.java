package org.gainsay.align;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes another value in place of one, as sources that differ do: a near one, in the same form. */
final class OtherValue {

  private static final Pattern FIGURE = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
  private static final List<String> MONTHS =
      List.of(
          "January February March April May June July August September October November December"
              .split(" "));
  private static final List<List<String>> SERIES =
      List.of(
          List.of("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ")),
          MONTHS,
          List.of(
              "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  .split(" ")),
          List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" ")),
          List.of("first second third fourth fifth sixth seventh eighth ninth".split(" ")));
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2030;
  private static final int SMALL = 12;
  private static final int LAST_DAY = 30;
  private static final int MOST_STEPS = 4;
  private static final double NEAREST = 0.02;
  private static final double FARTHEST = 0.6;

  private OtherValue() {}

  /** The value written otherwise; the same where nothing in it can be changed. */
  static String of(String written, Random random) {
    Matcher figure = FIGURE.matcher(written);
    boolean figures = figure.find();
    Matcher word = WORD.matcher(written);
    boolean month = false;
    while (word.find()) {
      for (List<String> series : SERIES) {
        int at = place(series, word.group());
        month |= at >= 0 && series == MONTHS;
        if (at >= 0 && !figures) {
          String other = series.get(beside(at, 0, series.size() - 1, random));
          return replaced(written, word, sameCase(other, word.group()));
        }
      }
    }
    return figures ? replaced(written, figure, figure(figure.group(), month, random)) : written;
  }

  private static String replaced(String text, Matcher found, String other) {
    return text.substring(0, found.start()) + other + text.substring(found.end());
  }

  private static int place(List<String> series, String word) {
    boolean names = Character.isUpperCase(series.get(0).charAt(0));
    return series.indexOf(names ? word : word.toLowerCase(Locale.ROOT));
  }

  private static String sameCase(String other, String word) {
    return Character.isUpperCase(word.charAt(0))
        ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
        : other;
  }

  /** A number beside another one, mostly its neighbour, within limits. */
  private static int beside(int number, int least, int most, Random random) {
    int steps = 1;
    while (steps < MOST_STEPS && random.nextInt(5) < 2) {
      steps++;
    }
    int other = random.nextBoolean() ? number + steps : number - steps;
    if (other < least || other > most) {
      other = number > least ? number - 1 : number + 1;
    }
    return other;
  }

  private static String figure(String written, boolean dated, Random random) {
    BigDecimal value = new BigDecimal(written.replace(",", ""));
    boolean whole = value.scale() == 0 && value.precision() < 9;
    int number = whole ? value.intValueExact() : 0;
    boolean year = written.length() == 4 && number >= FIRST_YEAR && number <= LAST_YEAR;
    if (dated && number > 0 && number <= LAST_DAY) {
      return String.valueOf(beside(number, 1, LAST_DAY, random));
    }
    if (year || (number > 0 && number <= SMALL)) {
      return String.valueOf(beside(number, 1, LAST_YEAR, random));
    }
    BigDecimal other = near(value, random);
    return written.contains(",")
        ? String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", other)
        : other.toPlainString();
  }

  /** A number as round as the first one and some percent away, most often few. */
  private static BigDecimal near(BigDecimal value, Random random) {
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    double share = NEAREST * Math.pow(FARTHEST / NEAREST, random.nextDouble());
    double steps = value.doubleValue() * share / unit.doubleValue();
    BigDecimal change =
        BigDecimal.valueOf(Math.max(1, steps)).setScale(0, RoundingMode.HALF_UP).multiply(unit);
    BigDecimal other = random.nextBoolean() ? value.add(change) : value.subtract(change);
    return (other.signum() > 0 ? other : value.add(change)).setScale(value.scale());
  }
}
