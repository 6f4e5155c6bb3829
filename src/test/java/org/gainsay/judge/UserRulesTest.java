package org.gainsay.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be wrong with a rule is told with its place, and never by a stack trace. */
final class UserRulesTest {

  private static final String GOOD = rule("time", "mine", "about == About.QUANTITY");

  private static final RuleCache NONE = new RuleCache(Optional.empty());

  @TempDir Path folder;

  static String rule(String family, String name, String condition) {
    return String.join(
        "\n",
        "package rules." + family + ";",
        "import org.gainsay.compare.About;",
        "import org.gainsay.compare.FactComparison;",
        "global org.gainsay.judge.Findings findings;",
        "rule \"" + name + "\"",
        "@title(\"Mine\") @severity(\"error\") @message(\"{subject}\")",
        "when",
        "  $fact : FactComparison( " + condition + " )",
        "then",
        "  findings.report(drools, $fact);",
        "end",
        "");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> faults() {
    try {
      UserRules.read(folder, NONE);
      return List.of();
    } catch (RuleSyntaxException e) {
      return e.faults().stream().map(fault -> fault.replace(folder + "/", "")).toList();
    }
  }

  /** What is replaced in the good rule, by what, and what is told of it. */
  static Stream<Arguments> mistakes() {
    String condition = "about == About.QUANTITY";
    String call = "findings.report(drools, $fact);";
    return Stream.of(
        arguments(" )", "", "9:1: error: mismatched input 'then'"),
        arguments(
            condition,
            "abut == About.QUANTITY",
            "8:27: error: no property \"abut\": there are about, "),
        arguments(condition, "about == About.QUANTITIES", "8:42: error: no QUANTITIES in About"),
        arguments(
            condition, "about > 3", "8:3: error: Comparison operation requires compatible types"),
        arguments(
            condition, "documents > 1.5", "8:39: error: a decimal number compares wrongly: 1.5"),
        arguments(
            condition, "confidence > .5", "8:40: error: a decimal number compares wrongly: .5"),
        arguments(
            condition,
            "documents > Runtime.version().feature()",
            "8:39: error: \"Runtime\" is not for rules"),
        arguments(
            condition,
            "documents > new java.io.File(\"x\").length()",
            "8:43: error: a rule may not use java.io.File"),
        arguments(
            condition,
            "java.lang.reflect.Array.getLength(this) > 0",
            "error: a rule may not use java.lang.reflect.Array"),
        arguments(" )", " )\n  eval( true )", "9:3: error: \"eval\" is not for rules"),
        arguments(
            "FactComparison(",
            "FactComparisom(",
            "8:11: error: \"FactComparisom\" is no comparison: there are CitationForm, "),
        arguments("$fact)", "$other)", "10:27: error: $other is not bound on the left side"),
        arguments(
            call, "findings.report(drools, $fact)", "10:3: error: the right side is one call"),
        arguments(call, "System.exit(3);", "10:3: error: \"System\" is not for rules"),
        arguments(
            call,
            "new ProcessBuilder(\"ls\").start();",
            "10:7: error: \"ProcessBuilder\" is not for rules"),
        arguments(call, "update($fact); " + call, "10:3: error: \"update\" is not for rules"),
        arguments("@severity(\"error\")", "", "5:6: error: @severity is missing"),
        arguments("@message(\"{subject}\")", "", "5:6: error: @message is missing"),
        arguments("@title(\"Mine\")", "", "5:6: error: @title is missing"),
        arguments("@title", "@titel", "6:1: error: no metadata @titel: there are @title"),
        arguments(
            "\"error\"",
            "\"eror\"",
            "6:16: error: no severity \"eror\": write one of none, note, "),
        arguments(
            "{subject}",
            "{subjekt}",
            "6:35: error: @message: no word {subjekt}: there are apart, explanation, "),
        arguments("{subject}", "{subject", "6:35: error: a brace without its partner"),
        arguments(
            "when", "salience 10 when", "7:1: error: rules bear no attributes: remove salience"),
        arguments("when", "agenda-group \"x\" when", "7:1: error: rules bear no attributes"),
        arguments(
            "\"mine\"",
            "\"yours\"",
            "5:6: error: the rule is called \"yours\" and its file \"mine\""),
        arguments(
            "rules.time",
            "rules.money",
            "1:1: error: the package must follow the folder: write package rules.time;"),
        arguments(
            "global org.gainsay.judge.Findings findings;", "", "5:1: error: the global is missing"),
        arguments(
            "compare.About;",
            "compare.Aboot;",
            "2:28: error: no class org.gainsay.compare.Aboot: look at its spelling"),
        arguments(
            "import org.gainsay.compare.About",
            "import java.io.File",
            "2:16: error: a rule may not import java.io.File"),
        arguments(
            "import org.gainsay.compare.About",
            "import java.net.*",
            "error: a rule may not import java.net.*"),
        arguments(
            "global",
            "function int f() { return 1; }\nglobal",
            "4:1: error: \"function\" is not for rules"),
        arguments(
            GOOD.substring(GOOD.indexOf("rule \"")), "", "1:1: error: the file gives no rule"),
        arguments(GOOD, "", "1:1: error: the file gives no rule"),
        arguments(GOOD, "Lorem ipsum", "1:1: error: mismatched input 'Lorem'"));
  }

  @ParameterizedTest(name = "{index} {2}")
  @MethodSource("mistakes")
  void tellsPlaceAndMend(String good, String bad, String told) throws IOException {
    assertThat(GOOD).contains(good);
    write("time/mine.drl", GOOD.replace(good, bad));
    assertThat(faults())
        .isNotEmpty()
        .allMatch(fault -> fault.matches("(?s)time/mine\\.drl:\\d+:\\d+: error: .*"))
        .anyMatch(fault -> fault.contains(told));
  }

  @Test
  void theGoodRuleIsTaken() throws IOException {
    write("time/mine.drl", GOOD);
    write("house/from/windows.drl", "\uFEFF" + fromWindows());
    assertThat(UserRules.read(folder, NONE).descriptions())
        .containsOnlyKeys("house/from/windows", "time/mine");
  }

  private static String fromWindows() {
    return rule("house.from", "windows", "documents > 1").replace("\n", "\r\n");
  }

  @Test
  void collectsTheFaultsOfAllFiles() throws IOException {
    write("time/mine.drl", GOOD.replace("about ==", "abut =="));
    write("time/yours.drl", GOOD);
    write("money/theirs.drl", rule("money", "theirs", "documents > 1, nosuch"));
    write("money/sound.drl", rule("money", "sound", "documents > 1"));
    assertThat(faults())
        .hasSize(3)
        .anyMatch(fault -> fault.startsWith("time/mine.drl:8:27: error: no property \"abut\""))
        .anyMatch(fault -> fault.startsWith("time/yours.drl:5:6: error: the rule is called"))
        .anyMatch(
            fault -> fault.startsWith("money/theirs.drl:8:42: error: no property \"nosuch\""));
  }

  @Test
  void twoRulesOfOneNameInAFile() throws IOException {
    write("time/mine.drl", GOOD + GOOD.substring(GOOD.indexOf("rule \"")));
    assertThat(faults()).hasSize(1);
    assertThat(faults().get(0))
        .contains("5:1: error: a file holds one rule, here are \"mine\", \"mine\"");
  }

  @Test
  void aFolderWithoutRules() throws IOException {
    assertThatThrownBy(() -> UserRules.read(folder, NONE))
        .hasMessageContaining("error: no rule in this folder");
    assertThatThrownBy(() -> UserRules.read(folder.resolve("x"), NONE))
        .hasMessageContaining("error: this is no folder");
    write("mine.drl", GOOD);
    assertThat(faults().get(0)).startsWith("mine.drl:1:1: error: this path names no rule");
    Files.write(folder.resolve("mine.drl"), new byte[] {(byte) 0xC3, 0x28});
    Files.createDirectories(folder.resolve("time"));
    Files.move(folder.resolve("mine.drl"), folder.resolve("time/mine.drl"));
    assertThat(faults().get(0)).startsWith("time/mine.drl:1:1: error: this is no UTF-8 text");
  }

  @Test
  void compiledRulesSeeAllowedClassesOnly() throws ClassNotFoundException {
    ClassLoader loader = RuleClassLoader.compiling(UserRulesTest.class.getClassLoader());
    assertThat(loader.loadClass("org.gainsay.compare.About").getSimpleName()).isEqualTo("About");
    for (String name :
        List.of(
            "java.lang.Runtime",
            "java.lang.System",
            "java.io.File",
            "java.nio.file.Files",
            "java.net.URL",
            "java.lang.reflect.Method",
            "java.lang.ProcessBuilder",
            "java.lang.Thread",
            "java.util.Scanner",
            "org.gainsay.judge.RuleBook",
            "org.gainsay.text.Nowhere")) {
      assertThatThrownBy(() -> loader.loadClass(name)).isInstanceOf(ClassNotFoundException.class);
    }
  }
}
