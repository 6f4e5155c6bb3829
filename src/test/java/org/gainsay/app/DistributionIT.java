package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive as a user has it: unpacked somewhere, run from somewhere else. */
@DisabledOnOs(OS.WINDOWS)
@EnabledIfSystemProperty(named = "gainsay.archive", matches = ".+")
final class DistributionIT {

  private static final Path ARCHIVE = Path.of(System.getProperty("gainsay.archive", ""));
  private static final long BUDGET = 40L * 1024 * 1024;

  private static final String RULE =
      """
      package rules.mine;

      import org.gainsay.compare.Consistency;
      import org.gainsay.compare.FactComparison;
      global org.gainsay.judge.Findings findings;

      rule "they-agree"
      @title("Two values agree")
      @severity("none")
      @message("we also saw that {values} agree")
      when
        $fact : FactComparison( consistency == Consistency.SAME )
      then
        findings.report(drools, $fact);
      end
      """;

  @TempDir static Path place;

  private static Path home;
  private static Path work;

  @BeforeAll
  static void unpack() throws IOException {
    Path folder = Files.createDirectories(place.resolve("an empty folder"));
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(ARCHIVE))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        assertThat(file).startsWithRaw(folder);
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(in, file);
        }
      }
    }
    home = folder.resolve("gainsay-" + Version.CURRENT);
    work = Files.createDirectories(place.resolve("elsewhere"));
    assertThat(home.resolve("bin/gainsay").toFile().setExecutable(true)).isTrue();
    Files.writeString(
        work.resolve("a.txt"), "The bridge cost $48 million. It opened on 12 May 2023.");
    Files.writeString(
        work.resolve("b.txt"), "The bridge cost $52 million. It opened on 12 May 2023.");
  }

  @Test
  void aCheckSaysWhatItSaysInProcess() throws Exception {
    Ran ran = gainsay("check", "a.txt", "b.txt", "--format", "json");
    Run same =
        Run.of("check", work.resolve("a.txt") + "", work.resolve("b.txt") + "", "--format", "json");
    assertThat(ran.out()).isEqualTo(same.out().replace(work + "/", ""));
    assertThat(ran.code()).isEqualTo(same.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void theRulesPassTheirTests() throws Exception {
    Ran ran = gainsay("rules", "test");
    Run same = Run.of("rules", "test");
    assertThat(ran.out()).isEqualTo(same.out());
    assertThat(ran.code()).isEqualTo(same.code());
  }

  @Test
  void aRuleOfTheUserIsCompiledAndFires() throws Exception {
    Path rules = Files.createDirectories(work.resolve("my rules/mine"));
    Files.writeString(rules.resolve("they-agree.drl"), RULE);
    Ran ran = gainsay("check", "a.txt", "b.txt", "--rules", "my rules", "--fail-on", "never");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("mine/they-agree", "we also saw that");
    assertThat(ran.code()).isZero();
  }

  @Test
  void theClassArchiveIsMadeInTheCacheAndChangesNothing() throws Exception {
    Ran made = run(List.of("GAINSAY_CLASS_ARCHIVE=now"));
    assertThat(made).isEqualTo(new Ran(0, "", ""));
    try (Stream<Path> files = Files.list(work.resolve("cache/gainsay"))) {
      assertThat(files.filter(Files::isRegularFile).toList())
          .singleElement()
          .satisfies(file -> assertThat(file.toString()).endsWith(".jsa"));
    }
    Ran with = gainsay("check", "a.txt", "b.txt");
    Ran without = run(List.of("GAINSAY_CLASS_ARCHIVE=off"), "check", "a.txt", "b.txt");
    assertThat(with).isEqualTo(without);
  }

  @Test
  void aCacheThatCannotBeWrittenToIsNotSpokenOf() throws Exception {
    Path file = Files.writeString(work.resolve("no-folder"), "");
    Ran ran = run(List.of("XDG_CACHE_HOME=" + file, "GAINSAY_CLASS_ARCHIVE=on"), "version");
    assertThat(ran).isEqualTo(new Ran(0, "gainsay " + Version.CURRENT + "\n", ""));
  }

  @Test
  void everyLibraryIsInTheNotice() throws IOException {
    List<Pattern> named =
        Files.readAllLines(home.resolve("NOTICE")).stream()
            .filter(line -> line.contains(" https://") && !line.startsWith(" "))
            .map(line -> line.substring(0, line.indexOf(' ')))
            .map(name -> Pattern.compile(name.replace("*", ".*") + "-\\d.*\\.jar"))
            .toList();
    try (Stream<Path> files = Files.list(home.resolve("lib"))) {
      List<String> jars =
          files
              .map(file -> file.getFileName() + "")
              .filter(j -> !j.startsWith("gainsay-"))
              .toList();
      assertThat(jars).allMatch(jar -> named.stream().anyMatch(n -> n.matcher(jar).matches()));
    }
  }

  @Test
  void theArchiveHoldsWhatItShouldAndIsSmall() throws IOException {
    assertThat(Files.size(ARCHIVE)).isLessThan(BUDGET);
    assertThat(
            Arrays.asList(
                "LICENSE",
                "README.md",
                "bin/gainsay.bat",
                "completions/_gainsay",
                "completions/gainsay.bash",
                "completions/gainsay.fish",
                "examples/agency.txt",
                "man/man1/gainsay.1",
                "rules/tables/aliases.csv"))
        .allSatisfy(name -> assertThat(home.resolve(name)).isNotEmptyFile());
  }

  private record Ran(int code, String out, String err) {}

  private static Ran gainsay(String... args) throws IOException, InterruptedException {
    return run(List.of(), args);
  }

  private static Ran run(List<String> settings, String... args)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(home.resolve("bin/gainsay").toString());
    builder.command().addAll(List.of(args));
    builder.directory(work.toFile());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("XDG_CACHE_HOME", work.resolve("cache").toString());
    for (String setting : settings) {
      int sign = setting.indexOf('=');
      builder.environment().put(setting.substring(0, sign), setting.substring(sign + 1));
    }
    Path err = Files.createTempFile(place, "err", ".txt");
    Process process = builder.redirectError(err.toFile()).start();
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
      return new Ran(process.exitValue(), text, Files.readString(err));
    }
  }
}
