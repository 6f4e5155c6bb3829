package org.gainsay.mention;

import java.util.List;
import org.gainsay.text.Span;

/**
 * A stretch of text that a dimension can read; competing candidates are resolved before anything is
 * placed on the time line.
 *
 * @param span the stretch it would cover
 * @param kind what it would state
 * @param meaning its mention, once the document's date is known
 * @param parts readings inside it that are mentions of their own when it is kept: the ends of a
 *     range
 */
public record Candidate(Span span, Kind kind, Meaning meaning, List<Candidate> parts) {

  public Candidate {
    parts = List.copyOf(parts);
  }

  /** A candidate without parts. */
  public Candidate(Span span, Kind kind, Meaning meaning) {
    this(span, kind, meaning, List.of());
  }

  /** A candidate whose mention depends on no date. */
  public static Candidate of(Mention mention) {
    return new Candidate(mention.span(), mention.kind(), chronology -> mention);
  }

  /** The same candidate, with readings inside it that are kept when it is. */
  public Candidate with(List<Candidate> inside) {
    return new Candidate(span, kind, meaning, inside);
  }
}
