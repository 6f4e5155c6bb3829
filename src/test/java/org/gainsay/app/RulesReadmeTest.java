package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of rules/README.md do what it says. */
final class RulesReadmeTest {

  private static final Pattern BLOCK = Pattern.compile("(?sm)^(`{3,4})(\\w+)\\n(.*?)^\\1\\n");
  private static final Pattern NAME = Pattern.compile("`([\\w./-]+\\.(?:csv|drl|md|txt))`");

  @TempDir Path folder;

  static Stream<String> examples() throws IOException {
    String[] sections =
        Files.readString(Path.of("rules/README.md"))
            .split("(?m)^(?:### |## (?=How|What a rule))", -1);
    return Arrays.stream(sections).filter(section -> section.startsWith("Worked example"));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("examples")
  void doesWhatItSays(String section) throws IOException {
    List<String> documents = new ArrayList<>();
    List<String> said = new ArrayList<>();
    Matcher block = BLOCK.matcher(section);
    int before = 0;
    while (block.find()) {
      if (block.group(2).equals("output")) {
        said.addAll(block.group(3).lines().toList());
      } else {
        Path file = folder.resolve(last(section.substring(before, block.start())));
        Files.createDirectories(file.getParent());
        Files.writeString(file, block.group(3));
        if (file.toString().endsWith(".txt")) {
          documents.add(file.toString());
        }
      }
      before = block.end();
    }
    assertThat(documents).hasSizeGreaterThan(1);
    assertThat(said).isNotEmpty();
    String rules = folder.resolve("my-rules").toString();
    assertThat(Run.of("rules", "lint", rules).code()).isZero();
    assertThat(Run.of("rules", "test", rules).code()).isZero();
    List<String> command = new ArrayList<>(List.of("check", "--rules", rules));
    command.addAll(documents);
    String out = Run.of(command.toArray(new String[0])).out().replaceAll("\\s+", " ");
    assertThat(said).allSatisfy(line -> assertThat(out).contains(line));
  }

  private static String last(String text) {
    String name = "";
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      name = matcher.group(1);
    }
    return name;
  }
}
