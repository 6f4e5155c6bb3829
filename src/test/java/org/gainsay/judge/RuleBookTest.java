package org.gainsay.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.compare.About;
import org.gainsay.compare.Comparison;
import org.gainsay.compare.Consistency;
import org.gainsay.finding.RuleCard;
import org.gainsay.table.TableFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RuleBookTest {

  private static final RuleBook OURS = RuleBook.builtIn();

  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> fired(RuleBook book) {
    return new Judge(book)
        .judge(List.of(Samples.fact(About.QUANTITY, Consistency.APART))).stream()
            .map(
                judgement ->
                    judgement.finding().ruleId() + " " + judgement.finding().severity().label())
            .toList();
  }

  @Test
  void everyRuleHasACardThatSaysTheSame() {
    List<RuleCard> cards = OURS.cards();
    assertThat(cards)
        .extracting(RuleCard::ruleId)
        .isEqualTo(OURS.rules().stream().map(RuleDescription::id).toList());
    for (RuleDescription rule : OURS.rules()) {
      RuleCard card =
          cards.stream().filter(c -> c.ruleId().equals(rule.id())).findFirst().orElseThrow();
      assertThat(card.title()).isEqualTo(rule.title());
      assertThat(card.severity()).as(rule.id()).isEqualTo(rule.severity());
      assertThat(card.examples().stream().filter(RuleCard.Example::fires)).hasSizeGreaterThan(1);
      assertThat(card.examples().stream().filter(e -> !e.fires())).hasSizeGreaterThan(1);
    }
  }

  @Test
  void everyFileOfOursGivesARuleThatKeepsTheHouseStyle() throws IOException {
    Path rules = Path.of("rules");
    List<Fault> faults = new ArrayList<>();
    try (Stream<Path> files = Files.walk(rules)) {
      RuleFolder ours = new RuleFolder(rules);
      List<RuleFile> read = ours.rules(faults);
      read.forEach(file -> faults.addAll(RuleLint.check(file)));
      assertThat(OURS.rules())
          .extracting(RuleDescription::id)
          .containsExactlyElementsOf(read.stream().map(RuleFile::id).sorted().toList());
      assertThat(files.filter(f -> f.toString().endsWith(".drl"))).hasSize(OURS.rules().size());
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theReadmeTellsEveryWordAndProperty() throws IOException {
    String readme = Files.readString(Path.of("rules/README.md"));
    for (Class<?> kind : Vocabulary.kinds()) {
      assertThat(readme).contains("`" + kind.getSimpleName() + "`");
      Vocabulary.words(kind.getSimpleName())
          .forEach(word -> assertThat(readme).contains("{" + word + "}"));
    }
  }

  @Test
  void theRuleOfTheReadmeCompiles() throws IOException {
    String readme = Files.readString(Path.of("rules/README.md"));
    String rule = readme.substring(readme.indexOf("```drl\n") + 7).replaceAll("(?s)\\n *```.*", "");
    write("time/many-dates.drl", rule.stripIndent() + "\n");
    assertThat(RuleBook.with(folder).rules())
        .extracting(RuleDescription::id)
        .contains("time/many-dates");
  }

  @Test
  void aRuleOfTheUserJoinsOurs() throws IOException {
    write("house/two-documents.drl", UserRulesTest.rule("house", "two-documents", "documents > 1"));
    RuleBook book = RuleBook.with(folder);
    assertThat(fired(book))
        .containsExactly("house/two-documents error", "quantity/values-differ error");
    assertThat(book.rules())
        .filteredOn(rule -> !rule.isBuiltIn())
        .extracting(RuleDescription::source)
        .containsExactly(folder.resolve("house/two-documents.drl").toString());
    assertThat(book.cards()).hasSameSizeAs(OURS.cards());
    assertThat(fired(OURS)).containsExactly("quantity/values-differ error");
  }

  @Test
  void aRuleOfTheUserTakesThePlaceOfOurs() throws IOException {
    write(
        "quantity/values-differ.drl",
        UserRulesTest.rule("quantity", "values-differ", "documents > 99"));
    assertThat(fired(RuleBook.with(folder))).isEmpty();
  }

  @Test
  void aTableChangesSeverities() throws IOException {
    write("tables/severities.csv", "rule,severity,enabled\nquantity/values-differ,note,\n");
    assertThat(fired(RuleBook.with(folder))).containsExactly("quantity/values-differ note");
    write("tables/severities.csv", "rule,severity,enabled\nquantity/values-differ,,no\n");
    assertThat(fired(RuleBook.with(folder))).isEmpty();
  }

  @Test
  void aWrongTableTellsThePlace() throws IOException {
    write("tables/severities.csv", "rule,severity\nquantity/values-differ,none\n");
    assertThatThrownBy(() -> RuleBook.with(folder))
        .isInstanceOf(TableFormatException.class)
        .hasMessageContaining(
            "tables/severities.csv:2:24: error: severity: the rule finds discrepancies");
    write("tables/severities.csv", "rule,severity\nquantity/value-differ,note\n");
    assertThatThrownBy(() -> RuleBook.with(folder))
        .hasMessageContaining(
            "severities.csv:2:1: error: rule: no rule \"quantity/value-differ\": there are"
                + " quantity/bound-met");
    write("tables/severities.csv", "rule,severity,enabled\ncitation/malformed,,off\n");
    assertThatThrownBy(() -> RuleBook.with(folder))
        .hasMessageContaining("\"off\" is neither yes nor no");
    write(
        "tables/severities.csv",
        "rule,severity\ncitation/malformed,error\ncitation/malformed,note\n");
    assertThatThrownBy(() -> RuleBook.with(folder))
        .hasMessageContaining(
            ":3:1: error: rule: \"citation/malformed\" has a row already, line 2");
  }

  @Test
  void aRuleThatFailsIsNamed() throws IOException {
    write("house/fails.drl", UserRulesTest.rule("house", "fails", "sides.get(7) != null"));
    RuleBook book = RuleBook.with(folder);
    assertThatThrownBy(() -> fired(book))
        .isInstanceOf(RuleSyntaxException.class)
        .hasMessageContaining("house/fails.drl:1:1: error: a condition of the rule failed: Index");
  }

  @Test
  void aJoinReportsAComparisonOnce() throws IOException {
    String rule = UserRulesTest.rule("house", "joins", "documents > 1");
    write("house/joins.drl", rule.replace("then", "  FactComparison( documents > 1 )\nthen"));
    Comparison first = Samples.fact(About.QUANTITY, Consistency.SAME);
    Comparison second = Samples.fact(About.CLOCK_TIME, Consistency.SAME);
    assertThat(new Judge(RuleBook.with(folder)).judge(List.of(first, second)))
        .filteredOn(judgement -> judgement.finding().ruleId().equals("house/joins"))
        .hasSize(2);
  }
}
