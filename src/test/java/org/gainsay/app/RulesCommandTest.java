package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RulesCommandTest {

  @TempDir Path folder;

  @Test
  void lists() {
    Run run = Run.of("rules", "list");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("(?m)^quantity/values-agree +agreement +\\S")
        .containsPattern("(?m)^quantity/values-differ +error +\\S");
  }

  @Test
  void showsACard() {
    Run run = Run.of("rules", "show", "quantity/values-differ");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("# ").contains("Severity: error").endsWith("\n");
    assertThat(Run.of("rules", "show", "none").err())
        .startsWith("gainsay: error: no rule has the id \"none\"\n  'gainsay rules list' shows");
  }

  @Test
  void listsFamilyAndSource() {
    assertThat(Run.of("rules", "list").out())
        .containsPattern("(?m)^time/event-dates-differ +error +time +built-in +Different dates");
  }

  @Test
  void theCardsCoverEveryRule() {
    Run run = Run.of("rules", "coverage");
    assertThat(run.out())
        .doesNotContain("never")
        .containsPattern("(\\d+) of \\1 rules fired \\(100%\\)");
    assertThat(run.code()).isZero();
  }

  @Test
  void coverageOfDocuments() throws IOException {
    write("tables/severities.csv", "rule,severity,enabled\ncitation/malformed,,no\n");
    Path text = folder.resolve("a.txt");
    Files.writeString(text, "The council met on Monday, 12 November 2023.\n");
    Run run = Run.of("rules", "coverage", folder.toString(), text.toString());
    assertThat(run.out())
        .containsPattern("(?m)^calendar/weekday-misses-date +1$")
        .containsPattern("(?m)^quantity/values-differ +never$")
        .doesNotContain("citation/malformed");
    assertThat(run.code()).isZero();
    assertThat(Run.of("rules", "coverage", folder.toString(), "none.txt").code()).isEqualTo(2);
  }

  @Test
  void lintTellsEveryPlace() throws IOException {
    write("tables/tolerance.csv", "kind,relative,absolute\n");
    write("tables/tolerances.csv", "kind,relative,absolute\nmoney,0.1,0\nmoney,0.2,0\n");
    write("tables/aliases.csv", "name,canonical,kind\nGotham,Gotham City,nickname\n");
    write("tables/severities.csv", "rule,severity,enabled\nno/rule,note,\n");
    write(
        "tables/house-rules.csv",
        "id,about,of,scope,relation,tolerance,severity,message\nX,measure,,,within,5%,equal,\n");
    write("time/mine.drl", "package rules.time;\nrule \"mine\" when then end\n");
    Run run = Run.of("rules", "lint", folder.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().replace(folder + "/", ""))
        .contains("tables/tolerance.csv:1:1: error: no table of this name is read")
        .contains("tables/tolerances.csv:3:1: error: kind: \"money\" has a row already, line 2")
        .contains("tables/aliases.csv:2:20: error: kind: \"nickname\" is none of")
        .contains("tables/severities.csv:2:1: error: rule: no rule \"no/rule\"")
        .contains("tables/house-rules.csv:2:1: error: id: \"X\" is no name")
        .contains("time/mine.drl:1:1: error: the rule has no card")
        .contains("time/mine.drl:2:6: error: @title is missing");
    assertThat(Run.of("rules", "lint", "rules").code()).isZero();
  }

  @Test
  void aBrokenHouseRuleEndsTheRun() throws IOException {
    write(
        "tables/house-rules.csv",
        "id,about,of,scope,relation,tolerance,severity,message\na,measure,toll,,within,5,equal,\n");
    Run run = Run.of("check", "--rules", folder.toString(), "seeds");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "tables/house-rules.csv:2:24: error: tolerance: \"5\" is no percentage: write one");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
