package org.gainsay.report;

import org.gainsay.finding.Standing;
import tools.jackson.core.JsonGenerator;

/** The independent sources of a finding as the JSON contract has them. */
final class StandingJson {

  private StandingJson() {}

  /** Writes a member {@code witnesses}; what there is none of is left out. */
  static void write(JsonGenerator json, Standing standing) {
    json.writeObjectPropertyStart("witnesses");
    json.writeNumberProperty("independent", standing.independent());
    json.writeArrayPropertyStart("sides");
    for (Standing.Backing backing : standing.sides()) {
      json.writeStartObject();
      json.writeStringProperty("side", backing.side());
      json.writeNumberProperty("independent", backing.independent());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("copies");
    for (var copies : standing.copies()) {
      json.writeStartArray();
      copies.forEach(json::writeString);
      json.writeEndArray();
    }
    json.writeEndArray();
    standing.majority().ifPresent(side -> json.writeStringProperty("majority", side));
    if (!standing.outliers().isEmpty()) {
      json.writeArrayPropertyStart("outliers");
      standing.outliers().forEach(json::writeString);
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
