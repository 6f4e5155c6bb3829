package org.gainsay.compare.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.TextCheck;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;

/**
 * Ages of people: of one person told twice ("Anna Berg, 34," and "Anna Berg, 36,"), and of one who
 * is said to be born on a date, as of any year that the text tells or the day of publication.
 */
final class AgeCheck implements InnerCheck {

  private static final String NAME = "((?:\\p{Lu}[\\p{L}'.-]* ){1,3}\\p{Lu}[\\p{L}'-]+)";
  private static final Pattern NAMED = Shape.pattern(NAME + " , <a> (?=[,.;)])");
  private static final Pattern BORN =
      Shape.pattern("(?:born|b \\.) (?:<w> |, ){0,6}?(?:in |on |, )?<d>(?! and)");
  private static final Pattern OF_NOW =
      Shape.pattern(
          "(?:(?:he|she) (?:is|was)|(?:has )?(?:died|dies|dead)(?: \u00A7d\\d+| <w>){0,6}? at"
              + "(?: the)?) <a> (?=[,.;]|$)");

  @Override
  public List<TextCheck> check(TextView text) {
    List<TextCheck> out = new ArrayList<>();
    twice(text, out);
    born(text, out);
    return out;
  }

  private static void twice(TextView text, List<TextCheck> out) {
    Map<String, Mention> first = new HashMap<>();
    for (Shape shape : text.shapes()) {
      shape
          .findCased(NAMED)
          .forEach(
              match -> {
                Mention age = shape.value(match, 2);
                Mention before = first.putIfAbsent(match.group(1), age);
                if (before != null && Figures.plain(before) && Figures.plain(age)) {
                  out.add(compared(age, before));
                }
              });
    }
  }

  private static TextCheck compared(Mention age, Mention before) {
    long off = Math.abs(years(age) - years(before));
    Told told = new Told(Aspect.AGE, age, List.of(before), before.value().normalized());
    return off == 0 ? told.fits() : told.missesBy(off, "year");
  }

  private static long years(Mention age) {
    return Figures.quantity(age).stated().longValue();
  }

  private static void born(TextView text, List<TextCheck> out) {
    List<Mention> births = new ArrayList<>();
    List<Mention> ages = new ArrayList<>();
    List<Mention> others = new ArrayList<>();
    Set<Integer> years = new TreeSet<>();
    for (Shape shape : text.shapes()) {
      for (MatchResult match : shape.find(BORN).toList()) {
        births.add(shape.value(match, 1));
      }
      for (MatchResult match : shape.find(OF_NOW).toList()) {
        ages.add(shape.value(match, 1));
      }
      for (Mention mention : shape.mentions()) {
        if (mention.kind().isTime() && Days.explicit(mention)) {
          years.add(Days.begin(mention).getYear());
        } else if (mention.kind() == Kind.AGE) {
          others.add(mention);
        }
      }
    }
    Optional<LocalDate> published = text.published();
    published.ifPresent(day -> years.add(day.getYear()));
    boolean one = births.size() == 1 && ages.stream().map(AgeCheck::years).distinct().count() == 1;
    if (one && published.isPresent() && Days.explicit(births.get(0))) {
      int born = Days.begin(births.get(0)).getYear();
      others.removeAll(ages);
      // Where another age fits the birth, this one may be of someone else.
      if (others.stream().anyMatch(age -> fits(years(age), born, years))) {
        return;
      }
      out.add(held(ages.get(0), births.get(0), years, published.get().getYear()));
    }
  }

  private static boolean fits(long age, int born, Set<Integer> years) {
    return years.stream().anyMatch(year -> miss(age, year - born) == 0);
  }

  private static TextCheck held(Mention age, Mention birth, Set<Integer> years, int now) {
    int born = Days.begin(birth).getYear();
    long off = years.stream().mapToLong(year -> miss(years(age), year - born)).min().orElse(0);
    String expected = (now - born - 1) + " or " + (now - born);
    Told told = new Told(Aspect.BIRTH, age, List.of(birth), expected);
    return off == 0 ? told.fits() : told.missesBy(off, "year");
  }

  /** By how many years an age misses those that a difference of years allows. */
  private static long miss(long age, int difference) {
    return age > difference ? age - difference : Math.max(0, difference - 1 - age);
  }
}
