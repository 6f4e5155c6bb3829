package org.gainsay.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.Texts;
import org.gainsay.claim.Claim;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each gate with a claim, one that it keeps from it, and one that it lets stand beside it. The
 * gates left out weigh a pair against others and are shut by {@link ClaimAligner}.
 */
final class GatesTest {

  private static final Set<Gate> OF_THE_ALIGNER = EnumSet.of(Gate.DISSIMILAR, Gate.RIVAL, Gate.SUM);

  private static final String PAIRS =
"""
UNIT          | The cable is 40 km long.
              | The cable weighs 40 tonnes.
              | The cable is 30 miles long.
CURRENCY      | The bridge cost $40 million.
              | The bridge cost €40 million.
              | The bridge cost $45 million.
NO_TOPIC      | Twelve.
              | It counts 12 boats.
              | Twelve.
COUNTED       | Divers found 12 boats.
              | Divers found 15 cannons.
              | Divers found 15 ships.
EVENT         | The coffee trade summit was held on 3 May 2021.
              | The coffee trade strike was held on 5 May 2021.
              | The coffee trade meeting was held on 5 May 2021.
PLACE         | The junior chess final in Riga was held on 3 May 2021.
              | The senior chess final in Oslo was held on 5 May 2021.
              | The junior chess final was held on 5 May 2021.
PARTICIPANTS  | In spring Norway sold [[40]] ferries.
              | In spring Iceland sold [[45]] ferries.
              | In spring the island sold [[45]] ferries.
BASE          | Chile supplies 40% of Japan's lithium imports.
              | Chile supplies 30% of Japan's copper ore.
              | Chile supplies 30% of the lithium imports.
PART_AND_WHOLE | Kenya exported 40,000 tonnes of tea.
              | Kenya together with Uganda exported 50,000 tonnes of tea.
              | Kenya exported 50,000 tonnes of tea.
AS_OF         | In 2018 the port handled [[4,000]] ships.
              | In 2020 the port handled [[5,000]] ships.
              | In 2018 the port handled [[5,000]] ships.
TIME_ROLE     | The strike began on 3 May 2021.
              | The strike has lasted since 5 May 2021.
              | The strike began on 5 May 2021.
NAMED_BY_DATE | The city remembers the [[2014]] attack.
              | The city remembers the [[2016]] attack.
              | The city remembers the [[2014]] attack.
CHANGE        | Unemployment rose to 9%.
              | Unemployment rose by 7%.
              | Unemployment rose to 7%.
PLAN          | The city planted 4,000 trees.
              | The city will plant 5,000 trees.
              | The city planted 5,000 trees.
SCALE         | The city planted 4,000 trees.
              | The town planted 90 trees.
              | The town planted 5,000 trees.
VAGUE         | The city planted 40 trees.
              | The city planted dozens of trees.
              | The city planted 50 trees.
ORDER         | The crew came [[third]] in May.
              | The crew came [[fourth]] in May.
              | The crew came [[third]] in May.
PREDICATE     | The storm injured 40 people.
              | The storm killed 50 people.
              | The storm injured 50 people.
YEAR_OPEN     | The old bridge closed on 18 October.
              | The old bridge closed in 2023.
              | The old bridge closed on 20 October 2023.
""";

  private record Row(Gate gate, String claim, String kept, String let) {}

  private static Stream<Row> rows() {
    String[] cells = PAIRS.split("\\s*[|]\\s*|\\n");
    String[] texts = Arrays.stream(cells).filter(c -> !c.isBlank()).toArray(String[]::new);
    return Stream.iterate(0, i -> i < texts.length, i -> i + 4)
        .map(i -> new Row(Gate.valueOf(texts[i]), texts[i + 1], texts[i + 2], texts[i + 3]));
  }

  private static Optional<Gates.Closed> check(String a, String b) {
    Claim left = Texts.claim("a", a);
    Claim right = Texts.claim("b", b);
    return Gates.check(left, right, Values.canBeOne(left, right)).closed();
  }

  private static Stream<Gate> between(String a, String b) {
    return check(a, b).map(Gates.Closed::gate).stream();
  }

  @Test
  void everyGateHasItsPair() {
    assertThat(rows().map(Row::gate).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.complementOf(EnumSet.copyOf(OF_THE_ALIGNER)));
  }

  @TestFactory
  Stream<DynamicTest> aGateKeepsApart() {
    return rows()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.gate() + ": " + row.kept(),
                    () -> {
                      assertThat(between(row.claim(), row.kept())).containsExactly(row.gate());
                      assertThat(between(row.kept(), row.claim())).containsExactly(row.gate());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> aGateLetsPass() {
    return rows()
        .filter(row -> row.gate() != Gate.NO_TOPIC)
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.gate() + ": " + row.let(),
                    () -> assertThat(between(row.claim(), row.let())).isEmpty()));
  }

  @Test
  void theDetailTellsWhatParts() {
    Gates.Closed closed =
        check("The bridge cost $40 million.", "The bridge cost €40 million.").orElseThrow();
    assertThat(closed.detail()).isEqualTo("USD and EUR");
  }
}
