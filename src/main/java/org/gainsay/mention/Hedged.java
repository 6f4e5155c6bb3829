package org.gainsay.mention;

import java.util.Optional;
import org.gainsay.text.Span;
import org.gainsay.value.Bound;
import org.gainsay.value.Quantity;
import org.gainsay.value.TimeValue;

/**
 * What an expression states together with the hedge beside it: {@code about 1910}.
 *
 * @param inner what it states without the hedge
 * @param span the expression and its hedge
 * @param bound how the hedge bounds it
 */
record Hedged(Meaning inner, Span span, Bound bound) implements Meaning {

  @Override
  public Mention in(Chronology chronology) {
    Mention mention = inner.in(chronology);
    return mention.value() instanceof Quantity quantity
        ? with(mention, quantity)
        : with(mention, (TimeValue) mention.value());
  }

  @Override
  public Optional<TimeReading> time() {
    return inner.time();
  }

  private Mention with(Mention mention, Quantity quantity) {
    boolean bare = quantity.bound() == Bound.EXACT || quantity.bound() == Bound.BETWEEN;
    Quantity value = bare ? quantity.hedged(bound) : quantity;
    return new Mention(
        mention.sentence(), span, mention.kind(), value, mention.timex(), mention.citation());
  }

  private Mention with(Mention mention, TimeValue time) {
    TimeValue value =
        new TimeValue(
            time.timex(), time.begin(), time.end(), time.granularity(), bound, time.anchoring());
    return new Mention(
        mention.sentence(), span, mention.kind(), value, mention.timex(), mention.citation());
  }
}
