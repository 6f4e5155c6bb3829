package org.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The algebra of intervals of numbers. */
final class IntervalProperties {

  @Provide
  Arbitrary<Interval> intervals() {
    Arbitrary<BigDecimal> limit =
        Arbitraries.integers().between(-6, 6).map(BigDecimal::valueOf).injectNull(0.15);
    Arbitrary<Boolean> closed = Arbitraries.of(true, false);
    return Combinators.combine(limit, closed, limit, closed)
        .as(
            (a, aClosed, b, bClosed) -> {
              boolean swap = a != null && b != null && a.compareTo(b) > 0;
              boolean point = a != null && b != null && a.compareTo(b) == 0;
              return new Interval(swap ? b : a, aClosed || point, swap ? a : b, bClosed || point);
            });
  }

  @Provide
  Arbitrary<BigDecimal> numbers() {
    return Arbitraries.integers()
        .between(-14, 14)
        .map(n -> BigDecimal.valueOf(n).divide(BigDecimal.valueOf(2)));
  }

  @Property(maxDiscardRatio = 50)
  void meetingIsMutual(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    assertThat(a.meets(b)).isEqualTo(b.meets(a));
  }

  @Property(maxDiscardRatio = 50)
  void everyIntervalMeetsAndCoversItself(@ForAll("intervals") Interval a) {
    assertThat(a.meets(a)).isTrue();
    assertThat(a.covers(a)).isTrue();
  }

  @Property(maxDiscardRatio = 50)
  void aSharedNumberMakesThemMeet(
      @ForAll("intervals") Interval a,
      @ForAll("intervals") Interval b,
      @ForAll("numbers") BigDecimal n) {
    Assume.that(a.contains(n) && b.contains(n));
    assertThat(a.meets(b)).isTrue();
  }

  @Property(maxDiscardRatio = 50)
  void exactlyOneOfBelowAboveMeeting(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    int outcomes =
        (a.entirelyBelow(b) ? 1 : 0) + (b.entirelyBelow(a) ? 1 : 0) + (a.meets(b) ? 1 : 0);
    assertThat(outcomes).isEqualTo(1);
  }

  @Property(maxDiscardRatio = 50)
  void whatIsCoveredIsContained(
      @ForAll("intervals") Interval a,
      @ForAll("intervals") Interval b,
      @ForAll("numbers") BigDecimal n) {
    Assume.that(a.covers(b) && b.contains(n));
    assertThat(a.contains(n)).isTrue();
  }

  @Property(maxDiscardRatio = 50)
  void wideningKeepsEveryNumber(@ForAll("intervals") Interval a, @ForAll("numbers") BigDecimal n) {
    Assume.that(a.contains(n));
    assertThat(a.widened(BigDecimal.ONE).contains(n)).isTrue();
  }
}
