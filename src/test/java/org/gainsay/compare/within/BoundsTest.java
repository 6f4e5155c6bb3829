package org.gainsay.compare.within;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.value.Interval;
import org.junit.jupiter.api.Test;

final class BoundsTest {

  private static final Bounds OPEN = new Bounds(60, Double.POSITIVE_INFINITY);

  @Test
  void reckons() {
    Bounds a = new Bounds(2, 3);
    Bounds b = new Bounds(4, 6);
    assertThat(a.plus(b)).isEqualTo(new Bounds(6, 9));
    assertThat(b.minus(a)).isEqualTo(new Bounds(1, 4));
    assertThat(a.times(b)).isEqualTo(new Bounds(8, 18));
    assertThat(b.over(a)).isEqualTo(new Bounds(4 / 3.0, 3));
    assertThat(a.scaled(10)).isEqualTo(new Bounds(20, 30));
    assertThat(a.widened(1)).isEqualTo(new Bounds(1, 4));
  }

  @Test
  void openEnds() {
    assertThat(OPEN.plus(new Bounds(1, 1)).high()).isInfinite();
    assertThat(OPEN.times(new Bounds(2, 2))).isEqualTo(new Bounds(120, Double.POSITIVE_INFINITY));
    assertThat(new Bounds(1, 1).over(OPEN)).isEqualTo(new Bounds(0, 1 / 60.0));
    assertThat(Bounds.of(new Interval(null, false, null, false)).meets(OPEN)).isTrue();
  }

  @Test
  void meetsInSpiteOfFloatingPoint() {
    assertThat(new Bounds(0.1 + 0.2, 1).meets(new Bounds(0, 0.3))).isTrue();
    assertThat(new Bounds(0.31, 1).meets(new Bounds(0, 0.3))).isFalse();
    assertThat(Bounds.exactly(100).meets(Bounds.exactly(101).widened(0.5))).isFalse();
  }
}
