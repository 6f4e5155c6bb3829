package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same documents give the same bytes, however they are given and read. */
final class ReproducibleTest {

  @TempDir private Path dir = Path.of("");

  private String run(List<String> files, String jobs, String format) {
    List<String> args = new ArrayList<>(files);
    args.addAll(List.of("--jobs", jobs, "--format", format));
    return Run.of(args.toArray(String[]::new)).out();
  }

  @Test
  void jobsAndOrderChangeNothing() {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      files.add(
          Articles.write(
              dir,
              "a" + i + ".txt",
              "The Aldport bridge cost $" + (48 + i) + " million.\n" + Articles.NOVEMBER));
      files.add(Articles.write(dir, "b" + i + ".txt", Articles.OCTOBER));
    }
    for (String format : List.of("json", "sarif", "html", "text")) {
      String once = run(files, "1", format);
      assertThat(once).contains("a5.txt");
      Collections.shuffle(files, new Random(7));
      assertThat(run(files, "2", format)).isEqualTo(once);
      assertThat(run(List.of(dir.toString()), "8", format)).isEqualTo(once);
    }
  }

  @Test
  void coloursAreForcedOrRefusedByTheEnvironment() {
    assertThat(colours(Map.of(), true)).isTrue();
    assertThat(colours(Map.of(), false)).isFalse();
    assertThat(colours(Map.of("FORCE_COLOR", "1"), false)).isTrue();
    assertThat(colours(Map.of("FORCE_COLOR", "0"), true)).isFalse();
    assertThat(colours(Map.of("NO_COLOR", "1"), true)).isFalse();
    assertThat(colours(Map.of("NO_COLOR", "1", "FORCE_COLOR", "1"), false)).isTrue();
    assertThat(colours(Map.of("TERM", "dumb"), true)).isFalse();
  }

  private static boolean colours(Map<String, String> environment, boolean terminal) {
    return Terminal.wantsColours(name -> environment.getOrDefault(name, ""), terminal);
  }

  @Test
  void progressIsToldOnATerminalAfterAWhileAndTakenBack() throws InterruptedException {
    assertThat(told(true, 0))
        .startsWith("\r\u001B[Kgainsay: read ")
        .contains(" of 2 documents")
        .endsWith("\r\u001B[K");
    assertThat(told(true, 60_000)).isEmpty();
    assertThat(told(false, 0)).isEmpty();
  }

  private static String told(boolean interactive, long patience) throws InterruptedException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, false, StandardCharsets.UTF_8);
    Console console =
        new Console(stream, stream, new ByteArrayInputStream(new byte[0]), false, 100, name -> "");
    console.talk().setInteractive(interactive);
    try (Progress progress = new Progress(console, 2, patience)) {
      progress.step();
      for (int i = 0; i < 100 && interactive && patience == 0 && err.size() == 0; i++) {
        Thread.sleep(20);
      }
    }
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void quietTellsDiscrepanciesOnly() {
    String a = Articles.write(dir, "a.txt", Articles.NOVEMBER);
    String b = Articles.write(dir, "b.txt", Articles.OCTOBER);
    Run run = Run.of("-q", a, a, b);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Discrepancies (")
        .doesNotContain("published:", "Not compared");
    Run verbose = Run.of(a, b, "-v", "--fail-on", "note");
    assertThat(verbose.err()).contains("fail-on: note # --fail-on\n", "checking " + a + " " + b);
  }

  @Test
  void reportsTellTheTitleAndTheSourceOfFrontMatter() {
    String a =
        Articles.write(
            dir, "a.md", "---\ntitle: The summit\nsource: Daily <Post>\n---\n" + Articles.OCTOBER);
    assertThat(Run.of(a).out()).contains("\n     The summit, Daily <Post>\n");
    assertThat(Run.of(a, "--format", "md").out()).contains("<br>The summit, Daily &lt;Post&gt; |");
    assertThat(Run.of(a, "--format", "html").out()).contains("The summit, Daily &lt;Post&gt;");
    assertThat(Run.of(a, "--format", "json").out())
        .contains("\"title\": \"The summit\",\n      \"source\": \"Daily <Post>\",");
  }

  @Test
  void standardInputTakesTheNameAndThePlaceOfAFile() {
    Articles.write(dir, "draft.md", Articles.OCTOBER);
    Articles.write(dir, "agency.txt", Articles.OCTOBER);
    Run run =
        Run.piped(
            "**" + Articles.NOVEMBER.strip() + "**\n",
            "-",
            dir.toString(),
            "--stdin-filename",
            dir + "/draft.md",
            "--format",
            "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("\"document\": \"" + dir + "/draft.md\"", "\"quote\": \"November 12, 2023\"")
        .doesNotContain("**");
  }
}
