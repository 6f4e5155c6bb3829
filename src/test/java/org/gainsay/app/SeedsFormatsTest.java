package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.report.Golden;
import org.gainsay.report.MachineFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** The formats for machines over the documents of {@code seeds/}: looked at, kept, and read. */
final class SeedsFormatsTest {

  private static final ViolationsLogger SILENT =
      new ViolationsLogger() {
        @Override
        public void log(java.util.logging.Level level, String text) {}

        @Override
        public void log(java.util.logging.Level level, String text, Throwable t) {}
      };

  @TempDir private Path dir = Path.of("");

  private static String seeds(String format) {
    Run run = Run.of("check", "seeds", "--format", format);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    return run.out();
  }

  /** What the plugins of build servers make of a report. */
  private Set<Violation> read(Parser parser, String report) throws IOException {
    Path file = Files.writeString(dir.resolve("report"), report);
    return parser.findViolations(SILENT, List.of(file.toFile()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "junit", "gitlab", "github", "rdjson", "csv", "jsonl"})
  void looksAsItWasKept(String format) {
    Golden.holds("seeds." + format, seeds(format));
  }

  @Test
  void keepsTheSchemas() {
    MachineFormats.keepsSarif(seeds("sarif"));
    MachineFormats.keepsJunit(seeds("junit"));
    MachineFormats.keeps("gitlab.schema.json", seeds("gitlab"));
    MachineFormats.keeps("rdjson.schema.json", seeds("rdjson"));
  }

  @Test
  void buildServersReadSarif() throws IOException {
    assertThat(read(Parser.SARIF, seeds("sarif")))
        .hasSize(6)
        .anySatisfy(
            violation -> {
              assertThat(violation.getRule()).isEqualTo("time/event-dates-differ");
              assertThat(violation.getSeverity()).isEqualTo(SEVERITY.ERROR);
              assertThat(violation.getFile()).isEqualTo("seeds/000_25e0b85846de0649.txt");
              assertThat(violation.getStartLine()).isEqualTo(15);
            });
  }

  @Test
  void buildServersReadGitlabAndJunit() throws IOException {
    assertThat(read(Parser.CODECLIMATE, seeds("gitlab")))
        .hasSize(6)
        .anySatisfy(
            violation -> assertThat(violation.getRule()).isEqualTo("time/event-dates-differ"));
    assertThat(read(Parser.JUNIT, seeds("junit"))).hasSize(1);
  }

  @Test
  void githubGetsAPageOfTheJob() throws IOException {
    Path summary = Files.writeString(dir.resolve("summary.md"), "before\n");
    Map<String, String> job =
        Map.of(
            "GITHUB_STEP_SUMMARY", summary.toString(),
            "GITHUB_REPOSITORY", "press/desk",
            "GITHUB_SHA", "0a1b",
            "GITHUB_SERVER_URL", "https://github.example");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new ByteArrayInputStream(new byte[0]),
            false,
            100,
            name -> job.getOrDefault(name, ""));
    assertThat(Main.run(console, "seeds", "--format", "github")).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("::error file=seeds/000");
    assertThat(Files.readString(summary))
        .startsWith("before\n# Consistency report\n")
        .contains(
            "(https://github.example/press/desk/blob/0a1b/seeds/000_25e0b85846de0649.txt#L15)");
  }
}
