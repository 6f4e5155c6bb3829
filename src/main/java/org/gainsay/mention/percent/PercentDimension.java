package org.gainsay.mention.percent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Dimension;
import org.gainsay.mention.Kind;
import org.gainsay.mention.number.Measure;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Numerals;
import org.gainsay.mention.number.Ranges;
import org.gainsay.mention.number.Tokens;
import org.gainsay.mention.number.UnitWords;
import org.gainsay.text.Sentence;

/**
 * Percentages, percentage points and basis points: "40 percent", "5-7%", "0.25 percentage point".
 */
public final class PercentDimension implements Dimension {

  private final UnitWords units = UnitWords.of("/org/gainsay/mention/percent/units.tsv");
  private final Ranges ranges = new Ranges(Kind.PERCENT, this::percent);

  @Override
  public String name() {
    return "percent";
  }

  @Override
  public Set<String> triggers() {
    return Numerals.standard().starters();
  }

  @Override
  public List<Candidate> at(Sentence sentence, int token) {
    return ranges.at(sentence, token);
  }

  /**
   * A "half-point cut" is one of half a percentage point. In "his .314 percentage" the number is
   * the share itself.
   */
  private Optional<Measure> percent(Tokens t, Numeral n) {
    int point = t.afterHyphen(n.end());
    if (n.isFraction() && point > n.end() && t.is(point, "point")) {
      return Optional.of(Measure.of(n, n.first(), point + 1, units.named("pp")));
    }
    return units
        .after(t, n)
        .filter(u -> !(t.is(u.end() - 1, "percentage") && t.is(n.first(), ".")))
        .map(u -> Measure.of(n, n.first(), u.end(), u.unit()));
  }
}
