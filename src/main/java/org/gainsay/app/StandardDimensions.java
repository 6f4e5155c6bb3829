package org.gainsay.app;

import java.util.List;
import org.gainsay.mention.Dimension;
import org.gainsay.mention.age.AgeDimension;
import org.gainsay.mention.citation.CitationDimension;
import org.gainsay.mention.count.CountDimension;
import org.gainsay.mention.date.DateDimension;
import org.gainsay.mention.duration.DurationDimension;
import org.gainsay.mention.fraction.FractionDimension;
import org.gainsay.mention.money.MoneyDimension;
import org.gainsay.mention.number.NumberDimension;
import org.gainsay.mention.ordinal.OrdinalDimension;
import org.gainsay.mention.percent.PercentDimension;
import org.gainsay.mention.quantity.QuantityDimension;
import org.gainsay.mention.score.ScoreDimension;
import org.gainsay.mention.set.SetDimension;
import org.gainsay.mention.time.DayTimes;
import org.gainsay.mention.time.TimeDimension;

/** The dimensions of values that Gainsay knows, in order of precedence. */
public final class StandardDimensions {

  private StandardDimensions() {}

  /** A new list of all dimensions, each with its words read. */
  public static List<Dimension> all() {
    return List.of(
        new CitationDimension(),
        new DateDimension(new DayTimes()),
        new TimeDimension(),
        new SetDimension(),
        new AgeDimension(),
        new DurationDimension(),
        new PercentDimension(),
        new MoneyDimension(),
        new QuantityDimension(),
        new ScoreDimension(),
        new FractionDimension(),
        new OrdinalDimension(),
        new CountDimension(),
        new NumberDimension());
  }
}
