package org.gainsay.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A row is read by its types; what fits none is told with its place, and nothing becomes code. */
final class HouseRulesTest {

  private static final String HEAD = "id,about,of,scope,relation,tolerance,severity,message\n";

  private static List<RuleFile> read(String rows, List<Fault> faults) {
    return HouseRules.read(Table.of("house-rules.csv", HEAD + rows, ','), faults);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments(
            "My Rule,measure,toll,,within,5%,equal,", "2:1: error: id: \"My Rule\" is no name"),
        arguments("a,number,toll,,within,5%,equal,", "2:3: error: about: \"number\" is neither"),
        arguments(
            "a,measure,the of,,within,5%,equal,", "2:11: error: of: \"the of\" holds no word"),
        arguments("a,measure,toll,,near,5%,equal,", "2:17: error: relation: \"near\" is neither"),
        arguments(
            "a,measure,toll,,within,5,equal,", "2:24: error: tolerance: \"5\" is no percentage"),
        arguments(
            "a,event,trial,,within,5%,equal,", "2:23: error: tolerance: \"5%\" is no number of"),
        arguments(
            "a,measure,toll,,within,5%,bad,",
            "2:27: error: severity: \"bad\" is none of equal, note"),
        arguments("a,measure,toll,,within,5%,none,", "2:27: error: severity: write equal"),
        arguments(
            "a,measure,toll,,within,5%,note,{sum}",
            "2:32: error: message: the words in braces are"),
        arguments(
            "a,measure,toll,,within,5%,note,\na,measure,dead,,beyond,5%,note,",
            "3:1: error: id: \"a\" has a row already, line 2"),
        arguments(
            "a,measure,toll,,within,5%,note,\nb,measure,toll,,within,9%,note,",
            "3:11: error: of: line 2 (\"a\") asks for the same with another tolerance"));
  }

  @ParameterizedTest(name = "{index} {1}")
  @MethodSource("mistakes")
  void tellsPlaceAndMend(String rows, String told) {
    List<Fault> faults = new ArrayList<>();
    read(rows, faults);
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).toString()).startsWith("house-rules.csv:" + told);
  }

  @Test
  void noCellBecomesCode() {
    List<Fault> faults = new ArrayList<>();
    List<RuleFile> rules =
        read(
            "a,measure,\"killed\"\") | eval(true\",\"x\"\") ; System.exit(1); //\",within,5%,note,"
                + "\"\"\") end rule \"\"b\"\" when then\"",
            faults);
    assertThat(faults).isEmpty();
    String text = rules.get(0).text();
    List<String> words = DrlScanner.tokens(text).stream().map(DrlToken::text).toList();
    assertThat(words).doesNotContain("eval", "System", "exit");
    assertThat(words.stream().filter("rule"::equals)).hasSize(1);
    assertThat(new CompiledRules(new RuleCache(Optional.empty())).of(rules, faults)).isPresent();
    assertThat(faults).isEmpty();
  }

  @Test
  void hundredthsOfAPercent() {
    List<Fault> faults = new ArrayList<>();
    assertThat(read("a,measure,toll,,beyond,0.25%,note,", faults).get(0).text())
        .contains("differsBy(25)");
    assertThat(read("a,measure,toll,,beyond,2.5%,note,", faults).get(0).text())
        .contains("differsBy(250)");
    assertThat(read("a,event,trial,,beyond,2 days,note,", faults).get(0).text())
        .contains("liesApart(2)");
  }
}
