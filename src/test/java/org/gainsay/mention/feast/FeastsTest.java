package org.gainsay.mention.feast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FeastsTest {

  @ParameterizedTest
  @CsvSource({
    "easter, 2024, 2024-03-31",
    "easter-2, 2012, 2012-04-06",
    "orthodox, 2024, 2024-05-05",
    "orthodox-48, 2018, 2018-02-19",
    "11/THURSDAY/4/1, 2012, 2012-11-23",
    "05/MONDAY/-1, 2012, 2012-05-28",
    "hijri/9/1*30, 2018, 2018-05-16",
    "hijri/10/1, 2018, 2018-06-15",
    "hebrew/7/1*2, 2023, 2023-09-16",
    "hebrew/12/14, 2024, 2024-03-24",
    "hebrew/1/15*8, 2024, 2024-04-23",
    "hindu/7/30/18, 2020, 2020-11-14",
    "hindu/7/30/18, 2023, 2023-11-12",
    "hindu/12/15/18+1, 2019, 2019-03-21",
    "hindu/11/29/24, 2020, 2020-02-21",
    "sun/270, 2019, 2019-01-15",
    "chinese, 1985, 1985-02-20",
    "chinese, 2023, 2023-01-22",
    "cycle/365/20180817, 2022, 2022-08-16"
  })
  void computesTheirFirstDay(String rule, int year, LocalDate day) {
    assertThat(Feasts.in(rule, year)).get().extracting(FeastDays::day).isEqualTo(day);
  }

  @Test
  void jewishDaysRunFromTheEveningBefore() {
    FeastDays yomKippur = Feasts.in("hebrew/7/10", 2018).orElseThrow();
    assertThat(yomKippur.begin()).isEqualTo("2018-09-18T18:00:00");
    assertThat(yomKippur.end()).isEqualTo("2018-09-19T18:00:00");
  }

  @Test
  void noFeastIsComputedBeyondItsCalendar() {
    assertThat(Feasts.in("hijri/9/1", 1500)).isEmpty();
    assertThat(Feasts.in("hindu/7/30/18", 1500)).isEmpty();
  }
}
