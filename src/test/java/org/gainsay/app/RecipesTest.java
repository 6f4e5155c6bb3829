package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gainsay.yaml.YamlEntries;
import org.gainsay.yaml.YamlReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What users paste: the action, the hook, and every command of {@code docs/ci.md}. */
@DisabledOnOs(OS.WINDOWS)
final class RecipesTest {

  @TempDir private Path dir = Path.of("");

  private Path gainsay = Path.of("");

  /** Two articles that contradict each other, and a {@code gainsay} that is the code under test. */
  @BeforeEach
  void project() throws IOException {
    Files.createDirectories(dir.resolve("articles"));
    Articles.write(dir, "articles/draft.txt", "The Aldport bridge cost $48 million.\n");
    Articles.write(dir, "articles/agency.txt", "The Aldport bridge cost $52 million.\n");
    gainsay = Files.createDirectories(dir.resolve("bin")).resolve("gainsay");
    Files.writeString(
        gainsay,
        "#!/bin/sh\nexec '%s/bin/java' -cp '%s' org.gainsay.app.Main \"$@\"\n"
            .formatted(System.getProperty("java.home"), classPath()));
    assertThat(gainsay.toFile().setExecutable(true)).isTrue();
  }

  private static String classPath() {
    List<String> absolute = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(":", -1)) {
      absolute.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(":", absolute);
  }

  private Run bash(String script, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path out = dir.resolve("out.log");
    Path err = dir.resolve("err.log");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-eo", "pipefail", "-c", script)
            .directory(dir.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("PATH", gainsay.getParent() + ":" + System.getenv("PATH"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Run(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private static YamlEntries yaml(String file) throws IOException {
    return YamlReader.read(file, Files.readString(Path.of(file))).orElseThrow().entries(file);
  }

  private Run action(Map<String, String> inputs) throws IOException, InterruptedException {
    YamlEntries runs = yaml("action.yml").require("runs", "the action").entries("runs");
    assertThat(runs.require("using", "runs").text("using")).isEqualTo("composite");
    YamlEntries step = runs.require("steps", "runs").items("steps").get(0).entries("a step");
    assertThat(step.require("shell", "a step").text("shell")).isEqualTo("bash");
    Map<String, String> environment =
        new HashMap<>(
            Map.of(
                "GAINSAY", gainsay.toString(),
                "FILES", "",
                "OPTIONS", "",
                "CHANGED_SINCE", "",
                "SARIF", "",
                "GITHUB_OUTPUT", dir.resolve("outputs").toString(),
                "GITHUB_STEP_SUMMARY", dir.resolve("summary.md").toString()));
    assertThat(step.require("env", "a step").entries("env").values().keySet())
        .isSubsetOf(environment.keySet());
    environment.putAll(inputs);
    return bash(step.require("run", "a step").text("run"), environment);
  }

  @Test
  void theActionAnnotatesAndFails() throws IOException, InterruptedException {
    Run run = action(Map.of("FILES", "articles/\n", "SARIF", "gainsay.sarif"));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("::error file=articles/agency.txt,line=1,");
    assertThat(dir.resolve("outputs")).hasContent("exit-code=1");
    assertThat(dir.resolve("summary.md")).content().startsWith("# Consistency report\n");
    assertThat(dir.resolve("gainsay.sarif")).content().contains("quantity/values-differ");
  }

  @Test
  void theActionTakesOptionsAndTellsWhatDidNotRun() throws IOException, InterruptedException {
    Run run = action(Map.of("FILES", "articles/", "OPTIONS", "--fail-on=never\n-q\n"));
    assertThat(run.code()).isZero();
    assertThat(dir.resolve("outputs")).hasContent("exit-code=0");
    Run wrong = action(Map.of("FILES", "articles/", "OPTIONS", "--fail-on never"));
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("unknown option: '--fail-on never'");
    assertThat(action(Map.of()).err()).contains("no FILE is given");
  }

  @Test
  void theHookReadsAllDocuments() throws IOException, InterruptedException {
    String file = ".pre-commit-hooks.yaml";
    YamlEntries hook =
        YamlReader.read(file, Files.readString(Path.of(file)))
            .orElseThrow()
            .items(file)
            .get(0)
            .entries("a hook");
    assertThat(hook.require("pass_filenames", "the hook").flag("pass_filenames")).isFalse();
    assertThat(hook.require("language", "the hook").text("language")).isEqualTo("script");
    String entry = hook.require("entry", "the hook").text("entry");
    assertThat(Path.of(entry.split(" ")[0])).isExecutable();
    Run run = bash(entry + " articles/", Map.of());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("Discrepancies (1)");
  }

  /** The commands in the code blocks of the page, up to a pipe. */
  private static List<String> commands() throws IOException {
    List<String> out = new ArrayList<>();
    boolean code = false;
    for (String line : Files.readAllLines(Path.of("docs/ci.md"))) {
      code = line.startsWith("```") != code;
      int at = line.indexOf("gainsay ");
      if (code && at >= 0 && line.substring(at).matches("gainsay (check|baseline|waive|diff) .*")) {
        out.add(line.substring(at).replaceFirst(" \\|.*", ""));
      }
    }
    return out;
  }

  @Test
  void everyCommandOfTheGuideRuns() throws IOException, InterruptedException {
    String id =
        bash("gainsay check articles/ --format csv || true", Map.of())
            .out()
            .lines()
            .skip(1)
            .findFirst()
            .orElse("")
            .replaceFirst(",.*", "");
    List<String> commands = commands();
    assertThat(commands).hasSizeGreaterThan(7);
    for (String command : commands) {
      Run run = bash(command.replace(" ID ", " " + id + " "), Map.of());
      assertThat(run.code()).as(command + "\n" + run.err()).isLessThan(2);
    }
    assertThat(dir.resolve("gl-code-quality-report.json")).isNotEmptyFile();
    assertThat(dir.resolve("build/gainsay.xml")).isNotEmptyFile();
    assertThat(dir.resolve("gainsay-waivers.yaml")).content().contains("printed edition");
  }

  @Test
  void theConfigurationOfTheGuideIsOne() throws IOException, InterruptedException {
    String page = Files.readString(Path.of("docs/ci.md"));
    int start = page.indexOf("```yaml\nsets:") + "```yaml\n".length();
    Articles.write(dir, "gainsay.yaml", page.substring(start, page.indexOf("```", start)));
    Run run = bash("gainsay check --format jsonl", Map.of());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("\"document\":\"articles/draft.txt\"");
  }
}
