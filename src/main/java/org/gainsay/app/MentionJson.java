package org.gainsay.app;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.gainsay.mention.Citation;
import org.gainsay.mention.Mention;
import org.gainsay.text.Document;
import org.gainsay.value.Granularity;
import org.gainsay.value.Numbers;
import org.gainsay.value.Quantity;
import org.gainsay.value.TimeValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Mentions as the JSON contract has them. */
final class MentionJson {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private MentionJson() {}

  /** Writes one mention as an object. */
  static void write(JsonGenerator json, Mention mention) {
    Document document = mention.document();
    json.writeStartObject();
    json.writeStringProperty("document", document.path());
    json.writeNumberProperty("start", document.codePointOffset(mention.span().start()));
    json.writeNumberProperty("end", document.codePointEnd(mention.span().end()));
    json.writeStringProperty("quote", mention.quote());
    json.writeStringProperty("kind", mention.kind().label());
    if (mention.citation().isPresent()) {
      citation(json, mention, mention.citation().get());
    } else if (mention.value() instanceof Quantity quantity) {
      quantity(json, mention, quantity);
    } else if (mention.value() instanceof TimeValue time) {
      time(json, mention, time);
    }
    json.writeEndObject();
  }

  private static void citation(JsonGenerator json, Mention mention, Citation citation) {
    json.writeStringProperty("publisher", citation.publisher());
    json.writeStringProperty("timex", mention.timex());
  }

  private static void quantity(JsonGenerator json, Mention mention, Quantity quantity) {
    limit(json, "low", quantity.low());
    limit(json, "high", quantity.high());
    json.writeStringProperty("bound", quantity.bound().label());
    json.writeStringProperty("unit", quantity.unit().code());
    if (!mention.timex().isEmpty()) {
      json.writeStringProperty("timex", mention.timex());
    }
  }

  private static void limit(JsonGenerator json, String key, @Nullable BigDecimal limit) {
    if (limit == null) {
      json.writeNullProperty(key);
    } else {
      json.writeStringProperty(key, Numbers.plain(limit));
    }
  }

  private static void time(JsonGenerator json, Mention mention, TimeValue time) {
    if (!mention.timex().isEmpty()) {
      json.writeStringProperty("timex", mention.timex());
    }
    if (time.begin() != null || time.end() != null) {
      moment(json, "begin", time.begin(), time.granularity());
      moment(json, "end_exclusive", time.end(), time.granularity());
    }
    json.writeStringProperty("bound", time.bound().label());
  }

  private static void moment(
      JsonGenerator json, String key, @Nullable LocalDateTime moment, Granularity granularity) {
    if (moment == null) {
      json.writeNullProperty(key);
    } else if (Granularity.DAY.coarserThan(granularity)
        || !moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      json.writeStringProperty(key, MOMENT.format(moment));
    } else {
      json.writeStringProperty(key, moment.toLocalDate().toString());
    }
  }
}
