package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Report;
import org.gainsay.finding.RuleCard;
import org.gainsay.finding.Severity;
import org.gainsay.finding.Suppressed;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of formats for machines share: a run, and the schemas of those who read them. */
public final class MachineFormats {

  private static final JsonMapper JSON = new JsonMapper();

  private MachineFormats() {}

  /** A run with two rules, of which one has a card, and a file that could not be read. */
  static RunFacts run() {
    RuleCard dates =
        new RuleCard(
            "time/event-dates-differ",
            "Different dates for one event",
            Severity.ERROR,
            "# Different dates for one event\n\nSeverity: error\n\n## What it flags\n\nOne event,"
                + " two dates.\n\n## Examples\n\n```fires\nx\n```\n",
            List.of());
    RuleCard attack =
        new RuleCard(
            "time/event-dates-agree", "One date", Severity.NONE, "# One date\n", List.of());
    return new RunFacts(
        "1.2.3",
        List.of(attack, dates),
        List.of("c d.txt: error: this [file] cannot be read\n  Check its permissions."),
        path -> path);
  }

  /** The typical report with its error waived. */
  static Report waived() {
    Report report = SampleReports.typical();
    Finding error = report.findings().get(0);
    return report.withFindings(
        report.findings().subList(1, 4),
        List.of(new Suppressed(error, Suppressed.By.WAIVER, "the printed edition has it right")));
  }

  /** The tree of a JSON text. */
  public static JsonNode tree(String json) {
    return JSON.readTree(json);
  }

  /** Demands that a JSON text keeps a schema of these tests. */
  public static void keeps(String schema, String json) {
    keeps(SpecificationVersion.DRAFT_2020_12, "/org/gainsay/report/" + schema, json);
  }

  /** Demands that a log keeps the schema of SARIF 2.1.0. */
  public static void keepsSarif(String json) {
    keeps(SpecificationVersion.DRAFT_7, "/schema/sarif-schema-2.1.0.json", json);
  }

  private static void keeps(SpecificationVersion version, String schema, String json) {
    assertThat(
            SchemaRegistry.withDefaultDialect(version)
                .getSchema(resource(schema), InputFormat.JSON)
                .validate(json, InputFormat.JSON))
        .isEmpty();
  }

  /** Demands that XML keeps what the readers of JUnit's reports have in common. */
  public static void keepsJunit(String xml) {
    try {
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(new StreamSource(new StringReader(resource("/org/gainsay/report/junit.xsd"))))
          .newValidator()
          .validate(new StreamSource(new StringReader(xml)));
    } catch (SAXException e) {
      throw new AssertionError(xml, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = MachineFormats.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
