package org.gainsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IgnoreRulesTest {

  @TempDir private Path dir = Path.of("");

  private void file(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> read(String name, String... excluded) {
    return InputFiles.read(
            List.of(dir.resolve(name).normalize().toString()),
            new PlainTextReader(),
            InputStream.nullInputStream(),
            new IntakeSettings(
                "stdin", Stream.of(excluded).map(one -> new Exclusion(dir, one)).toList()))
        .documents()
        .stream()
        .map(document -> document.path().substring(dir.toString().length() + 1))
        .toList();
  }

  private void tree() throws IOException {
    Files.createDirectories(dir.resolve(".git"));
    for (String name :
        List.of(
            "a.txt", "b.tmp.txt", "build/c.txt", "docs/d.txt", "docs/build/e.txt", "docs/f.txt")) {
      file(name, "x");
    }
  }

  @Test
  void readsThePatternsOfGit() throws IOException {
    tree();
    file(".gitignore", "# comment\n\n*.tmp.txt\n/build/\n");
    assertThat(read("")).containsExactly("a.txt", "docs/build/e.txt", "docs/d.txt", "docs/f.txt");
    file(".gitignore", "build/\n!docs/build/\n");
    assertThat(read("")).contains("docs/build/e.txt").doesNotContain("build/c.txt");
    file(".gitignore", "docs/*.txt\n!docs/f.txt\n**/e.txt\n[ab].*\n");
    assertThat(read("")).containsExactly("build/c.txt", "docs/f.txt");
  }

  @Test
  void takesBracketsAsGitDoes() throws IOException {
    tree();
    file("&.txt", "x");
    file("].txt", "x");
    file(".gitignore", "[a&&b].*\n[]].txt\n");
    assertThat(read("")).doesNotContain("a.txt", "b.tmp.txt", "&.txt", "].txt").hasSize(4);
    file(".gitignore", "[!]ab].txt\n");
    assertThat(read("")).contains("a.txt", "].txt").doesNotContain("&.txt", "docs/d.txt");
    file(".gitignore", "[z-a]*\n[!]\n[\n/a.txt\n");
    assertThat(read("")).doesNotContain("a.txt").contains("b.tmp.txt", "&.txt").hasSize(7);
  }

  @Test
  void rulesOfTheFoldersAboveAndBelowHold() throws IOException {
    tree();
    file(".gitignore", "f.txt\n");
    file("docs/.gainsayignore", "/d.txt\n");
    assertThat(read("docs")).containsExactly("docs/build/e.txt");
    assertThat(read("docs/**/*.txt")).containsExactly("docs/build/e.txt");
    assertThat(read("**/d.txt")).isEmpty();
  }

  @Test
  void aFileThatIsNamedIsReadAllTheSame() throws IOException {
    tree();
    file(".gitignore", "*.txt\nbuild/\n");
    assertThat(read("a.txt")).containsExactly("a.txt");
    file(".gitignore", "build/\n");
    assertThat(read("build")).containsExactly("build/c.txt");
  }

  @Test
  void outsideOfARepositoryNothingAboveHolds() throws IOException {
    file("deep/a.txt", "x");
    file(".gitignore", "*.txt\n");
    assertThat(read("deep")).containsExactly("deep/a.txt");
    file("deep/.gainsayignore", "*.txt\n");
    assertThat(read("deep")).isEmpty();
  }

  @Test
  void patternsOfTheUserSpeakOfTheirFolder() throws IOException {
    tree();
    assertThat(read("", "build/", "/docs/d.txt"))
        .containsExactly("a.txt", "b.tmp.txt", "docs/f.txt");
  }
}
