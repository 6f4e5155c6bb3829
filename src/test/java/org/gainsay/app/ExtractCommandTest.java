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
  void explainsWhatWasSetAside() {
    String file = Articles.write(dir, "a.txt", "He flew a Boeing 737 with two men.\n");
    assertThat(Run.of("extract", file).out())
        .doesNotContain("part of a name")
        .endsWith("1 number was set aside; --explain shows it with the reason.\n\n");
    assertThat(Run.of("extract", file, "--explain").out())
        .containsPattern("\n    1:11 +- +Boeing 737 +part of a name\n    1:27 +count +two +2\n");
    assertThat(Run.of("extract", file, "--explain", "--format", "jsonl").out())
        .endsWith("\"quote\":\"Boeing 737\",\"setAside\":\"part of a name\"}\n");
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
