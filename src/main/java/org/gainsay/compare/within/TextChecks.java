package org.gainsay.compare.within;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.AliasTable;
import org.gainsay.compare.Comparison;
import org.gainsay.compare.Reach;
import org.gainsay.compare.Tolerances;
import org.gainsay.mention.Extraction;

/** Everything that can be recomputed inside one text, checked. */
public final class TextChecks {

  private final List<InnerCheck> checks;

  /**
   * The checks.
   *
   * @param tolerances how far hedges widen a value
   * @param aliases the names of countries, whose clocks are known
   */
  public TextChecks(Tolerances tolerances, AliasTable aliases) {
    Figures figures = new Figures(new Reach(tolerances));
    this.checks =
        List.of(
            new WhenTold("d t", WeekdayCheck::new),
            new WhenTold("d", ImpossibleDateCheck::new),
            new WhenTold("dd", OrderCheck::new),
            new WhenTold("ddu", () -> new LengthCheck(figures)),
            new WhenTold("dd", AgoCheck::new),
            new WhenTold("od", AnniversaryCheck::new),
            new WhenTold("a", AgeCheck::new),
            new WhenTold("d", TenseCheck::new),
            new WhenTold("tt nt", () -> new ClockCheck(aliases)),
            new WhenTold("nnn", () -> new PartsCheck(figures)),
            new WhenTold("nn", () -> new PartCheck(figures)),
            new WhenTold("pnn pf", () -> new PercentCheck(figures)),
            new WhenTold("pp", () -> new PercentagesCheck(figures)),
            new WhenTold("vv", () -> new ChangeCheck(figures)),
            new WhenTold("mmu nmm qqu", () -> new ProductCheck(figures)),
            new WhenTold("qq", () -> new ConversionCheck(figures)),
            new WhenTold("mm", () -> new ExchangeCheck(figures)));
  }

  /** The checks of each text, in the order of the texts. */
  public List<Comparison> check(List<Extraction> extractions) {
    List<Comparison> out = new ArrayList<>();
    for (Extraction extraction : extractions) {
      TextView text = TextView.of(extraction);
      checks.forEach(check -> out.addAll(check.check(text)));
    }
    return out;
  }
}
