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
  void tellsThatATextWasReadAsANarrative() {
    String history =
        "The siege began on 3 March 1645. In April the town ran out of bread.\n"
            + "On 12 May 1645 the governor wrote to the king. On 9 June 1646 the war ended.\n"
            + "By 1650 the walls were gone. In 1651 the army marched north.\n";
    String news = "The siege began on Tuesday. In April the town had run out of bread.\n";
    assertThat(Run.of("extract", Articles.write(dir, "history.txt", history)).out())
        .containsPattern("unknown,\\s+read\\s+as\\s+a\\s+narrative:\\s")
        .contains("1645-04");
    assertThat(Run.of("extract", Articles.write(dir, "news.txt", news)).out())
        .doesNotContain("narrative")
        .contains("XXXX-04");
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
