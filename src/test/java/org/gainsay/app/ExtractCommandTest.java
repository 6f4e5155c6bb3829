package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExtractCommandTest {

  @TempDir private Path dir = Path.of("");

  @Test
  void marksValuesForPeople() {
    String file = Articles.write(dir, "a.txt", "They met.\nThe firm sold 612 cars.\n");
    Run run = Run.of("extract", file);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith(file + "  1 mention, date of publication unknown\n\n")
        .contains(file + ":2:1\n")
        .containsPattern("  The firm sold \u00BB612( cars)?\u00AB")
        .containsPattern("\n    2:15 +count +612");
  }

  @Test
  void printsAMentionALine() {
    String file = Articles.write(dir, "a.txt", "\uD83D\uDE00 The firm sold 612 cars.\n");
    Run run = Run.of("extract", file, "--format", "jsonl");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("{\"document\":\"" + file + "\",\"start\":16,\"end\":")
        .contains("\"kind\":\"count\",\"low\":\"612\",\"high\":\"612\",\"bound\":\"exact\"")
        .endsWith("}\n");
    assertThat(run.out().lines()).hasSize(1);
  }
}
