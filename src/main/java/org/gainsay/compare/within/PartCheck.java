package org.gainsay.compare.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.TextCheck;
import org.gainsay.mention.Mention;

/** A part that is greater than its whole: "52 of the 45 members". */
final class PartCheck implements InnerCheck {

  private static final Pattern OF =
      Shape.pattern("<n> (?:out of|of (?:the|its|his|her|their|our|those|these)) <n> <w>");

  private final Figures figures;

  PartCheck(Figures figures) {
    this.figures = figures;
  }

  @Override
  public List<TextCheck> check(TextView text) {
    List<TextCheck> out = new ArrayList<>();
    for (Shape shape : text.shapes()) {
      shape.find(OF).forEach(m -> check(shape.value(m, 1), shape.value(m, 2)).ifPresent(out::add));
    }
    return out;
  }

  private Optional<TextCheck> check(Mention part, Mention whole) {
    double of = figures.stated(whole);
    if (of <= 1 || !Figures.plain(whole)) {
      return Optional.empty();
    }
    Told one = new Told(Aspect.PART, part, List.of(whole), "at most " + Figures.shown(of));
    double over = figures.rounded(part).low() - figures.rounded(whole).high();
    return Optional.of(over > 0 ? one.misses(over / of * 100, Figures.shown(over)) : one.fits());
  }
}
