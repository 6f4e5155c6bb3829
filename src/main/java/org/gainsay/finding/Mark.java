package org.gainsay.finding;

import java.util.Optional;
import org.gainsay.text.Position;
import org.gainsay.text.Span;

/**
 * A stretch of a document that states a value.
 *
 * @param span where it stands in the {@link Transcript}
 * @param start its first code point in the document, as {@link Evidence} counts
 * @param end the code point after its last
 * @param position line and column of its first character
 * @param kind what it states, such as {@code percent}
 * @param normalized the value in canonical form
 * @param claim what the value is said of; empty when nothing is claimed with it
 * @param extent where the value lies, when that can be drawn
 */
public record Mark(
    Span span,
    int start,
    int end,
    Position position,
    String kind,
    String normalized,
    Optional<Particulars> claim,
    Optional<Extent> extent) {

  /** Whether a place of a finding is this one. */
  public boolean at(Evidence evidence) {
    return start == evidence.start() && end == evidence.end();
  }
}
