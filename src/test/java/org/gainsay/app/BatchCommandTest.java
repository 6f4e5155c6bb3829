package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BatchCommandTest {

  private static final String NUMBER = "{\"name\":\"a\",\"text\":\"The firm sold 612 cars.\"}";

  @TempDir private Path dir = Path.of("");

  private static String row(String id, String... documents) {
    return "{\"id\":" + id + ",\"documents\":[" + String.join(",", documents) + "]}\n";
  }

  private static String document(String name, String text) {
    return "{\"name\":\"" + name + "\",\"text\":\"" + text.strip() + "\"}";
  }

  @Test
  void answersEachRowInOrder() {
    String rows =
        IntStream.range(0, 100)
            .mapToObj(i -> row("\"r" + i + "\"", NUMBER))
            .collect(Collectors.joining());
    Run run = Run.piped(rows, "batch", "-", "--extract");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(','))))
        .containsExactlyElementsOf(
            IntStream.range(0, 100).mapToObj(i -> "{\"id\":\"r" + i + "\"").toList());
  }

  @Test
  void extracts() {
    assertThat(Run.piped(row("7", NUMBER), "batch", "--extract", "-").out())
        .startsWith("{\"id\":7,\"mentions\":[{\"document\":\"a\",\"start\":14,\"end\":")
        .endsWith("}]}\n");
  }

  @Test
  void checks() {
    String a = document("n", Articles.NOVEMBER);
    String b = document("o", Articles.OCTOBER);
    Run run = Run.piped(row("\"\\u00E9\"", b, a), "batch", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("{\"id\":\"\u00E9\",\"findings\":[{\"id\":\"")
        .contains("\"severity\":\"error\"", "{\"document\":\"n\",\"side\":\"a\",\"start\":91")
        .isEqualTo(Run.piped(row("\"\\u00E9\"", a, b), "batch", "-").out());
  }

  @Test
  void readsAFile() {
    String file = Articles.write(dir, "rows.jsonl", "\uFEFF" + row("1", NUMBER) + "\n");
    Run run = Run.of("batch", file, "--extract");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("{\"id\":1,");
    assertThat(Run.of("batch", dir + "/none").err()).contains("batch cannot read " + dir + "/none");
  }

  @Test
  void tellsBadLinesAndAnswersTheOthers() {
    String rows =
        "nonsense\n"
            + row("\"good\"", NUMBER)
            + row("\"twice\"", NUMBER, NUMBER)
            + "{\"documents\":["
            + NUMBER
            + "]}\n"
            + row("\"none\"")
            + row("\"text\"", "{\"name\":\"a\",\"text\":5}")
            + row("\"date\"", "{\"name\":\"a\",\"text\":\"\",\"published\":\"June\"}")
            + row("[]", NUMBER)
            + row("\"last\"", NUMBER).strip();
    Run run = Run.piped(rows, "batch", "-", "--extract");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(','))))
        .containsExactly("{\"id\":\"good\"", "{\"id\":\"last\"");
    assertThat(run.err().lines().filter(line -> line.startsWith("stdin:")))
        .hasSize(7)
        .allMatch(line -> line.matches("stdin:[1345678]:\\d+: error: .*"));
    assertThat(run.err())
        .contains("stdin:1:1: error: this is no JSON")
        .contains("two documents are called \"a\"")
        .contains("stdin:4:", "the row has no id")
        .contains("the row has no documents")
        .contains("text is a string")
        .contains("published: \"June\" is no date")
        .contains("id is a string or a whole number");
  }

  @Test
  void takesDatesOfPublication() {
    String dated = NUMBER.replace("}", ",\"published\":\"2021-09-14T17:45:00\",\"more\":[1]}");
    Run run = Run.piped(row("1", dated), "batch", "-", "--extract");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }
}
