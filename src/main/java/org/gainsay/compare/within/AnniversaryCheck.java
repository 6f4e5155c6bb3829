package org.gainsay.compare.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.TextCheck;
import org.gainsay.mention.Mention;

/**
 * "The 50th anniversary of the 1965 march" against the year in which it is kept: another year of
 * the sentence, or that of publication when the text speaks of its own days.
 */
final class AnniversaryCheck implements InnerCheck {

  private static final Pattern ANNIVERSARY =
      Shape.pattern("<o> anniversary of (?:the |his |her |its |their |a )?(?:<w> ){0,2}?<d>");
  private static final Pattern NOW =
      Pattern.compile(
          "(?<![^ ])(?:marks?|is marking|will mark|celebrates|is celebrating|will celebrate"
              + "|commemorates|this year|today|tomorrow)(?![^ ])");

  @Override
  public List<TextCheck> check(TextView text) {
    List<TextCheck> out = new ArrayList<>();
    for (Shape shape : text.shapes()) {
      shape.find(ANNIVERSARY).forEach(m -> check(text, shape, m).ifPresent(out::add));
    }
    return out;
  }

  private static Optional<TextCheck> check(TextView text, Shape shape, MatchResult match) {
    Mention told = shape.value(match, 1);
    Mention event = shape.value(match, 2);
    int number = Figures.quantity(told).stated().intValue();
    if (!Days.explicit(event)) {
      return Optional.empty();
    }
    int year = Days.begin(event).getYear();
    Set<Integer> kept = years(shape, event);
    boolean now = kept.isEmpty() && NOW.matcher(shape.text()).find();
    Optional<Integer> published = text.published().filter(d -> now).map(LocalDate::getYear);
    published.ifPresent(kept::add);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    int off = kept.stream().mapToInt(y -> Math.abs(y - year - number)).min().orElse(0);
    String expected =
        kept.stream().map(y -> ordinal(y - year) + " in " + y).collect(Collectors.joining(" or "));
    Told one = new Told(Aspect.ANNIVERSARY, told, List.of(event), expected);
    return Optional.of(off <= 1 ? one.fits() : one.missesBy(off, "year"));
  }

  /** The other years that the sentence tells, none of which lies before the event. */
  private static Set<Integer> years(Shape shape, Mention event) {
    Set<Integer> years = new TreeSet<>();
    for (Mention mention : shape.mentions()) {
      boolean other = mention.kind().isTime() && !mention.equals(event) && Days.explicit(mention);
      if (other && Days.begin(mention).getYear() > Days.begin(event).getYear()) {
        years.add(Days.begin(mention).getYear());
      }
    }
    return years;
  }

  private static String ordinal(int number) {
    int last = Math.abs(number) % 10;
    boolean teen = Math.abs(number) % 100 / 10 == 1;
    return number + (teen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
  }
}
