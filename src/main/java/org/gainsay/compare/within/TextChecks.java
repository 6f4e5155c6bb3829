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
            WhenTold.inSentences("d t", WeekdayCheck::new),
            WhenTold.inSentences("d", ImpossibleDateCheck::new),
            WhenTold.inSentences("dd", OrderCheck::new),
            WhenTold.inSentences("ddu", () -> new LengthCheck(figures)),
            WhenTold.inSentences("dd", AgoCheck::new),
            WhenTold.inSentences("od", AnniversaryCheck::new),
            WhenTold.inText("a", AgeCheck::new),
            WhenTold.inText("d", TenseCheck::new),
            WhenTold.inSentences("tt nt", () -> new ClockCheck(aliases)),
            WhenTold.inSentences("nnn", () -> new PartsCheck(figures)),
            WhenTold.inSentences("nn", () -> new PartCheck(figures)),
            WhenTold.inSentences("pnn pf", () -> new PercentCheck(figures)),
            WhenTold.inSentences("pp", () -> new PercentagesCheck(figures)),
            WhenTold.inSentences("vv", () -> new ChangeCheck(figures)),
            WhenTold.inSentences("mmu nmm qqu", () -> new ProductCheck(figures)),
            WhenTold.inSentences("qq", () -> new ConversionCheck(figures)),
            WhenTold.inSentences("mm", () -> new ExchangeCheck(figures)));
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
