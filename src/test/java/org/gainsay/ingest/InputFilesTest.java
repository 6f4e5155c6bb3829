package org.gainsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputFilesTest {

  @TempDir private Path dir = Path.of("");

  private String file(String name) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "text of " + name);
    return file.toString();
  }

  private static Intake read(String... names) {
    ByteArrayInputStream in = new ByteArrayInputStream("piped".getBytes(StandardCharsets.UTF_8));
    return InputFiles.read(List.of(names), new PlainTextReader(), in);
  }

  private List<String> paths(Intake intake) {
    return intake.documents().stream()
        .map(Document::path)
        .map(path -> path.replace(dir + "/", ""))
        .toList();
  }

  @Test
  void sortsByPath() throws IOException {
    String b = file("b.txt");
    String a = file("a.txt");
    assertThat(paths(read(b, a))).containsExactly("a.txt", "b.txt");
  }

  @Test
  void readsDirectories() throws IOException {
    file("x/b.txt");
    file("x/deep/a.txt");
    file("x/notes.md");
    file("x/page.HTML");
    file("x/consistency.md");
    file("x/LICENSE");
    file("x/.hidden/c.txt");
    Intake intake = read(dir.resolve("x").toString());
    assertThat(paths(intake))
        .containsExactly("x/b.txt", "x/deep/a.txt", "x/notes.md", "x/page.HTML");
    assertThat(intake.errors()).isEmpty();
  }

  @Test
  void followsNoCircle() throws IOException {
    file("x/a.txt");
    Files.createSymbolicLink(dir.resolve("x/up"), dir.resolve("x"));
    assertThat(paths(read(dir.resolve("x").toString()))).containsExactly("x/a.txt");
  }

  @Test
  void readsPatterns() throws IOException {
    file("x/a.txt");
    file("x/b.md");
    file("x/deep/c.txt");
    assertThat(paths(read(dir + "/x/*"))).containsExactly("x/a.txt", "x/b.md");
    assertThat(paths(read(dir + "/**/*.txt"))).containsExactly("x/a.txt", "x/deep/c.txt");
    assertThat(paths(read(dir + "/x/{a,z}.txt"))).containsExactly("x/a.txt");
  }

  @Test
  void readsAFileWhoseNameLooksLikeAPattern() throws IOException {
    String name = file("a[1].txt");
    assertThat(paths(read(name))).containsExactly("a[1].txt");
  }

  @Test
  void readsStandardInput() {
    Intake intake = read("-", "-");
    assertThat(intake.documents()).hasSize(1);
    assertThat(intake.documents().get(0).path()).isEqualTo("stdin");
    assertThat(intake.documents().get(0).text()).isEqualTo("piped");
    assertThat(intake.warnings()).containsExactly("stdin: warning: given twice; it is read once");
  }

  @Test
  void readsTheSameFileOnce() throws IOException {
    String a = file("a.txt");
    Path link = Files.createSymbolicLink(dir.resolve("z.txt"), Path.of(a));
    Intake intake = read(link.toString(), a, dir + "/x/../a.txt");
    assertThat(paths(intake)).containsExactly("a.txt");
    assertThat(intake.warnings())
        .containsExactly(a + ": warning: given again as " + link + "; it is read once");
  }

  @Test
  void warnsOfEmptyDocuments() throws IOException {
    Path empty = dir.resolve("empty.txt");
    Files.writeString(empty, " \n");
    Intake intake = read(empty.toString());
    assertThat(intake.documents()).hasSize(1);
    assertThat(intake.warnings()).containsExactly(empty + ": warning: the document is empty");
  }

  @Test
  void tellsWhatIsMissingAndReadsTheRest() throws IOException {
    String a = file("a.txt");
    Files.createDirectories(dir.resolve("void"));
    Intake intake = read(dir + "/no.txt", dir + "/*.nix", dir + "/void", "[", a);
    assertThat(paths(intake)).containsExactly("a.txt");
    assertThat(intake.errors()).hasSize(4);
    assertThat(String.join("\n", intake.errors()))
        .contains(dir + "/no.txt: error: there is no such file")
        .contains(dir + "/*.nix: error: no file matches this pattern")
        .contains(dir + "/void: error: no document in this directory")
        .contains("[: error: this pattern cannot be understood");
  }
}
