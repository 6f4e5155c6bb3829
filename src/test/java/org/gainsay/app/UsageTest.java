package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UsageTest {

  @TempDir private Path dir = Path.of("");

  private String article() {
    return Articles.write(dir, "a.txt", Articles.NOVEMBER);
  }

  private static void fails(String what, String mend, String... args) {
    Run run = Run.of(args);
    assertThat(run.err()).startsWith(what).contains("\n  ", mend).doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void withoutArgumentsItTellsHowItIsUsed() {
    Run run = Run.of();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: gainsay", "Commands:", "Examples:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "extract",
        "batch",
        "rules",
        "rules list",
        "rules show",
        "rules test",
        "explain",
        "why-not",
        "waive",
        "baseline",
        "baseline create",
        "diff",
        "init",
        "config",
        "config print",
        "schema",
        "version"
      })
  void eachCommandHasHelp(String command) {
    Run run = Run.of((command + " --help").split(" "));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\nUsage: gainsay " + command, "--help", "--debug");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(Run.of(("help " + command).split(" ")).out()).isEqualTo(run.out());
  }

  @Test
  void helpListsTheCommands() {
    Run run = Run.of("--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("check", "extract", "why-not").isEqualTo(Run.of("help").out());
  }

  @Test
  void tellsItsVersion() throws IOException {
    assertThat(Run.of("version").out()).isEqualTo("gainsay " + Version.CURRENT + "\n");
    assertThat(Run.of("--version").out()).isEqualTo("gainsay " + Version.CURRENT + "\n");
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<version>" + Version.CURRENT + "</version>");
  }

  @Test
  void printsTheSchema() {
    Run run = Run.of("schema");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("{\n  \"$schema\"").endsWith("}\n");
  }

  @Test
  void refusesUnknownOptions() {
    fails(
        "gainsay: error: unknown option: '--frmat'",
        "Did you mean --format? 'gainsay check --help'",
        article(),
        "--frmat",
        "json");
    fails("gainsay: error: unknown option: '-x'", "'gainsay extract --help'", "extract", "-x", "a");
  }

  @Test
  void refusesUnknownCommands() {
    fails(
        "gainsay: error: there is no command and no file \"chekc\"",
        "Did you mean \"gainsay check\"?",
        "chekc",
        article());
    fails("gainsay: error: there is no command", "'gainsay --help' lists", "nonsense");
  }

  @Test
  void refusesWrongValues() {
    String a = article();
    fails(
        "gainsay: error: --fail-on cannot be \"bad\"",
        "error, warning, note or never",
        a,
        "--fail-on",
        "bad");
    fails(
        "gainsay: error: --color cannot be \"red\"", "auto, always or never", a, "--color", "red");
    fails(
        "gainsay: error: --format: there is no format \"doc\"",
        "text, json, jsonl, md, html, sarif, junit, gitlab, github, rdjson or csv",
        a,
        "--format",
        "doc");
    fails(
        "gainsay: error: --format: \"json=\" names no file", "report.json", a, "--format", "json=");
    fails(
        "gainsay: error: --sarif-waived cannot be \"all\"",
        "leave-out or include",
        a,
        "--sarif-waived=all");
    fails("gainsay: error: only one format", "a file", a, "--format", "json", "--format", "md");
    fails("gainsay: error: --format of extract", "text or jsonl", "extract", a, "--format", "json");
  }

  @Test
  void refusesMissingValues() {
    fails("gainsay: error: no FILE is given, and there is no configuration", "init", "check");
    fails("gainsay: error: missing required parameter: 'FILE", "extract --help", "extract");
    fails("gainsay: error: missing what to do: create", "baseline --help", "baseline");
    fails("gainsay: error: missing what to do: print", "config --help", "config");
    fails(
        "gainsay: error: missing required parameter for option '--format'",
        "check --help",
        article(),
        "--format");
    fails("gainsay: error: missing what to do", "rules --help", "rules");
  }

  @Test
  void refusesWrongDates() {
    String a = article();
    String b = Articles.write(dir, "ba.txt", Articles.OCTOBER);
    fails(
        "gainsay: error: --published: \"June\" is no date",
        "NAME is",
        a,
        "--published",
        "a.txt=June");
    fails(
        "gainsay: error: --published: \"txt\" fits several documents: " + a + ", " + b,
        "NAME is",
        a,
        b,
        "--published",
        "txt=2024");
    fails(
        "gainsay: error: --published: no document is called \"x\"",
        "NAME is",
        a,
        "--published",
        "x=2024");
  }

  @Test
  void tellsWhatCannotBeRead() throws IOException {
    Path pdf = Files.writeString(dir.resolve("x.txt"), "%PDF-1.4\n");
    fails(pdf + ": error: this is a PDF file", "pdftotext", pdf.toString());
    fails(dir + "/*.md: error: no file matches", "by name", dir + "/*.md");
    fails(dir + "/no.txt: error: there is no such file", "spelling", dir + "/no.txt");
    fails(dir + "/no.txt: error: there is no such file", "spelling", "extract", dir + "/no.txt");
  }

  @Test
  void tellsWhatIsWrongWithRules() throws IOException {
    fails(
        "gainsay: error: --rules: there is no directory",
        "rules/time",
        article(),
        "--rules",
        dir + "/no");
    Path rule = Files.createDirectories(dir.resolve("my/time")).resolve("bad.drl");
    Files.writeString(rule, "package rules.time\nrule \"time/bad\" when then nonsense end\n");
    for (String[] args :
        new String[][] {
          {article(), "--rules", dir + "/my"},
          {"rules", "list", "--rules", dir + "/my"},
          {"rules", "test", dir + "/my"}
        }) {
      Run run = Run.of(args);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith(rule.toString() + ":").contains(": error: ");
    }
  }

  @Test
  void debugShowsWhereAnErrorArose() {
    assertThat(Run.of("--debug", article(), "--fail-on", "bad").err())
        .contains("\tat org.gainsay.app.FailOn");
  }

  @Test
  void anEmptyNameIsNotThisDirectory() {
    fails("\"\": error: the name of a file is empty", "or . for this directory", "check", "");
    fails("gainsay: error: there is no directory \"\"", "Give a dir", "rules", "lint", "");
    fails("gainsay: error: --output names no directory", "or . for", article(), "-o", "");
  }

  @Test
  void wrongNumbersAndDatesAreToldInWords() {
    String option = "gainsay: error: invalid value for option ";
    fails(
        option + "'--today': \"x\" is no date like 2027-01-31\n",
        "--help",
        "check",
        "a",
        "--today",
        "x");
    fails(option + "'--jobs': \"x\" is no whole number\n", "--help", "check", "a", "--jobs", "x");
    fails(
        option + "'--min-confidence': \"x\" is no number\n",
        "--help",
        "check",
        "a",
        "--min-confidence",
        "x");
  }

  @Test
  void saysWhatStandsInTheWayOfAFile() {
    String a = article();
    assertThat(Run.of("check", a, "-o", a).err())
        .contains("a.txt/consistency.md: error: the report cannot be written here\n", "is a file:");
    assertThat(Run.of("check", a, "--format", "json=" + dir).err())
        .contains(dir + ": error: the report cannot be written here\n  It is a directory");
    fails(dir + ": error: the baseline is a directory", "file", a, "--baseline", dir.toString());
  }
}
