package org.gainsay.compare.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.TextCheck;
import org.gainsay.mention.Mention;

/** One currency converted into another at two rates: "5m euros ($6m)" and "10m euros ($9m)". */
final class ExchangeCheck implements InnerCheck {

  private static final Pattern BRACKETS =
      Shape.pattern("<m>(?: <w>)? \\( (?:or |about |roughly |some )?<m> \\)");

  /** Rates move within the days that one text tells of. */
  private static final double SLACK = 0.05;

  private final Figures figures;

  ExchangeCheck(Figures figures) {
    this.figures = figures;
  }

  /** A conversion: the amount as paid, and what it is worth in the other currency. */
  private record Conversion(Mention paid, Mention worth, boolean dated) {}

  @Override
  public List<TextCheck> check(TextView text) {
    Map<String, Conversion> first = new HashMap<>();
    List<TextCheck> out = new ArrayList<>();
    for (Shape shape : text.shapes()) {
      // A sentence with a year of its own may convert at the rate of that year.
      boolean dated =
          shape.mentions().stream().anyMatch(m -> m.kind().isTime() && Days.explicit(m));
      shape
          .find(BRACKETS)
          .map(m -> new Conversion(shape.value(m, 1), shape.value(m, 2), dated))
          .filter(ExchangeCheck::converts)
          .forEach(
              c -> {
                Conversion before = first.putIfAbsent(currencies(c), c);
                if (before != null && !before.dated() && !c.dated()) {
                  out.add(compared(before, c));
                }
              });
    }
    return out;
  }

  private static boolean converts(Conversion c) {
    return !Figures.alike(c.paid(), c.worth())
        && Figures.plain(c.paid())
        && Figures.quantity(c.worth()).single();
  }

  private static String currencies(Conversion c) {
    return Figures.quantity(c.paid()).unit().code() + Figures.quantity(c.worth()).unit().code();
  }

  private TextCheck compared(Conversion before, Conversion now) {
    Bounds rate = rate(before);
    Bounds other = rate(now);
    double stated = figures.stated(before.worth()) / figures.stated(before.paid());
    double expected = figures.stated(now.paid()) * stated;
    Told told =
        new Told(
            Aspect.EXCHANGE,
            now.worth(),
            List.of(before.paid(), before.worth(), now.paid()),
            "about " + Figures.shown(expected, now.worth()));
    double off = Math.abs(figures.stated(now.worth()) - expected) / expected * 100;
    boolean meets = rate.widened(stated * SLACK).meets(other);
    return meets ? told.fits() : told.misses(off, Figures.shown(off) + "%");
  }

  private Bounds rate(Conversion c) {
    return figures.cutOrRounded(c.worth()).over(figures.written(c.paid()));
  }
}
