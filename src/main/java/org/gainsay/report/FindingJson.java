package org.gainsay.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;
import tools.jackson.core.JsonGenerator;

/** Findings and evidence as the JSON contract has them. */
public final class FindingJson {

  private FindingJson() {}

  /** Writes a member {@code findings}. */
  public static void findings(JsonGenerator json, List<Finding> findings) {
    json.writeArrayPropertyStart("findings");
    findings.forEach(finding -> finding(json, finding));
    json.writeEndArray();
  }

  /** Writes a finding as a value. */
  static void finding(JsonGenerator json, Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("id", finding.id());
    json.writeStringProperty("fingerprint", finding.fingerprint());
    json.writeStringProperty("ruleId", finding.ruleId());
    json.writeStringProperty("verdict", finding.verdict().label());
    json.writeStringProperty("severity", finding.severity().label());
    json.writeName("confidence");
    json.writeNumber(confidence(finding));
    json.writeStringProperty("message", finding.message());
    json.writeArrayPropertyStart("explanation");
    finding.explanation().forEach(json::writeString);
    json.writeEndArray();
    evidence(json, finding.evidence());
    finding.standing().ifPresent(standing -> StandingJson.write(json, standing));
    json.writeEndObject();
  }

  /** Writes a member {@code evidence}. */
  static void evidence(JsonGenerator json, List<Evidence> evidence) {
    json.writeArrayPropertyStart("evidence");
    for (Evidence place : evidence) {
      json.writeStartObject();
      json.writeStringProperty("document", place.document());
      json.writeStringProperty("side", place.side());
      json.writeNumberProperty("start", place.start());
      json.writeNumberProperty("end", place.end());
      json.writeNumberProperty("line", place.position().line());
      json.writeNumberProperty("column", place.position().column());
      json.writeNumberProperty("endLine", place.region().end().line());
      json.writeNumberProperty("endColumn", place.region().end().column());
      json.writeStringProperty("quote", place.quote());
      json.writeStringProperty("context", place.context());
      json.writeNumberProperty(
          "contextStart", place.context().codePointCount(0, place.contextStart()));
      json.writeStringProperty("normalized", place.normalized());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The confidence to two decimals, the same on every Java version. */
  static BigDecimal confidence(Finding finding) {
    BigDecimal rounded =
        new BigDecimal(finding.confidence()).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
  }
}
