package org.gainsay.compare.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.TextCheck;
import org.gainsay.mention.Mention;

/**
 * Percentages of one whole: "90 percent were new, the other 20 percent not" must make 100, and "45%
 * for Berg, 40% for Lund and 25% for Holm" no more.
 */
final class PercentagesCheck implements InnerCheck {

  private static final Pattern PERCENT = Shape.pattern("<p>");
  private static final Pattern THE_REST =
      Shape.pattern(
          "(\u00A7p\\d+ (?!points?)[^\u00A7;.]{1,80}(?:, |and |while |with )the"
              + " (?:other|remaining) \u00A7p\\d+)");
  private static final String VOTE =
      "\u00A7p\\d+(?: of the votes?)? (?:were |went |was |voted )?(?:for|to) [^\u00A7;.]{1,40}";
  private static final Pattern VOTES =
      Shape.pattern(
          "(" + VOTE + "(?:, |and |, and )(?:" + VOTE + "(?:, |and |, and )){0,12}" + VOTE + ")");
  private static final Pattern SHARES =
      Pattern.compile("(?<![^ ])(?:votes?|voted|polled|ballots)(?![^ ])");

  private final Figures figures;

  PercentagesCheck(Figures figures) {
    this.figures = figures;
  }

  @Override
  public List<TextCheck> check(TextView text) {
    List<TextCheck> out = new ArrayList<>();
    for (Shape shape : text.shapes()) {
      long percents = shape.find(PERCENT).count();
      if (percents == 2) {
        shape.find(THE_REST).forEach(m -> check(shape, m, true).ifPresent(out::add));
      }
      if (SHARES.matcher(shape.text()).find()) {
        shape.find(VOTES).forEach(m -> check(shape, m, false).ifPresent(out::add));
      }
    }
    return out;
  }

  private Optional<TextCheck> check(Shape shape, MatchResult match, boolean whole) {
    List<Mention> parts =
        PERCENT.matcher(match.group(1)).results().map(part -> shape.value(part, 1)).toList();
    Bounds sum = new Bounds(0, 0);
    double stated = 0;
    for (Mention part : parts) {
      sum = sum.plus(figures.cutOrRounded(part));
      stated += figures.stated(part);
    }
    Mention told = parts.get(parts.size() - 1);
    List<Mention> basis = parts.subList(0, parts.size() - 1);
    double room = 100 - (stated - figures.stated(told));
    Told one =
        new Told(
            Aspect.PERCENTAGES,
            told,
            basis,
            (whole ? "" : "at most ") + Figures.shown(Math.max(0, room)) + "%");
    boolean fits = whole ? sum.meets(Bounds.exactly(100)) : sum.low() <= 100;
    double off = Math.abs(stated - 100);
    return Optional.of(fits ? one.fits() : one.misses(off, Figures.shown(off) + " points"));
  }
}
