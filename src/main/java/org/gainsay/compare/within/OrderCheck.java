package org.gainsay.compare.within;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.TextCheck;
import org.gainsay.mention.Mention;
import org.gainsay.value.Bound;

/** A period that ends before it begins: "from 12 March 2022 to 4 March 2022". */
final class OrderCheck implements InnerCheck {

  /** "From 2030 to 2005 levels" is no period, and years before Christ are counted down. */
  private static final String NO_PERIOD =
      "(?! (?:-|levels?|standards?|prices?|bce?|b\\.c\\.)(?: |$))";

  private static final List<Pattern> PERIODS =
      List.of(
          Shape.pattern("from <d> (?:to|until|till|through|-) <d>" + NO_PERIOD),
          Shape.pattern("between <d> and <d>" + NO_PERIOD),
          Shape.pattern("\\( <d> (?:-|to|until) <d> \\)"),
          Shape.pattern("\\( born (?:on |in )?<d> [;,] died (?:on |in )?<d> \\)"));

  @Override
  public List<TextCheck> check(TextView text) {
    List<TextCheck> out = new ArrayList<>();
    for (Shape shape : text.shapes()) {
      PERIODS.stream()
          .flatMap(shape::find)
          .forEach(match -> check(shape, match).ifPresent(out::add));
    }
    return out;
  }

  private static Optional<TextCheck> check(Shape shape, MatchResult match) {
    Mention first = shape.value(match, 1);
    Mention last = shape.value(match, 2);
    if (!sure(first) || !sure(last)) {
      return Optional.empty();
    }
    Told one = new Told(Aspect.ORDER, last, List.of(first), "a date no earlier");
    if (!Days.end(last).isAfter(Days.begin(first))) {
      long days = Math.max(1, ChronoUnit.DAYS.between(Days.begin(last), Days.begin(first)));
      return Optional.of(one.missesBy(days, "day"));
    }
    return Optional.of(one.fits());
  }

  private static boolean sure(Mention date) {
    return Days.explicit(date) && date.bound() == Bound.EXACT;
  }
}
