package org.gainsay.compare.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.TextCheck;
import org.gainsay.mention.Mention;
import org.gainsay.value.QuantityKind;

/**
 * A rate times its time, or a price times its number, against the total: "$50 a month for 12
 * months, a total of $700", "415 million shares at $35 a share, or $14.5 billion".
 */
final class ProductCheck implements InnerCheck {

  private static final String TOTAL =
      "(?: ,| -| \u2014)? ?(?:for a total of|a total of|totall?ing|or|or a total of|which makes) ";
  private static final Pattern RATE =
      Shape.pattern("<m> (?:<s>|(?:a|per|each|every) <w>) (?:for|over) <u>" + TOTAL + "<m>");
  private static final Pattern PRICE =
      Shape.pattern(
          "<n>(?: <w>){1,2} (?:at|for) <m> (?:each|apiece|(?:a|per) <w>)" + TOTAL + "<m>");
  private static final Pattern SPEED =
      Shape.pattern(
          "(?:at|of) <q> for <u> ,? ?(?:, )?(?:covering|a distance of|and covered|or) <q>");

  private static final double SLACK = 0.02;

  private final Figures figures;

  ProductCheck(Figures figures) {
    this.figures = figures;
  }

  @Override
  public List<TextCheck> check(TextView text) {
    List<TextCheck> out = new ArrayList<>();
    for (Shape shape : text.shapes()) {
      shape.find(RATE).forEach(m -> rate(shape, m).ifPresent(out::add));
      shape
          .find(PRICE)
          .filter(m -> Figures.alike(shape.value(m, 2), shape.value(m, 3)))
          .forEach(m -> out.add(held(shape.value(m, 3), shape.value(m, 1), shape.value(m, 2), 1)));
      shape.find(SPEED).forEach(m -> speed(shape, m).ifPresent(out::add));
    }
    return out;
  }

  /** The time must be counted in the unit of the rate, "a month for 12 months". */
  private Optional<TextCheck> rate(Shape shape, MatchResult match) {
    Mention rate = shape.value(match, 1);
    Mention time = shape.value(match, 3);
    Mention total = shape.value(match, 4);
    String per = Shape.has(match, 2) ? shape.value(match, 2).quote() : match.group();
    String unit = Figures.quantity(time).unit().label().replaceAll("s$", "");
    boolean counted = per.matches("(?s).*\\b" + Pattern.quote(unit) + "\\b.*");
    double length = Figures.quantity(time).unit().factor().doubleValue();
    return counted && Figures.alike(rate, total)
        ? Optional.of(held(total, time, rate, length))
        : Optional.empty();
  }

  private Optional<TextCheck> speed(Shape shape, MatchResult match) {
    Mention rate = shape.value(match, 1);
    Mention time = shape.value(match, 2);
    Mention total = shape.value(match, 3);
    boolean way =
        Figures.quantity(rate).unit().kind() == QuantityKind.SPEED
            && Figures.quantity(total).unit().kind() == QuantityKind.LENGTH;
    // Durations are in days, speeds in metres a second.
    return way ? Optional.of(held(total, time, rate, 1 / 86_400.0)) : Optional.empty();
  }

  private TextCheck held(Mention total, Mention number, Mention each, double numberUnit) {
    double stated = figures.stated(number) / numberUnit * figures.stated(each);
    Bounds product = figures.rounded(number).scaled(1 / numberUnit).times(figures.rounded(each));
    Bounds whole = figures.rounded(total);
    double slack = figures.stated(total) * SLACK;
    Told one = new Told(Aspect.PRODUCT, total, List.of(number, each), Figures.shown(stated, total));
    double off = Math.abs(stated - figures.stated(total));
    return product.meets(whole.widened(slack))
        ? one.fits()
        : one.misses(off / stated * 100, Figures.shown(off, total));
  }
}
