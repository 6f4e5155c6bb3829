package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.report.MachineFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that explain a check see the documents and rules that it saw. */
final class SameSourcesTest {

  @TempDir private Path dir = Path.of("");

  @BeforeEach
  void project() throws IOException {
    Files.createDirectories(dir.resolve(".git"));
    Files.createDirectories(dir.resolve("old"));
    Articles.write(dir, "draft.md", "The Aldport bridge cost about $48 million.\n");
    Articles.write(dir, "agency.txt", "The Aldport bridge cost $54 million.\n");
    Articles.write(dir, "old/notes.txt", "The Aldport bridge cost $39 million.\n");
  }

  private String path(String name) {
    return dir.resolve(name).toString();
  }

  private Run configured(String... args) {
    return Run.of(
        Stream.concat(Stream.of(args), Stream.of("--config", path("gainsay.yaml")))
            .toArray(String[]::new));
  }

  private String onlyId(Run check) {
    return MachineFormats.tree(check.out()).at("/findings/0/id").asString();
  }

  @Test
  void explainTellsWhatTheConfigurationMakesOfAFinding() {
    String text = "severities: {quantity/values-differ: note}\nexclude: [old/]\n";
    Articles.write(dir, "gainsay.yaml", text);
    String id = onlyId(Run.of(dir.toString(), "--format", "json"));
    Run run = Run.of("explain", id, dir.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("note: ").doesNotContain("$39 million", "counted:");
    assertThat(Run.of("explain", id, dir.toString(), "--no-config").err())
        .startsWith("gainsay: error: no finding has the id " + id);
  }

  @Test
  void explainTellsThatAFindingDoesNotCount() {
    String id = onlyId(Run.of(path("agency.txt"), path("draft.md"), "--format", "json"));
    Articles.write(dir, "gainsay.yaml", "disable: [quantity]\n");
    assertThat(Run.of("explain", id, path("agency.txt"), path("draft.md")).out())
        .contains("counted:    no, left out by the settings");
    Articles.write(dir, "gainsay.yaml", "fail-on: note\n");
    Run waived =
        Run.of(
            "waive",
            id,
            "--reason",
            "other phases",
            "--waivers",
            path("gainsay-waivers.yaml"),
            path("agency.txt"),
            path("draft.md"));
    assertThat(waived.code()).isZero();
    assertThat(Run.of("explain", id, path("agency.txt"), path("draft.md")).out())
        .contains("counted:    no, waived: other phases");
  }

  @Test
  void withoutFilesTheSetsAreExplained() {
    sets();
    String id = onlyId(configured("check", "--format", "json"));
    Run run = configured("explain", id);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("$54 million", "rule:       quantity/values-differ");
    assertThat(Run.of("explain", id).err())
        .startsWith("gainsay: error: no FILE is given, and there is no configuration with sets");
    assertThat(configured("rules", "coverage", "--set", "bridge").out())
        .containsPattern("(?m)^quantity/values-differ +1$");
  }

  @Test
  void whyNotGoesByTheTablesOfTheConfiguration() throws IOException {
    Articles.write(dir, "wide.csv", "kind,relative,absolute\ndefault,0.2,0\n");
    Articles.write(dir, "gainsay.yaml", "tables: {tolerances: wide.csv}\n");
    List<String> places = List.of(path("draft.md") + ":1:25", path("agency.txt") + ":1:26");
    assertThat(Run.of("why-not", places.get(0), places.get(1)).out())
        .contains("(quantity/values-agree)");
    assertThat(Run.of("why-not", places.get(0), places.get(1), "--no-config").out())
        .contains("(quantity/values-differ)");
  }

  @Test
  void whyNotChecksTheSetThatHoldsBothDocuments() {
    sets();
    Articles.write(dir, "agency.txt", "The Aldport bridge cost $54 million. It opened in May.\n");
    Articles.write(dir, "other.txt", "The Aldport bridge opened in June.\n");
    String may = path("agency.txt") + ":1:51";
    Run within = configured("why-not", path("draft.md") + ":1:25", path("agency.txt") + ":1:26");
    assertThat(within.out()).contains("They were compared: finding ");
    Run across = configured("why-not", may, path("other.txt") + ":1:30");
    assertThat(across.err()).isEmpty();
    assertThat(across.out()).contains("\nb: " + path("other.txt") + ":1:");
    Run nowhere = configured("why-not", may, path("none.txt") + ":1:1");
    assertThat(nowhere.err()).contains("none.txt: error: there is no such file");
    assertThat(nowhere.code()).isEqualTo(2);
  }

  @Test
  void whyNotReadsStandardInputByTheNameThatReportsGiveIt() {
    Run run =
        Run.piped(
            "The Aldport bridge cost $39 million.\n",
            "why-not",
            "stdin:1:26",
            path("agency.txt") + ":1:26");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("a: stdin:1:25 money").contains("quantity/values-differ");
  }

  @Test
  void rulesAreThoseOfTheConfiguration() throws IOException {
    houseRule();
    Articles.write(
        dir,
        "gainsay.yaml",
        "rules: mine\nseverities: {quantity/values-differ: note}\n" + "disable: [citation]\n");
    assertThat(configured("rules", "list").out())
        .containsPattern("(?m)^house/tolls +\\S")
        .containsPattern("(?m)^quantity/values-differ +note ")
        .containsPattern("(?m)^citation/malformed +off ");
    assertThat(configured("rules", "coverage", "--set=x").err()).contains("no configuration");
    assertThat(configured("rules", "test").code()).isZero();
    Articles.write(dir, "gainsay.yaml", "rules: yours\n");
    assertThat(configured("rules", "list").err())
        .contains("gainsay.yaml:1:8: error: there is no directory yours");
  }

  @Test
  void coverageReadsDocumentsAsACheckDoes() throws IOException {
    Articles.write(dir, "gainsay.yaml", "exclude: [old/]\n");
    Articles.write(dir, "a.txt", "The bridge will open on 3 May 2024.\n");
    Run run =
        configured(
            "rules", "coverage", path("mine"), dir.toString(), "--published", "a.txt=2024-06-08");
    assertThat(run.err()).startsWith("gainsay: error: there is no directory " + path("mine"));
    houseRule();
    run =
        configured(
            "rules", "coverage", path("mine"), dir.toString(), "--published", "a.txt=2024-06-08");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsPattern("(?m)^calendar/told-as-coming-after-it-happened +1$")
        .containsPattern("(?m)^quantity/values-differ +1$");
    assertThat(run.code()).isZero();
  }

  private void houseRule() throws IOException {
    Files.createDirectories(dir.resolve("mine/tables"));
    Articles.write(dir, "mine/tables/house-rules.csv", HOUSE_RULE);
  }

  private void sets() {
    Articles.write(
        dir, "gainsay.yaml", "sets:\n  - name: bridge\n    files: [draft.md, agency.txt]\n");
  }

  private static final String HOUSE_RULE =
      "id,about,of,scope,relation,tolerance,severity,message\ntolls,measure,toll,,within,5%,equal,\n";
}
