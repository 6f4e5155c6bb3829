package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gainsay.report.MachineFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a set of a configuration says of its documents. */
final class ConfiguredSetsTest {

  @TempDir private Path dir = Path.of("");

  @BeforeEach
  void articles() throws IOException {
    Files.createDirectories(dir.resolve("drafts"));
    Articles.write(dir, "drafts/bridge.md", "The Aldport bridge cost $48 million.\n");
  }

  private void configure(String text) {
    Articles.write(dir, "gainsay.yaml", text);
  }

  private String path(String name) {
    return dir.resolve(name).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "published: {bridge.md: soon} | 4:28: error: \"soon\" is no date like",
        "published: {bridge.txt: 2024} | 4:29: error: no document is called \"bridge.txt\"",
        "published: {bridge.md: 2024, drafts/bridge.md: 2025} | 4:28: error: drafts/bridge.md is",
        "titles: {bridge.txt: A} | 4:26: error: \"bridge.txt\" fits no document",
        "draft: bridge.txt | 4:12: error: \"bridge.txt\" fits no document"
      })
  void aWrongNameInASetIsToldWithItsPlace(String entry, String what) {
    configure("sets:\n  - name: bridge\n    files: [drafts]\n    " + entry + "\n");
    Run run = Run.of("check", "--config", path("gainsay.yaml"));
    assertThat(run.err().replace(dir + "/", "")).contains("gainsay.yaml:" + what, "\n  ");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aDateOfTheCommandLineWinsOverThatOfASet() {
    configure("sets: [{name: a, files: [drafts/bridge.md], published: {bridge.md: 2024-06-08}}]\n");
    Run run =
        Run.of(
            "check",
            "--config",
            path("gainsay.yaml"),
            "--published",
            "bridge.md=2023-01-02",
            "--format=json");
    assertThat(MachineFormats.tree(run.out()).at("/documents/0/published/value").asString())
        .isEqualTo("2023-01-02");
  }
}
