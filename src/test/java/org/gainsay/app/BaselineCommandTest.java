package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaselineCommandTest {

  private static final String AGENCY =
      "The Aldport bridge cost $52 million.\n\nThe ferry to Corlo sank on 5 March 2018.\n";

  @TempDir private Path dir = Path.of("");

  private String articles() {
    return dir.resolve("articles").toString();
  }

  private String file() {
    return dir.resolve("old.json").toString();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(Path.of(articles()));
    Files.writeString(Path.of(articles(), name), text);
  }

  private Run check(String... more) {
    String[] args = new String[more.length + 4];
    System.arraycopy(new String[] {"check", articles(), "--baseline", file()}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return Run.of(args);
  }

  private Run baseline(String what) {
    return Run.of("baseline", what, articles(), "--baseline", file());
  }

  @BeforeEach
  void create() throws IOException {
    write("draft.txt", "The Aldport bridge cost $48 million.\n");
    write("agency.txt", AGENCY);
    Run run = baseline("create");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).endsWith("old.json: 1 finding, before 0\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void isCreatedOnlyOnce() {
    assertThat(baseline("create").err()).contains("there is a baseline already");
    assertThat(baseline("create").code()).isEqualTo(2);
  }

  @Test
  void leavesOutWhatWasThereAndTellsWhatIsNew() throws IOException {
    assertThat(check().code()).isZero();
    assertThat(check().out()).contains("; 1 in the baseline; ");
    write(
        "draft.txt",
        "The Aldport bridge cost $48 million.\n\nThe ferry to Corlo sank on 9 March 2018.\n");
    assertThat(check().code()).isEqualTo(1);
    assertThat(baseline("prune").out()).endsWith(": 1 finding, before 1\n");
    assertThat(check().code()).isEqualTo(1);
    assertThat(baseline("update").out()).endsWith(": 2 findings, before 1\n");
    assertThat(check().code()).isZero();
  }

  @Test
  void shrinksByItself() throws IOException {
    write("draft.txt", "The Aldport bridge cost $52 million.\n");
    Run run = check();
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("1 finding is gone and taken out of the baseline");
    write("draft.txt", "The Aldport bridge cost $48 million.\n");
    assertThat(check().code()).isEqualTo(1);
  }

  @Test
  void aStrictOneFailsByWhatIsGoneAndStaysAsItIs() throws IOException {
    write("draft.txt", "The Aldport bridge cost $52 million.\n");
    String before = Files.readString(Path.of(file()));
    Run run = check("--strict-baseline");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("baseline/gone", "old.json:4:");
    assertThat(Files.readString(Path.of(file()))).isEqualTo(before);
    assertThat(baseline("prune").out()).endsWith(": 0 findings, before 1\n");
    assertThat(check("--strict-baseline").code()).isZero();
  }

  @Test
  void doesNotShrinkByDocumentsThatWereNotRead() throws IOException {
    Run.of("check", articles() + "/agency.txt", "--baseline", file());
    assertThat(check().out()).contains("; 1 in the baseline; ");
    Files.writeString(Path.of(articles(), "bad.txt"), "a\0b");
    write("draft.txt", "The Aldport bridge cost $52 million.\n");
    String before = Files.readString(Path.of(file()));
    assertThat(check().code()).isEqualTo(2);
    assertThat(Files.readString(Path.of(file()))).isEqualTo(before);
  }

  @Test
  void aFileThatIsNoneIsRefused() throws IOException {
    Files.writeString(Path.of(file()), "{}");
    assertThat(check().err()).contains("old.json: error: this is no baseline of version 1");
    Files.writeString(Path.of(file()), "{\n,");
    assertThat(check().err()).contains("old.json:2:1: error: this is no JSON: ");
    assertThat(check().code()).isEqualTo(2);
  }
}
