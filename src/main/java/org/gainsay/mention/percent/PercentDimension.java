package org.gainsay.mention.percent;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Dimension;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.mention.number.Measure;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Numerals;
import org.gainsay.mention.number.Ranges;
import org.gainsay.mention.number.Tokens;
import org.gainsay.mention.number.UnitWords;
import org.gainsay.text.Sentence;
import org.gainsay.value.Quantity;

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
    Set<String> out = new HashSet<>(Numerals.standard().starters());
    out.add("percent");
    out.add("per");
    return out;
  }

  @Override
  public List<Candidate> at(Sentence sentence, int token) {
    Tokens t = Tokens.of(sentence);
    boolean first = t.is(token, "percent") || t.is(token, "per");
    return first ? reversed(t, token) : ranges.at(sentence, token);
  }

  /** "Per cent of 210", at the head of a table or a list. */
  private List<Candidate> reversed(Tokens t, int token) {
    Optional<UnitWords.Found> found = units.at(t, token);
    if (token > 0 || found.isEmpty() || !t.is(found.get().end(), "of")) {
      return List.of();
    }
    int start = found.get().end() + 1;
    return Numerals.standard()
        .at(t, start)
        .filter(n -> n.first() == start && n.end() == t.size())
        .map(n -> Quantity.of(n.value(), found.get().unit(), n.step()))
        .map(q -> Mention.quantity(t.sentence(), t.span(0, t.size()), Kind.PERCENT, q))
        .map(Candidate::of)
        .stream()
        .toList();
  }

  /** In "his .314 percentage" the number is the share itself. */
  private Optional<Measure> percent(Tokens t, Numeral n) {
    return units
        .after(t, n)
        .filter(u -> !(t.is(u.end() - 1, "percentage") && t.is(n.first(), ".")))
        .map(u -> Measure.of(n, n.first(), u.end(), u.unit()));
  }
}
