package org.gainsay.mention;

import java.util.Optional;
import org.gainsay.text.Document;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.value.Bound;
import org.gainsay.value.Quantity;
import org.gainsay.value.TimeValue;
import org.gainsay.value.Value;

/**
 * A stretch of text that states a value.
 *
 * @param sentence where it stands
 * @param span the hedge, the number and its unit, or the whole time expression
 * @param kind what it states
 * @param value the value stated
 * @param timex TIMEX3 value of times, durations and ages ({@code P6M}); empty for other numbers
 * @param citation publisher and brackets of a {@link Kind#CITATION}
 */
public record Mention(
    Sentence sentence,
    Span span,
    Kind kind,
    Value value,
    String timex,
    Optional<Citation> citation) {

  /** A mention of a number that is no duration or age. */
  public static Mention quantity(Sentence sentence, Span span, Kind kind, Quantity value) {
    return new Mention(sentence, span, kind, value, "", Optional.empty());
  }

  /** A mention of a duration or an age. */
  public static Mention duration(
      Sentence sentence, Span span, Kind kind, Quantity value, String timex) {
    return new Mention(sentence, span, kind, value, timex, Optional.empty());
  }

  /** A mention of a date, a time, a range of dates or a set of times. */
  public static Mention time(Sentence sentence, Span span, Kind kind, TimeValue value) {
    return new Mention(sentence, span, kind, value, value.timex(), Optional.empty());
  }

  /** The document it stands in. */
  public Document document() {
    return sentence.document();
  }

  /** Its words. */
  public String quote() {
    return document().slice(span);
  }

  /** Its hedge. */
  public Bound bound() {
    return value instanceof Quantity quantity ? quantity.bound() : ((TimeValue) value).bound();
  }

  @Override
  public String toString() {
    return kind.label() + " \"" + quote() + "\"";
  }
}
