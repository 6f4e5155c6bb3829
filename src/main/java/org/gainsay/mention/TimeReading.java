package org.gainsay.mention;

import java.util.Optional;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;

/**
 * A date, time or range of dates read in a sentence; the chronology places it.
 *
 * @param sentence where it stands
 * @param span the whole expression
 * @param kind date, time or date range
 * @param expression what its words say
 */
public record TimeReading(Sentence sentence, Span span, Kind kind, TimeExpression expression)
    implements Meaning {

  /** The candidate with this meaning. */
  public Candidate candidate() {
    return new Candidate(span, kind, this);
  }

  @Override
  public Optional<TimeReading> time() {
    return Optional.of(this);
  }

  @Override
  public Mention in(Chronology chronology) {
    return Mention.time(sentence, span, kind, chronology.place(this));
  }
}
