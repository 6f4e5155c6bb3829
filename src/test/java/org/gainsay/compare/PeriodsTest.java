package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.Texts;
import org.gainsay.align.FactGroup;
import org.gainsay.claim.Claim;
import org.gainsay.mention.Kind;
import org.gainsay.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two dates that part two figures, and two that contradict each other. */
final class PeriodsTest {

  private static final Periods PERIODS =
      new Periods(
          new QuantityRelation(Tolerances.of(Table.resource("/rules/tables/tolerances.csv"))));

  private static Claim date(List<Claim> claims) {
    return claims.stream().filter(c -> c.mention().kind() == Kind.DATE).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "The port of Vlora handled 1\u202F200 ships in 2021., The port of Vlora handled 1\u202F350 ships in 2022., true",
    "Harbour Bank posted a profit of $210 million in the first quarter of 2023., "
        + "Harbour Bank posted a profit of $260 million in the second quarter of 2023., true",
    "Floods killed 120 people in Sarnia in 2021., Floods killed 135 people in Sarnia in 2022., true",
    "Floods killed 120 people in Sarnia in 2021., Floods killed 120 people in Sarnia in 2022., false",
    "Floods killed 120 people in Sarnia on 3 May 2021., "
        + "Floods killed 135 people in Sarnia on 5 May 2021., false",
    "The bridge at Narva opened in 2021 with 1\u202F200 guests., "
        + "The bridge at Narva opened in 2022 with 1\u202F350 guests., false",
    "The bridge at Narva opened in 2021., The bridge at Narva opened in 2022., false",
  })
  void onlyUnlikeFiguresOfLongPeriodsMakeASeries(String left, String right, boolean series) {
    List<Claim> a = Texts.claims(left);
    List<Claim> b = Texts.claims("", right);
    var byDocument =
        Stream.concat(a.stream(), b.stream()).collect(Collectors.groupingBy(Claim::document));
    FactGroup dates = new FactGroup(List.of(date(a), date(b)), 0.9, List.of());
    assertThat(PERIODS.ofSeries(dates, byDocument)).isEqualTo(series);
  }
}
