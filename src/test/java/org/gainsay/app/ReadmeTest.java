package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows of the sample report is what the program prints. */
final class ReadmeTest {

  private static List<String> shown() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf("```text\n") + "```text\n".length();
    return readme.substring(start, readme.indexOf("```", start)).lines().toList();
  }

  @Test
  void theOutputShownIsTheOutputOfToday() throws IOException {
    Run run = Run.of("check", "seeds");
    List<String> printed = run.out().lines().map(String::strip).toList();
    assertThat(run.code()).isEqualTo(1);
    assertThat(shown()).hasSizeGreaterThan(15);
    for (String line : shown()) {
      if (!line.isBlank() && !line.strip().equals("\u2026")) {
        assertThat(printed).contains(line.strip());
      }
    }
  }
}
