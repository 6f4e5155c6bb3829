package org.gainsay.mention;

import org.gainsay.text.Sentence;
import org.gainsay.text.Span;

/**
 * A number that was seen and set aside because it states no value, such as the 47 of an AK-47.
 *
 * @param sentence where it stands
 * @param span the number with the words that make it a name or a label
 * @param reason why it states no value, for people
 */
public record NotMention(Sentence sentence, Span span, String reason) {

  /** Its words. */
  public String quote() {
    return sentence.document().slice(span);
  }
}
