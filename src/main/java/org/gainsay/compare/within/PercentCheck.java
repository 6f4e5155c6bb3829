package org.gainsay.compare.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.TextCheck;
import org.gainsay.mention.Mention;

/** A percentage against the counts beside it: "45 of 60 members (70%)". */
final class PercentCheck implements InnerCheck {

  private static final String THE = "(?:the |its |their |all |those )?";
  private static final String LINK = "(?:\\( |, or |, |- |\u2014 |or )";
  private static final String END = "(?= [,.;)]| $| of| \u2014)";
  private static final Pattern COUNTS =
      Shape.pattern("<n>(?: <w>)?(?: out)? of " + THE + "<n>(?: <w>){0,3} " + LINK + "<p>" + END);
  private static final Pattern COUNTS_AFTER =
      Shape.pattern(
          "<p> (?:\\( |, or )<n>(?: <w>)?(?: out)? of " + THE + "<n>(?: <w>){0,3}(?= [,.;)]| $)");
  private static final Pattern FRACTION = Shape.pattern("<f>(?: <w>){0,3} " + LINK + "<p>" + END);
  private static final Pattern FRACTION_AFTER =
      Shape.pattern("<p> (?:\\( |, or )<f>(?: <w>){0,3}(?= [,.;)]| $)");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final Figures figures;

  PercentCheck(Figures figures) {
    this.figures = figures;
  }

  @Override
  public List<TextCheck> check(TextView text) {
    List<TextCheck> out = new ArrayList<>();
    for (Shape shape : text.shapes()) {
      shape
          .find(COUNTS)
          .forEach(m -> counts(shape.value(m, 3), shape.value(m, 1), shape.value(m, 2), out));
      shape
          .find(COUNTS_AFTER)
          .forEach(m -> counts(shape.value(m, 1), shape.value(m, 2), shape.value(m, 3), out));
      shape.find(FRACTION).forEach(m -> fraction(shape.value(m, 2), shape.value(m, 1), out));
      shape.find(FRACTION_AFTER).forEach(m -> fraction(shape.value(m, 1), shape.value(m, 2), out));
    }
    return out;
  }

  private void counts(Mention percent, Mention part, Mention whole, List<TextCheck> out) {
    if (figures.stated(whole) > 1 && figures.stated(part) <= figures.stated(whole)) {
      Bounds ratio = figures.rounded(part).over(figures.rounded(whole)).scaled(100);
      double stated = figures.stated(part) / figures.stated(whole) * 100;
      out.add(held(percent, List.of(part, whole), ratio, stated));
    }
  }

  private void fraction(Mention percent, Mention fraction, List<TextCheck> out) {
    writtenOut(fraction)
        .ifPresent(
            stated -> out.add(held(percent, List.of(fraction), Bounds.exactly(stated), stated)));
  }

  /** "45 out of 60" in percent; "two-thirds" is no count, but a round word. */
  private Optional<Double> writtenOut(Mention fraction) {
    List<String> numbers = NUMBER.matcher(fraction.quote()).results().map(n -> n.group()).toList();
    boolean counts =
        numbers.size() == 2 && fraction.quote().contains("of") && Figures.plain(fraction);
    if (!counts) {
      return Optional.empty();
    }
    double whole = Double.parseDouble(numbers.get(1));
    return whole <= 1
        ? Optional.empty()
        : Optional.of(Double.parseDouble(numbers.get(0)) / whole * 100);
  }

  private TextCheck held(Mention percent, List<Mention> basis, Bounds ratio, double stated) {
    return figures.percentage(Aspect.PERCENT_OF_COUNTS, percent, basis, ratio, stated);
  }
}
