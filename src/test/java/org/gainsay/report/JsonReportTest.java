package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.gainsay.finding.Report;
import org.junit.jupiter.api.Test;

final class JsonReportTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ReportSchema.text(), InputFormat.JSON);

  private final JsonReport writer = new JsonReport("0.0.0");

  private static List<Error> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  @Test
  void looksAsItWasKept() {
    Golden.holds("typical.json", writer.write(SampleReports.typical()));
  }

  @Test
  void keepsItsSchema() {
    for (Report report :
        List.of(SampleReports.typical(), SampleReports.hostile(), SampleReports.empty())) {
      assertThat(faults(writer.write(report))).isEmpty();
    }
  }

  @Test
  void itsSchemaIsStrict() {
    String json = writer.write(SampleReports.typical());
    assertThat(faults(json.replace("\"remarks\"", "\"extra\""))).isNotEmpty();
    assertThat(faults(json.replace("\"quote\"", "\"words\""))).isNotEmpty();
    assertThat(faults(json.replace("\"severity\": \"error\"", "\"severity\": \"none\"")))
        .isNotEmpty();
    assertThat(faults(json.replace("\"schemaVersion\": 1", "\"schemaVersion\": 2"))).isNotEmpty();
    assertThat(faults(json.replace("\"value\": \"2024-06\"", "\"value\": \"June\""))).isNotEmpty();
  }

  @Test
  void roundsConfidence() {
    assertThat(writer.write(SampleReports.typical()))
        .contains("\"confidence\": 0.94,", "\"confidence\": 0.8,", "\"confidence\": 1,");
  }

  @Test
  void countsCodePoints() {
    String json = writer.write(SampleReports.hostile());
    assertThat(json).contains("\"start\": 5").doesNotContain("\r");
  }

  @Test
  void halfSurrogatesSurvive() {
    assertThat(JsonText.line(json -> json.writeString("a\uD800b\uD83D\uDE00")))
        .isEqualTo("\"a\\uD800b\uD83D\uDE00\"");
  }
}
