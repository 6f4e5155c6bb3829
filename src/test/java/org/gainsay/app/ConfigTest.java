package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gainsay.config.ConfigSchema;
import org.gainsay.report.MachineFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConfigTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ConfigSchema.text(), InputFormat.JSON);

  @TempDir private Path dir = Path.of("");

  @BeforeEach
  void articles() throws IOException {
    Files.createDirectories(dir.resolve(".git"));
    Files.createDirectories(dir.resolve("drafts"));
    Files.createDirectories(dir.resolve("sources/old"));
    Articles.write(dir, "drafts/bridge.md", "The Aldport bridge cost $48 million.\n");
    Articles.write(dir, "sources/agency.txt", "The Aldport bridge cost $52 million.\n");
    Articles.write(dir, "sources/old/agency.txt", "The Aldport bridge cost $39 million.\n");
  }

  private String configure(String text) {
    return Articles.write(dir, "gainsay.yaml", text);
  }

  private String path(String name) {
    return dir.resolve(name).toString();
  }

  @Test
  void isFoundFromTheFirstInputUpwardToTheRepository() {
    configure("fail-on: never\n");
    assertThat(Run.of(path("drafts/bridge.md"), path("sources/agency.txt")).code()).isZero();
    assertThat(Run.of(path("drafts/bridge.md"), path("sources/agency.txt"), "--no-config").code())
        .isEqualTo(1);
    assertThat(
            Run.of(path("drafts/bridge.md"), path("sources/agency.txt"), "--fail-on", "error")
                .code())
        .isEqualTo(1);
  }

  @Test
  void checksItsSetsEachByItself() {
    configure(
        """
        sets:
          - name: bridge
            files: [drafts/bridge.md, sources/*.txt]
            draft: drafts/bridge.md
            titles: {agency.txt: Agency report}
            published: {agency.txt: 2024-06-08}
          - name: archive
            files: sources/old
        """);
    Run run = Run.of("check", "--config", path("gainsay.yaml"), "--format", "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    var report = MachineFormats.tree(run.out());
    assertThat(report.get("documents")).hasSize(3);
    assertThat(report.at("/documents/1/title").asString()).isEqualTo("Agency report");
    assertThat(report.at("/documents/1/published/value").asString()).isEqualTo("2024-06-08");
    assertThat(report.get("findings")).hasSize(1);
    Run archive =
        Run.of("check", "--config", path("gainsay.yaml"), "--set", "archive", "--format=json");
    assertThat(archive.code()).isZero();
    Run none = Run.of("check", "--config", path("gainsay.yaml"), "--set", "brigde");
    assertThat(none.err()).contains("there is no set \"brigde\"", "Its sets are bridge, archive.");
  }

  @Test
  void setsRulesSeveritiesAndExclusions() {
    configure("severities: {quantity/values-differ: note}\nexclude: [old/]\n");
    Run run = Run.of(dir.toString(), "--format", "json");
    assertThat(run.code()).isZero();
    assertThat(MachineFormats.tree(run.out()).get("documents")).hasSize(2);
    assertThat(run.out()).contains("\"severity\": \"note\"");
    configure("severities: {quantity/values-differ: off}\n");
    assertThat(Run.of(dir.toString()).out()).contains("No discrepancies found.");
    configure("disable: [quantity]\n");
    assertThat(Run.of(dir.toString()).out()).contains("No discrepancies found.");
  }

  @Test
  void writesTheReportsItAsksForBesideItself() {
    configure("formats: [sarif=out/gainsay.sarif]\noutput: out\nfail-on: never\n");
    assertThat(Run.of(dir.toString()).code()).isZero();
    assertThat(dir.resolve("out/gainsay.sarif")).content().contains("\"2.1.0\"");
    assertThat(dir.resolve("out/consistency.html")).exists();
  }

  @Test
  void tellsWhichTablesItReads() {
    configure("tables: {aliases: names.csv}\n");
    assertThat(Run.of(dir.toString()).err())
        .contains("gainsay.yaml:1:19: error: there is no table");
    Articles.write(dir, "names.csv", "nonsense\nx\n");
    assertThat(Run.of(dir.toString()).err()).contains("names.csv:1");
  }

  @Test
  void rulesAreTakenOnlyFromAConfigurationThatIsNamed() throws IOException {
    Files.createDirectories(dir.resolve("rules/tables"));
    Articles.write(
        dir,
        "rules/tables/severities.csv",
        "rule,severity,enabled\nquantity/values-differ,note,\n");
    configure("rules: rules\n");
    assertThat(Run.of(dir.toString()).err())
        .contains("gainsay.yaml:1:8: error: a configuration that is found beside documents")
        .contains("--config ");
    assertThat(Run.of(dir.toString(), "--config", path("gainsay.yaml")).code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fail_on: error | 1:1: error: there is no key \"fail_on\" | Did you mean \"fail-on\"?",
        "fail-on: eror | 1:10: error: fail-on cannot be \"eror\" | Did you mean \"error\"?",
        "fail-on: [error] | 1:10: error: fail-on cannot be a list | a text",
        "fail-on: note\\nfail-on: error | 2:1: error: the key \"fail-on\" is there twice | Remove",
        "max-warnings: -1 | 1:15: error: max-warnings cannot be \"-1\" | whole number",
        "max-warnings: 3000000000 | 1:15: error: max-warnings cannot be | whole number",
        "max-warnings: 1.5 | 1:15: error: max-warnings cannot be \"1.5\" | whole number",
        "min-confidence: 2 | 1:17: error: min-confidence cannot be \"2\" | 0 to 1",
        "formats: [sraif=a] | 1:11: error: there is no format \"sraif\" | csv.",
        "formats:\\n- jsn | 2:3: error: there is no format \"jsn\" | Did you mean \"json\"? It can be",
        "formats: json= | 1:10: error: \"json=\" names no file | Write it like",
        "output: \"a\\0b\" | 1:9: error: | cannot be the name of a file",
        "rules: \"a\\0\" | 1:8: error: | Trust it",
        "tables: {aliases: \"a\\0\"} | 1:19: error: | cannot be the name of a file",
        "sets: [{name: a, files: []}] | 1:25: error: files cannot be an empty list | names of files",
        "strict-baseline: maybe | 1:18: error: strict-baseline cannot be | true or false",
        "sets:\\n  - name: a | 2:5: error: a set has no files | files: ...",
        "sets:\\n  - nam: a | 2:5: error: there is no key \"nam\" | Did you mean \"name\"?",
        "severities: {a: loud} | 1:17: error: the severity cannot be \"loud\" | note or off",
        "tables: {alias: a.csv} | 1:10: error: there is no key \"alias\" | \"aliases\"",
        "a: [ | 2:1: error: this is no YAML: | Indent",
        "- a | 1:1: error: a configuration cannot be a list | keys with values",
        "severities: {tmie/x: note} | 1:22: error: no rule and no family of rules is called | rules list",
        "severities: {time: note} | 1:20: error: \"time\" is a family of rules, | rules list",
        "severities: {time: off}\\nonly: [tmie] | 2:8: error: no rule and no family | \"time\"?"
      })
  void aFaultIsToldWithItsPlace(String text, String what, String mend) {
    configure(text.replace("\\n", "\n") + "\n");
    Run run = Run.of(dir.toString());
    assertThat(run.err()).contains(what, mend).doesNotContain("\tat ");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void printsWhereEachSettingIsWritten() {
    configure("fail-on: warning\ndisable: [citation]\n");
    Run run = Run.of("config", "print", dir.toString(), "--min-confidence", "0.6");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("fail-on: warning  # ")
        .contains("gainsay.yaml:1:10\n", "disable: citation  # ", "gainsay.yaml:2:11\n")
        .contains(
            "min-confidence: 0.6  # --min-confidence\n", "max-warnings: any number  # default");
  }

  @Test
  void initWritesOneThatSaysNothingYet() throws IOException {
    Run run = Run.of("init", dir.toString());
    assertThat(run.code()).isZero();
    assertThat(Run.of("init", dir.toString()).err()).contains("there is a configuration already");
    assertThat(Run.of(dir.toString()).code()).isEqualTo(1);
    // Every line of it, switched on, is one that the program understands.
    String text = Files.readString(dir.resolve("gainsay.yaml"));
    configure(text.replaceAll("(?m)^#(?=[a-z]|  )", ""));
    Run on = Run.of("config", "print", "--config", path("gainsay.yaml"));
    assertThat(on.err()).contains("there is no table");
  }

  @Test
  void theSchemaKnowsTheKeysThatTheProgramKnows() {
    for (String wrong :
        new String[] {
          "{\"fail_on\": \"error\"}",
          "{\"fail-on\": \"bad\"}",
          "{\"sets\": [{\"name\": \"a\"}]}",
          "{\"tables\": {\"alias\": \"a\"}}",
          "{\"min-confidence\": 2}"
        }) {
      assertThat(SCHEMA.validate(wrong, InputFormat.JSON)).as(wrong).isNotEmpty();
    }
    String all =
        """
        {"sets": [{"name": "a", "files": "b", "draft": "c", "titles": {"d": "e"},
                   "published": {"f": 2024}}],
         "exclude": ["x"], "formats": "text", "output": "o", "fail-on": "never", "max-warnings": 3,
         "min-confidence": 0.5, "only": ["time"], "disable": "citation",
         "severities": {"time/event-dates-differ": "off"}, "tables": {}, "waivers": "w",
         "baseline": "b", "strict-baseline": true}
        """;
    assertThat(SCHEMA.validate(all, InputFormat.JSON)).isEmpty();
    Articles.write(dir, "b", "x\n");
    configure(all);
    Run run = Run.of("config", "print", "--config", path("gainsay.yaml"));
    assertThat(run.err()).isEmpty();
    assertThat(Run.of("schema", "config").out()).isEqualTo(ConfigSchema.text());
  }
}
