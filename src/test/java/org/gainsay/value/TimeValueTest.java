package org.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of day with and without a date. */
final class TimeValueTest {

  private static TimeValue time(String timex) {
    return new TimeValue(timex, null, null, Granularity.MINUTE, Bound.EXACT, Anchoring.EXPLICIT);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03-02T06:00, XXXX-XX-XXT06:00, true",
    "T06:00, XXXX-WXX-7T06:00, true",
    "T06:00, T06:05, false",
    "TMO, T06:05, true",
    "T14:30, 2021-03-02TMO, false",
    "T23:10, TNI, true",
    "T02:00, TNI, true",
    "TEV, TNI, true",
    "TMO, TAF, false"
  })
  void twoTimesOfDayCanBeOne(String a, String b, boolean shared) {
    assertThat(time(a).sharesTimeOfDay(time(b))).isEqualTo(shared);
    assertThat(time(b).sharesTimeOfDay(time(a))).isEqualTo(shared);
  }

  @Test
  void aPartOfTheDayHasNoMinute() {
    assertThat(time("TMO").minuteOfDay()).isEqualTo(OptionalInt.empty());
    assertThat(time("2021-03-02T14:30").minuteOfDay()).isEqualTo(OptionalInt.of(870));
    assertThat(time("2021-03-02").minuteOfDay()).isEqualTo(OptionalInt.empty());
  }
}
