package org.gainsay.app;

import org.gainsay.mention.NotMention;
import org.gainsay.text.Document;
import tools.jackson.core.JsonGenerator;

/**
 * Numbers that were set aside, as {@code extract --explain} prints them: with a reason, no kind.
 */
final class NotMentionJson {

  private NotMentionJson() {}

  /** Writes one number as an object. */
  static void write(JsonGenerator json, NotMention number) {
    Document document = number.sentence().document();
    json.writeStartObject();
    json.writeStringProperty("document", document.path());
    json.writeNumberProperty("start", document.codePointOffset(number.span().start()));
    json.writeNumberProperty("end", document.codePointEnd(number.span().end()));
    json.writeStringProperty("quote", number.quote());
    json.writeStringProperty("setAside", number.reason());
    json.writeEndObject();
  }
}
