package org.gainsay.compare.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.claim.AliasTable;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.TextCheck;
import org.gainsay.mention.Mention;

/**
 * A local time with Greenwich time in brackets, "9:30 pm local time (2030 GMT)": the two must be as
 * far apart as the zone that is written, or as clocks are in a country that the text names.
 */
final class ClockCheck implements InnerCheck {

  private static final Pattern PAIR =
      Shape.pattern(
          "\u00A7[tn](\\d+) (?:hours |hrs |local time |(?:this|on) <w> |\u00A7[dt]\\d+ )?\\( <t> (?:<w> )?\\)");
  private static final Pattern GREENWICH = Pattern.compile("(?<!\\p{L})(?:GMT|UTC)(?!\\p{L})");
  private static final Pattern CLOCK = Pattern.compile("T(\\d{2}):?(\\d{2})?");
  private static final Pattern BARE = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  private final Zones zones;

  ClockCheck(AliasTable aliases) {
    this.zones = new Zones(aliases);
  }

  @Override
  public List<TextCheck> check(TextView text) {
    List<TextCheck> out = new ArrayList<>();
    for (Shape shape : text.shapes()) {
      shape.find(PAIR).forEach(match -> check(text, shape, match).ifPresent(out::add));
    }
    return out;
  }

  private Optional<TextCheck> check(TextView text, Shape shape, MatchResult match) {
    Mention local = shape.value(match, 1);
    Mention greenwich = shape.value(match, 2);
    OptionalInt here = minute(local);
    OptionalInt there = minute(greenwich);
    boolean greenwichTime = GREENWICH.matcher(greenwich.quote()).find();
    if (here.isEmpty() || there.isEmpty() || !greenwichTime) {
      return Optional.empty();
    }
    Set<Integer> possible = possible(text, local);
    if (possible.isEmpty()) {
      return Optional.empty();
    }
    int ahead = Math.floorMod(here.getAsInt() - there.getAsInt(), DAY);
    int off = possible.stream().mapToInt(offset -> apart(ahead, offset)).min().orElse(0);
    String expected =
        possible.stream()
            .map(offset -> clock(here.getAsInt() - offset))
            .distinct()
            .limit(3)
            .collect(Collectors.joining(" or "));
    Told one = new Told(Aspect.CLOCK, greenwich, List.of(local), expected + " GMT");
    return Optional.of(off == 0 ? one.fits() : one.missesBy(off, "minute"));
  }

  private Set<Integer> possible(TextView text, Mention local) {
    return zones
        .written(local.quote())
        .orElseGet(
            () -> zones.ofCountries(text, text.document().published().map(d -> d.earliest())));
  }

  private static int apart(int ahead, int offset) {
    int gap = Math.floorMod(ahead - offset, DAY);
    return Math.min(gap, DAY - gap);
  }

  private static OptionalInt minute(Mention mention) {
    Matcher clock = CLOCK.matcher(mention.timex());
    if (clock.find()) {
      int minutes = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
      return OptionalInt.of(Integer.parseInt(clock.group(1)) * HOUR + minutes);
    }
    Matcher bare = BARE.matcher(mention.quote());
    return bare.matches()
        ? OptionalInt.of(Integer.parseInt(bare.group(1)) * HOUR + Integer.parseInt(bare.group(2)))
        : OptionalInt.empty();
  }

  private static String clock(int minute) {
    int day = Math.floorMod(minute, DAY);
    return String.format(Locale.ROOT, "%02d:%02d", day / HOUR, day % HOUR);
  }
}
