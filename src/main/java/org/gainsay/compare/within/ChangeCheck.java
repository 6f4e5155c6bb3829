package org.gainsay.compare.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.TextCheck;
import org.gainsay.mention.Mention;
import org.gainsay.table.Row;
import org.gainsay.table.Table;
import org.gainsay.value.QuantityKind;

/**
 * A change against the levels before and after: "rose 20% from 50 to 55" (10%), "fell from 50 to
 * 55", "doubled from 50 to 90".
 */
final class ChangeCheck implements InnerCheck {

  /** Levels this far apart are written in two scales: "from 3 to 2.5 million". */
  private static final double ONE_SCALE = 100;

  private static final double NEARLY = 0.98;
  private static final double LEAST = 0.8;
  private static final double MOST = 1.25;
  private static final double TWO_DIGITS = 10;
  private static final String BY = "(?:by |\u00A7m\\d+ ,? ?or )?";
  private static final String TO = "(?: <w>){0,2} to <v>(?: <w>){0,4}?,? from <v>";
  private static final String FROM = "(?: <w>){0,2} from <v>(?: <w>){0,4}? to <v>";

  private final Map<String, Integer> directions;
  private final Map<String, Double> multiples;
  private final Pattern percentTo;
  private final Pattern percentFrom;
  private final Pattern amount;
  private final Pattern to;
  private final Pattern from;
  private final Pattern multipleTo;
  private final Pattern multipleFrom;
  private final Figures figures;

  ChangeCheck(Figures figures) {
    this.figures = figures;
    List<Row> verbs = Table.resource("/org/gainsay/compare/within/changes.tsv").rows();
    this.directions = words(verbs, "direction", row -> row.number("by").intValue());
    this.multiples = words(verbs, "multiple", row -> row.number("by").doubleValue());
    String change = "(" + String.join("|", directions.keySet()) + ") ";
    String multiple = "(" + String.join("|", multiples.keySet()) + ")";
    this.percentTo = Shape.pattern(change + BY + "<p>" + TO);
    this.percentFrom = Shape.pattern(change + BY + "<p>" + FROM);
    this.amount =
        Shape.pattern(
            change
                + "<m> ,? ?(?:, )?(?:or )?(?:<w> ){0,2}?<p> ,? ?(?:, )?to (?:(?:<w>|\u00A7d\\d+) ){0,4}?<m>");
    this.to = Shape.pattern(change + "to <v>(?: <w>){0,2}? from <v>");
    this.from = Shape.pattern(change + "from <v> to <v>");
    this.multipleTo = Shape.pattern(multiple + TO);
    this.multipleFrom = Shape.pattern(multiple + FROM);
  }

  private static <T> Map<String, T> words(List<Row> rows, String kind, Function<Row, T> value) {
    return rows.stream()
        .filter(row -> row.text("kind").equals(kind))
        .collect(Collectors.toMap(row -> row.text("word"), value));
  }

  @Override
  public List<TextCheck> check(TextView text) {
    List<TextCheck> out = new ArrayList<>();
    for (Shape shape : text.shapes()) {
      shape.find(percentTo).forEach(m -> percent(shape, m, 4, 3).ifPresent(out::add));
      shape.find(percentFrom).forEach(m -> percent(shape, m, 3, 4).ifPresent(out::add));
      shape.find(amount).forEach(m -> amount(shape, m).ifPresent(out::add));
      Stream.concat(
              shape.find(to).map(m -> levels(shape, m, 3, 2)),
              shape.find(from).map(m -> levels(shape, m, 2, 3)))
          .forEach(levels -> direction(levels).ifPresent(out::add));
      shape.find(multipleTo).forEach(m -> multiple(shape, m, 3, 2).ifPresent(out::add));
      shape.find(multipleFrom).forEach(m -> multiple(shape, m, 2, 3).ifPresent(out::add));
    }
    return out;
  }

  /** A word for a change, and the values before and after it. */
  private record Levels(String word, Mention before, Mention after) {}

  private static Levels levels(Shape shape, MatchResult match, int before, int after) {
    return new Levels(match.group(1), shape.value(match, before), shape.value(match, after));
  }

