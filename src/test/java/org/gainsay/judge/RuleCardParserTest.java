package org.gainsay.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gainsay.finding.RuleCard;
import org.gainsay.finding.Severity;
import org.junit.jupiter.api.Test;

final class RuleCardParserTest {

  private static final String CARD =
      """
      # Too late

      Severity: warning

      ```fires
      One.
      ---
      Two.
      ```

      ```text
      # not read
      ```

      ```silent
      Three.
      ```
      """;

  private static RuleCard parse(String markdown) {
    return RuleCardParser.parse("rules/time/too-late.md", "time/too-late", markdown);
  }

  @Test
  void readsTitleSeverityAndExamples() {
    RuleCard card = parse(CARD);
    assertThat(card.title()).isEqualTo("Too late");
    assertThat(card.severity()).isEqualTo(Severity.WARNING);
    assertThat(card.family()).isEqualTo("time");
    assertThat(card.examples())
        .containsExactly(
            new RuleCard.Example(true, 5, List.of("One.\n", "Two.\n")),
            new RuleCard.Example(false, 15, List.of("Three.\n")));
  }

  @Test
  void tellsTheLineOfAFault() {
    fails(
        CARD.replace("# Too late", "Too late").replace("# not", "not"),
        ":1:1: error: the card has no title");
    fails(CARD.replace("Severity: ", ""), ":1:1: error: the card has no line \"Severity: error\"");
    fails(CARD.replace("warning", "grave"), ":3:1: error: no severity \"grave\"");
    fails(CARD.replace("```fires", "```fires when"), ":5:1: error: no example \"fires when\"");
    fails(CARD.replace("Two.\n", ""), ":5:1: error: a document of the example is empty");
    fails(CARD.strip().replaceAll("```$", ""), ":15:1: error: the fence is not closed");
  }

  private static void fails(String card, String told) {
    assertThatThrownBy(() -> parse(card))
        .isInstanceOf(RuleSyntaxException.class)
        .hasMessageStartingWith("rules/time/too-late.md" + told);
  }
}
