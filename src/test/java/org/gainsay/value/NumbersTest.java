package org.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "4200000, '4,200,000'",
    "1.5E+9, '1,500,000,000'",
    "4.150, 4.15",
    "-12345.6, '-12,345.6'",
    "999, 999",
    "0.00, 0",
    "-100, -100"
  })
  void groupsThousandsAndKeepsDecimals(BigDecimal value, String written) {
    assertThat(Numbers.grouped(value)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"600, 100", "612, 1", "4.2, 0.1", "160000, 10000", "0, 1", "4.20, 0.1"})
  void theLastDigitThatIsNotZeroTellsHowRoundANumberIs(BigDecimal value, BigDecimal unit) {
    assertThat(Numbers.lastDigitUnit(value)).isEqualByComparingTo(unit);
  }
}
