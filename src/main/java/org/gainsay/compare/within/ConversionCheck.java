package org.gainsay.compare.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.TextCheck;
import org.gainsay.mention.Mention;
import org.gainsay.value.QuantityKind;
import org.gainsay.value.Unit;

/** A value against the same in another unit: "10 km (12 miles)". */
final class ConversionCheck implements InnerCheck {

  private static final Pattern BRACKETS =
      Shape.pattern("<q>(?: -)?(?: <w>)? \\( (?:or |about |roughly |some )?<q> \\)");
  private static final Pattern OR =
      Shape.pattern("<q> , or (?:about |roughly |some )?<q>(?= [,.;]| $)");
  private static final Pattern SLASH = Shape.pattern("<q> / <q>(?= [,.;)]| $)");

  /** Rules of thumb such as 8 km for 5 miles are within it. */
  private static final double SLACK = 0.03;

  private final Figures figures;

  ConversionCheck(Figures figures) {
    this.figures = figures;
  }

  @Override
  public List<TextCheck> check(TextView text) {
    List<TextCheck> out = new ArrayList<>();
    for (Shape shape : text.shapes()) {
      for (Pattern pattern : List.of(BRACKETS, OR, SLASH)) {
        shape
            .find(pattern)
            .forEach(m -> check(shape.value(m, 2), shape.value(m, 1)).ifPresent(out::add));
      }
    }
    return out;
  }

  private Optional<TextCheck> check(Mention told, Mention from) {
    Unit own = Figures.quantity(told).unit();
    Unit other = Figures.quantity(from).unit();
    boolean converted =
        Figures.alike(told, from)
            && !own.code().equals(other.code())
            && own.kind() != QuantityKind.OTHER
            && Figures.quantity(told).single()
            && Figures.quantity(from).single();
    if (!converted) {
      return Optional.empty();
    }
    double stated = figures.stated(told);
    double wanted = figures.stated(from);
    Told one = new Told(Aspect.CONVERSION, told, List.of(from), Figures.shown(wanted, told));
    if (near(told, from) || differenceOfTemperatures(told, from)) {
      return Optional.of(one.fits());
    }
    double scale = Math.max(Math.abs(stated), Math.abs(wanted));
    double off = Math.abs(stated - wanted) / scale * 100;
    return Optional.of(one.misses(off, Figures.shown(off) + "%"));
  }

  /** A figure that ends in zeros is rounded, any other may be cut. */
  private boolean near(Mention told, Mention from) {
    boolean degrees = Figures.quantity(told).unit().kind() == QuantityKind.TEMPERATURE;
    double slack = degrees ? 0 : SLACK * Math.abs(figures.stated(from));
    double cut = figures.cut(told) + slack;
    return figures.loose(told).widened(cut).meets(figures.loose(from));
  }

  /** "Warmer by 2C (3.6F)": a difference has no offset. */
  private boolean differenceOfTemperatures(Mention told, Mention from) {
    Unit own = Figures.quantity(told).unit();
    if (own.kind() != QuantityKind.TEMPERATURE) {
      return false;
    }
    double mine = Figures.quantity(told).stated().doubleValue() * own.factor().doubleValue();
    double theirs =
        Figures.quantity(from).stated().doubleValue()
            * Figures.quantity(from).unit().factor().doubleValue();
    return Math.abs(mine - theirs) <= figures.lastDigit(told) + figures.lastDigit(from);
  }
}
