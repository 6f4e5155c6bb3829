package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RulesCommandTest {

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
}
