package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.gainsay.mention.Kind;
import org.gainsay.table.Table;
import org.junit.jupiter.api.Test;

final class TolerancesTest {

  private static Tolerances of(String... rows) {
    return Tolerances.of(
        Table.of("t.csv", "kind,relative,absolute\n" + String.join("\n", rows) + "\n", ','));
  }

  @Test
  void theGreaterOfShareAndAmountCounts() {
    Tolerances tolerances = of("count,0.1,5");
    assertThat(tolerances.of(Kind.COUNT, new BigDecimal("20"))).isEqualByComparingTo("5");
    assertThat(tolerances.of(Kind.COUNT, new BigDecimal("200"))).isEqualByComparingTo("20");
    assertThat(tolerances.of(Kind.COUNT, new BigDecimal("-200"))).isEqualByComparingTo("20");
  }

  @Test
  void aKindWithoutARowUsesTheDefault() {
    Tolerances tolerances = of("default,0.2,0", "age,0,1");
    assertThat(tolerances.of(Kind.MONEY, BigDecimal.TEN)).isEqualByComparingTo("2");
    assertThat(tolerances.of(Kind.AGE, BigDecimal.TEN)).isEqualByComparingTo("1");
  }

  @Test
  void withoutAnyRowNothingIsWidened() {
    assertThat(of().of(Kind.MONEY, BigDecimal.TEN)).isEqualByComparingTo("0");
  }

  @Test
  void timesAreWidenedByWholeUnits() {
    assertThat(of("time,0,30").units(Kind.TIME)).isEqualTo(30);
    assertThat(of("date-range,0,2").units(Kind.DATE_RANGE)).isEqualTo(2);
  }

  @Test
  void aNegativeToleranceTellsItsPlaceAndTheMend() {
    assertThatThrownBy(() -> of("age,0.05,1", "money,-0.1,0"))
        .hasMessage("t.csv:3:7: error: relative: a tolerance is not negative: write 0 or more");
    assertThatThrownBy(() -> of("money,0.1,-3"))
        .hasMessage("t.csv:2:11: error: absolute: a tolerance is not negative: write 0 or more");
  }

  @Test
  void anUnknownKindIsAnErrorAndTellsTheKinds() {
    assertThatThrownBy(() -> of("weight,0.1,0"))
        .hasMessageStartingWith("t.csv:2:1: error: kind: ")
        .hasMessageContaining("\"weight\"")
        .hasMessageContaining("percent");
  }

  @Test
  void aWordForANumberIsAnError() {
    assertThatThrownBy(() -> of("age,some,0")).hasMessageStartingWith("t.csv:2:5: error: relative");
  }
}