  private boolean comparable(Levels levels) {
    double before = figures.stated(levels.before());
    double after = figures.stated(levels.after());
    return Figures.alike(levels.before(), levels.after())
        && Figures.plain(levels.before())
        && Figures.plain(levels.after())
        && before > 0
        && after > 0
        && Math.max(before, after) / Math.min(before, after) < ONE_SCALE;
  }

  private Optional<TextCheck> percent(Shape shape, MatchResult match, int before, int after) {
    Mention percent = shape.value(match, 2);
    Levels levels = levels(shape, match, before, after);
    boolean ofLevel = Figures.quantity(percent).unit().kind() == QuantityKind.PERCENT;
    if (!comparable(levels) || !ofLevel) {
      return Optional.empty();
    }
    int sign = directions.getOrDefault(levels.word(), 1);
    Bounds ratio = figures.rounded(levels.after()).over(figures.rounded(levels.before()));
    Bounds change =
        sign > 0
            ? new Bounds((ratio.low() - 1) * 100, (ratio.high() - 1) * 100)
            : new Bounds((1 - ratio.high()) * 100, (1 - ratio.low()) * 100);
    double stated =
        sign * (figures.stated(levels.after()) / figures.stated(levels.before()) - 1) * 100;
    List<Mention> basis = List.of(levels.before(), levels.after());
    return Optional.of(figures.percentage(Aspect.PERCENT_CHANGE, percent, basis, change, stated));
  }

  /** "Rose $5, or 25 percent, to $25": the level before is the one after less the change. */
  private Optional<TextCheck> amount(Shape shape, MatchResult match) {
    Mention by = shape.value(match, 2);
    Mention percent = shape.value(match, 3);
    Mention after = shape.value(match, 4);
    int sign = directions.getOrDefault(match.group(1), 1);
    double before = figures.stated(after) - sign * figures.stated(by);
    if (!Figures.alike(by, after) || before <= 0 || !Figures.plain(by) || !Figures.plain(after)) {
      return Optional.empty();
    }
    Bounds change = figures.written(by);
    Bounds base =
        sign > 0 ? figures.written(after).minus(change) : figures.written(after).plus(change);
    return Optional.of(
        figures.percentage(
            Aspect.PERCENT_CHANGE,
            percent,
            List.of(by, after),
            change.over(base).scaled(100),
            figures.stated(by) / before * 100));
  }

  private Optional<TextCheck> direction(Levels levels) {
    double before = figures.stated(levels.before());
    double after = figures.stated(levels.after());
    boolean measured =
        Figures.quantity(levels.after()).unit().kind() != QuantityKind.NUMBER
            || Math.min(before, after) >= TWO_DIGITS;
    if (!comparable(levels) || !measured) {
      return Optional.empty();
    }
    int sign = directions.getOrDefault(levels.word(), 1);
    String side = sign > 0 ? "above " : "below ";
    Told one =
        new Told(
            Aspect.DIRECTION,
            levels.after(),
            List.of(levels.before()),
            "a value " + side + Figures.shown(before, levels.before()));
    long off = Math.max(1, Math.round(Math.abs(after - before) / before * 100));
    return Optional.of(
        sign * (after - before) >= 0 ? one.fits() : one.misses((double) off, off + "%"));
  }

  private Optional<TextCheck> multiple(Shape shape, MatchResult match, int before, int after) {
    Levels levels = levels(shape, match, before, after);
    if (!comparable(levels)) {
      return Optional.empty();
    }
    double factor = multiples.getOrDefault(levels.word(), 1.0);
    double ratio = figures.stated(levels.after()) / figures.stated(levels.before());
    String hedge = shape.before(match);
    boolean more = hedge.endsWith("more than ") || hedge.endsWith("over ");
    Told one =
        new Told(
            Aspect.MULTIPLE,
            levels.after(),
            List.of(levels.before()),
            "about " + Figures.shown(figures.stated(levels.before()) * factor, levels.after()));
    double off = Math.abs(ratio - factor) / factor * 100;
    return Optional.of(
        fits(ratio, factor, more) ? one.fits() : one.misses(off, Figures.shown(ratio) + " times"));
  }

  /** "Doubled" is a round word, "more than doubled" a bound. */
  private static boolean fits(double ratio, double factor, boolean more) {
    return more
        ? factor < 1 || ratio >= factor * NEARLY
        : ratio >= factor * LEAST && ratio <= factor * MOST;
  }
}
