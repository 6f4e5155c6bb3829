package org.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The algebra of Allen's thirteen relations. */
final class AllenRelationProperties {

  @Property(maxDiscardRatio = 50)
  void theInverseIsTheRelationSeenFromTheOther(
      @ForAll @IntRange(max = 6) int a,
      @ForAll @IntRange(max = 6) int b,
      @ForAll @IntRange(max = 6) int c,
      @ForAll @IntRange(max = 6) int d) {
    Assume.that(a < b && c < d);
    assertThat(AllenRelation.between(a, b, c, d).inverse())
        .isEqualTo(AllenRelation.between(c, d, a, b));
  }

  @Property(maxDiscardRatio = 50)
  void inverseTwiceIsTheSame(@ForAll AllenRelation relation) {
    assertThat(relation.inverse().inverse()).isEqualTo(relation);
  }

  @Property(maxDiscardRatio = 50)
  void sharingTimeIsWhatTheHalfOpenIntervalsSay(
      @ForAll @IntRange(max = 6) int a,
      @ForAll @IntRange(max = 6) int b,
      @ForAll @IntRange(max = 6) int c,
      @ForAll @IntRange(max = 6) int d) {
    Assume.that(a < b && c < d);
    assertThat(AllenRelation.between(a, b, c, d).sharesTime()).isEqualTo(a < d && c < b);
  }

  @Property(maxDiscardRatio = 50)
  void equalOnlyWhenBothEndsAre(
      @ForAll @IntRange(max = 6) int a,
      @ForAll @IntRange(max = 6) int b,
      @ForAll @IntRange(max = 6) int c,
      @ForAll @IntRange(max = 6) int d) {
    Assume.that(a < b && c < d);
    assertThat(AllenRelation.between(a, b, c, d) == AllenRelation.EQUAL)
        .isEqualTo(a == c && b == d);
  }
}
