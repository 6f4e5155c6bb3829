package org.gainsay.compare.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.TextCheck;
import org.gainsay.mention.Mention;
import org.gainsay.table.Roles;
import org.gainsay.table.Table;

/**
 * Parts against the total that the same sentence states for them: "31 sailors (17 Danish and 14
 * Polish)", "eight people, five men and three women", "of the 31, 17 were Danish and the other 14
 * Polish", "52 in Leith and 19 in Perth, for a total of 71".
 */
final class PartsCheck implements InnerCheck {

  private static final Pattern PART = Shape.pattern("<n>");
  private static final String OF = "(?: <w>){0,4}";
  private static final String ONE = "\u00A7[nc]\\d+(?: <w>){1,5}";
  private static final String LIST = ONE + "(?: , " + ONE + "){0,30}(?: ,)? and " + ONE;
  private static final Pattern BRACKETS = Shape.pattern("<n>" + OF + " \\( (" + LIST + ") \\)");
  private static final Pattern COLON =
      Shape.pattern("<n>" + OF + " (?::|- -|\u2014|\u2013) (" + LIST + ")(?= [.;]| $)");
  private static final Pattern OTHERS =
      Shape.pattern(
          "of (?:the|its|his|her|their|these|those) <n>(?: <w>){0,4} ,? ?"
              + "((?:"
              + ONE
              + " ,? ?){1,5}(?:and |while |with )?the (?:other|remaining) "
              + "\u00A7[nc]\\d+)(?= )");
  private static final Pattern IN_ALL =
      Shape.pattern(
          "("
              + LIST
              + ") (?:, |- |\u2014 )?(?:for|making) (?:a|an) (?:combined |grand |overall )?"
              + "total of <n>");

  private static final Pattern SOME_OF =
      Shape.pattern(
          "of (?:the|its|his|her|their|these|those) <n>(?: <w>){0,4} ,? ?(?:, )?(" + LIST + ")");

  private final Figures figures;
  private final Pattern people;

  PartsCheck(Figures figures) {
    this.figures = figures;
    Roles nouns = Table.resource("/org/gainsay/compare/within/people.tsv").roles();
    String one = "\u00A7[nc]\\d+ " + Shape.oneOf(nouns.words("part"));
    this.people =
        Shape.pattern(
            "<n>(?: <w>){0,2} "
                + Shape.oneOf(nouns.words("whole"))
                + " (?:, |- |\u2014 |: )("
                + one
                + "(?: , "
                + one
                + "){0,30}(?: ,)? and "
                + one
                + ")(?= [,.;]| $| \u2014| (?:were|are|was|have|had|died))");
  }

  @Override
  public List<TextCheck> check(TextView text) {
    List<TextCheck> out = new ArrayList<>();
    for (Shape shape : text.shapes()) {
      for (Pattern pattern : List.of(BRACKETS, COLON, people, OTHERS)) {
        shape.find(pattern).forEach(m -> check(shape, m, 1, 2, true).ifPresent(out::add));
      }
      shape.find(SOME_OF).forEach(m -> check(shape, m, 1, 2, false).ifPresent(out::add));
      shape.find(IN_ALL).forEach(m -> check(shape, m, 2, 1, true).ifPresent(out::add));
    }
    return out;
  }

  /** Holds the parts of a list against a total; they need not be all of its parts. */
  private Optional<TextCheck> check(
      Shape shape, MatchResult match, int total, int list, boolean all) {
    Mention told = shape.value(match, total);
    List<Mention> parts =
        PART.matcher(match.group(list)).results().map(part -> shape.value(part, 1)).toList();
    Bounds sum = new Bounds(0, 0);
    double stated = 0;
    for (Mention part : parts) {
      sum = sum.plus(figures.rounded(part));
      stated += figures.stated(part);
    }
    double whole = figures.stated(told);
    if (whole <= 1 || parts.size() < 2) {
      return Optional.empty();
    }
    Told one = new Told(Aspect.PARTS, told, parts, Figures.shown(stated));
    Bounds allowed = figures.rounded(told);
    if (all ? sum.meets(allowed) : sum.low() <= allowed.high()) {
      return Optional.of(one.fits());
    }
    double off = Math.abs(stated - whole);
    return Optional.of(one.misses(off / whole * 100, Figures.shown(off)));
  }
}
