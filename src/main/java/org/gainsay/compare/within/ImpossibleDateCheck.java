package org.gainsay.compare.within;

import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.TextCheck;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;

/** A day that its month does not have: "31 November", "29 February 2023". */
final class ImpossibleDateCheck implements InnerCheck {

  private static final String END = "(?= [,.;:)]| $)";
  private static final Pattern BEFORE_YEAR =
      Shape.pattern("\u00A7[no](\\d+) (?:of )?<d>(?:(?! -)|$)");
  private static final Pattern DATED =
      Shape.pattern("(?:on|by|until|till|since) (?:the )?\u00A7[no](\\d+) (?:of )?<d>" + END);
  private static final Pattern MONTH_FIRST = Shape.pattern("<d> \u00A7[no](\\d+) , <d>");
  private static final Pattern MONTH_FIRST_DATED =
      Shape.pattern("(?:on|by|until|till|since) <d> \u00A7[no](\\d+)" + END + "(?! , \u00A7d)");
  private static final Pattern LEAP_DAY = Pattern.compile("^XXXX-02-29");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final int LONGEST_MONTH = 31;

  @Override
  public List<TextCheck> check(TextView text) {
    List<TextCheck> out = new ArrayList<>();
    for (Shape shape : text.shapes()) {
      for (Mention mention : shape.mentions()) {
        leapDay(mention).ifPresent(out::add);
      }
      shape
          .find(BEFORE_YEAR)
          .filter(match -> Days.year(shape.value(match, 2)).isPresent())
          .forEach(m -> check(shape.value(m, 1), shape.value(m, 2)).ifPresent(out::add));
      shape
          .find(DATED)
          .filter(match -> Days.year(shape.value(match, 2)).isEmpty())
          .forEach(m -> check(shape.value(m, 1), shape.value(m, 2)).ifPresent(out::add));
      shape
          .find(MONTH_FIRST)
          .filter(match -> Days.yearOnly(shape.value(match, 3)))
          .forEach(m -> check(shape.value(m, 2), shape.value(m, 1)).ifPresent(out::add));
      shape
          .find(MONTH_FIRST_DATED)
          .forEach(m -> check(shape.value(m, 2), shape.value(m, 1)).ifPresent(out::add));
    }
    return out;
  }

  /** "29 February 2023" is read as a date without a year. */
  private static Optional<TextCheck> leapDay(Mention mention) {
    if (mention.kind() != Kind.DATE || !LEAP_DAY.matcher(mention.timex()).find()) {
      return Optional.empty();
    }
    OptionalInt year = Days.year(mention);
    return year.isPresent() && !Year.isLeap(year.getAsInt())
        ? Optional.of(impossible(mention, List.of(), Month.FEBRUARY, 28, year, 29))
        : Optional.empty();
  }

  private static Optional<TextCheck> check(Mention number, Mention date) {
    Optional<Month> month = Days.monthAlone(date);
    Matcher written = DAY.matcher(number.quote());
    if (month.isEmpty() || !written.matches()) {
      return Optional.empty();
    }
    int day = Integer.parseInt(written.group(1));
    OptionalInt year = Days.year(date);
    boolean leap = year.isEmpty() || Year.isLeap(year.getAsInt());
    int last = month.get().length(leap);
    return day > last && day <= LONGEST_MONTH
        ? Optional.of(impossible(number, List.of(date), month.get(), last, year, day))
        : Optional.empty();
  }

  private static TextCheck impossible(
      Mention told, List<Mention> basis, Month month, int last, OptionalInt year, int day) {
    String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String in = year.isPresent() ? name + " " + year.getAsInt() : name;
    String days = in + " has " + last + " days";
    return new Told(Aspect.DAY_OF_MONTH, told, basis, days).missesBy((long) day - last, "day");
  }
}
