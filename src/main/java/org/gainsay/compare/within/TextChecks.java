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
            new WeekdayCheck(),
            new ImpossibleDateCheck(),
            new OrderCheck(),
            new LengthCheck(figures),
            new AgoCheck(),
            new AnniversaryCheck(),
            new AgeCheck(),
            new TenseCheck(),
            new ClockCheck(new Zones(aliases)),
            new PartsCheck(figures),
            new PartCheck(figures),
            new PercentCheck(figures),
            new PercentagesCheck(figures),
            new ChangeCheck(figures),
            new ProductCheck(figures),
            new ConversionCheck(figures),
            new ExchangeCheck(figures));
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
