package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {

  @TempDir private Path dir = Path.of("");

  private String november() {
    return Articles.write(dir, "a.txt", Articles.NOVEMBER);
  }

  private String october() {
    return Articles.write(dir, "b.txt", Articles.OCTOBER);
  }

  private String nothing() {
    return Articles.write(dir, "c.txt", "Nothing was said.\n");
  }

  @Test
  void exitsWithOneOnAnError() {
    Run run = Run.of(november(), october());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(dir + "/a.txt")
        .contains("\u25A0 error", "\u00BBNovember 12, 2023\u00AB", dir + "/b.txt:1:92")
        .containsPattern("\n1 error, .*; 2 documents, \\d+ claims?\n$")
        .doesNotContain("\u001B");
  }

  @Test
  void theLevelDecides() {
    assertThat(Run.of(november(), october(), "--fail-on", "never").code()).isZero();
    assertThat(Run.of(november(), october(), "--fail-on=note").code()).isEqualTo(1);
    assertThat(Run.of(nothing(), "--fail-on=note").code()).isZero();
  }

  @Test
  void theOrderChangesNothing() {
    String json = Run.of("check", november(), october(), "--format", "json").out();
    assertThat(Run.of("--format", "json", october(), november()).out()).isEqualTo(json);
    assertThat(Run.of("check", dir.toString(), "--format=json").out()).isEqualTo(json);
  }

  @Test
  void jsonStandsAlone() {
    Run run = Run.of("check", november(), november(), nothing(), "--format", "json");
    assertThat(run.out()).startsWith("{\n  \"schemaVersion\": 1,").endsWith("\n}\n");
    assertThat(run.err()).isEqualTo(dir + "/a.txt: warning: given twice; it is read once\n");
  }

  @Test
  void readsStandardInput() {
    Run run = Run.piped(Articles.NOVEMBER, "-", october(), "--format", "md");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("stdin:1:92").doesNotContain("(stdin");
  }

  @Test
  void writesReportsToADirectory() throws IOException {
    Path reports = dir.resolve("deep/reports");
    Run run = Run.of(november(), october(), "-o", reports.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("\u25A0 error");
    assertThat(Files.readString(reports.resolve("consistency.json")))
        .isEqualTo(Run.of(november(), october(), "--format", "json").out());
    assertThat(Files.readString(reports.resolve("consistency.md")))
        .startsWith("# Consistency report\n")
        .contains("(../../a.txt#L1)");
    assertThat(Files.readString(reports.resolve("consistency.html")))
        .isEqualTo(Run.of(october(), november(), "--format", "html").out())
        .contains("a value that agrees with a: 2023-11-12", "How to settle it")
        .contains("<span class=\"ln\" aria-hidden=\"true\">1</span>");
  }

  @Test
  void writesFormatsToFiles() throws IOException {
    String text = dir.resolve("report.text").toString();
    String json = dir.resolve("report.json").toString();
    Run run = Run.of(november(), "--format", "text=" + text, "--format", "json=" + json);
    assertThat(Files.readString(Path.of(text))).isEqualTo(run.out());
    assertThat(Files.readString(Path.of(json))).startsWith("{");
  }

  @Test
  void writesNotOverADocument() throws IOException {
    Run run = Run.of(november(), "--format", "json=" + dir + "/./a.txt");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("would be written over the document " + dir + "/a.txt");
    assertThat(Files.readString(dir.resolve("a.txt"))).isEqualTo(Articles.NOVEMBER);
  }

  @Test
  void tellsThatAReportCannotBeWritten() {
    String file = november() + "/report.json";
    Run run = Run.of(november(), october(), "--format", "json=" + file);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith(file + ": error: the report cannot be written here\n  ");
    assertThat(run.out()).contains("\u25A0 error");
  }

  @Test
  void aDocumentThatCannotBeReadLeavesTheOthers() {
    Run run = Run.of(november(), dir + "/none.txt", "--fail-on", "never");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith(dir + "/none.txt: error: there is no such file\n  ");
    assertThat(run.out()).endsWith(" claim\n").contains("; 1 document, ");
  }

  @Test
  void whereNothingCanBeReadTheFilesSayWhy() throws IOException {
    Path sarif = dir.resolve("out.sarif");
    Run run = Run.of(dir + "/none.txt", "--format", "sarif=" + sarif, "--exit-zero");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(sarif))
        .contains("\"executionSuccessful\": false", "/none.txt: error: there is no such file");
    assertThat(Run.of(dir + "/none.txt").out()).isEmpty();
  }

  @Test
  void anEmptyDocumentIsRead() {
    String empty = Articles.write(dir, "empty.txt", "");
    Run run = Run.of("check", empty);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo(empty + ": warning: the document is empty\n");
    assertThat(run.out()).endsWith("; 1 document, 0 claims\n");
  }

  @Test
  void datesDocuments() {
    Run run =
        Run.of("check", november(), october(), "--format", "json", "--published", "b.txt=2024-06");
    assertThat(run.out())
        .contains("\"value\": \"2024-06\",\n        \"basis\": \"given\"")
        .contains("\"path\": \"" + dir + "/b.txt\"");
  }

  @Test
  void coloursOnlyWhenAsked() {
    assertThat(Run.of(november(), "--color", "always").out()).contains("\u001B[");
    assertThat(Run.of("--color=never", november()).out()).doesNotContain("\u001B[");
  }
}
