package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.Texts;
import org.gainsay.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two numbers as texts write them, what they are to each other, why, and how far apart. */
final class QuantityRelationTest {

  private static final QuantityRelation RELATION =
      new QuantityRelation(Tolerances.of(Table.resource("/rules/tables/tolerances.csv")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
"""
# the same value, in whatever words
600 people           | 600 people           | SAME                   | -                                 | -
twelve ships         | 12 ships             | SAME                   | -                                 | -
40%                  | 40 percent           | SAME                   | -                                 | -
over 60%             | more than 60 percent | SAME                   | -                                 | -
aged 43              | 43-year-old          | SAME                   | -                                 | -
won 3-1              | won 3-1              | SAME                   | -                                 | -
# as precise as it is written
4.2 million          | 4,213,000            | EXPLAINED              | rounding                          | -
67%                  | 66.7%                | EXPLAINED              | rounding                          | -
4.2 million          | 4.3 million          | APART                  | -                                 | 100,000
67%                  | 66.4%                | APART                  | -                                 | 0.6 points
4.2 million          | 4,260,000            | APART                  | -                                 | 60,000
# hedges
about 40%            | 44%                  | EXPLAINED              | the hedge of "about 40%"          | -
about 40%            | 45%                  | APART                  | -                                 | 5 points
about 40 people      | 44 people            | EXPLAINED              | the hedge of "about 40"           | -
nearly 300           | 285                  | EXPLAINED              | the hedge of "nearly 300"         | -
nearly 300           | 310                  | APART                  | -                                 | 10
nearly 300           | 300                  | ROUNDING_WOULD_EXPLAIN | rounding of the less exact figure | 0
just over 300        | 312                  | EXPLAINED              | the hedge of "just over 300"      | -
just over 300        | 298                  | APART                  | -                                 | 2
10-20 boats          | 15 boats             | EXPLAINED              | a range that holds the other value | -
10-20 boats          | 21 boats             | APART                  | -                                 | 11
# counts are exact; a round one may have been rounded
612 people           | 613 people           | APART                  | -                                 | 1
600 people           | 612 people           | ROUNDING_WOULD_EXPLAIN | rounding of the less exact figure | 12
600 people           | 650 people           | ROUNDING_WOULD_EXPLAIN | rounding of the less exact figure | 50
600 people           | 651 people           | APART                  | -                                 | 51
160,000 people       | 167,000 people       | APART                  | -                                 | 7,000
10 people            | 12 people            | APART                  | -                                 | 2
# bounds
over 40              | 70                   | BOUND_MET              | a bound that the other value meets | -
at least three ships | five ships           | BOUND_MET              | a bound that the other value meets | -
at least 300         | 300                  | BOUND_MET              | a bound that the other value meets | -
up to 300            | 250                  | BOUND_MET              | a bound that the other value meets | -
up to 300            | 310                  | APART                  | -                                 | 10
over 40              | 39                   | APART                  | -                                 | 1
more than 34,000     | more than 29,000     | BOUNDS_UNLIKE          | two bounds in one direction       | 5,000
over 60%             | up to 80%            | BOUNDS_UNLIKE          | an upper and a lower bound        | 20 points
over 60%             | under 40%            | APART                  | -                                 | 20 points
over 60%             | 60%                  | BOUND_MET              | a bound that the other value meets | -
over 300             | 300                  | ROUNDING_WOULD_EXPLAIN | one figure with and without a bound | -
# hedges that point away from each other at one figure
nearly 300           | more than 300        | APART                  | -                                 | -
almost 300           | just over 300        | APART                  | -                                 | -
fewer than 300       | over 300             | APART                  | -                                 | -
nearly 300           | at least 300         | APART                  | -                                 | -
up to 300            | more than 300        | APART                  | -                                 | -
up to 300            | at least 300         | BOUNDS_UNLIKE          | an upper and a lower bound        | 0
fewer than 300       | nearly 300           | BOUND_MET              | a bound that the other value meets | -
nearly 310           | more than 300        | BOUND_MET              | a bound that the other value meets | -
# other units
two-thirds           | 67%                  | EXPLAINED              | rounding after unit conversion    | -
a quarter of voters  | 25% of voters        | EXPLAINED              | the same in other units           | -
5 feet               | 152 cm               | EXPLAINED              | rounding after unit conversion    | -
2 km                 | 2,000 m              | EXPLAINED              | the same in other units           | -
1,500 kilometers     | about 940 miles      | EXPLAINED              | the hedge of "about 940 miles"    | -
1,500 kilometers     | 1,200 miles          | APART                  | -                                 | 431.2 km
3 tonnes             | 2,500 kg             | EXPLAINED              | rounding after unit conversion    | -
3 tonnes             | 2,400 kg             | APART                  | -                                 | 0.6 tonnes
# ages, durations, money, scores
aged 43              | aged 48              | APART                  | -                                 | 5 years
six months           | half a year          | EXPLAINED              | the same in other units           | -
$2.1 billion         | $2,130 million       | EXPLAINED              | rounding                          | -
won 3-1              | won 3-2              | APART                  | -                                 | -
""")
  void numbersStandToEachOtherAsTold(
      String a, String b, Consistency consistency, String explanation, String gap) {
    Relation told =
        new Relation(consistency, explanation == null ? "" : explanation, gap == null ? "" : gap);
    Relation relation = RELATION.between(Texts.mention(a), Texts.mention(b), false);
    assertThat(relation).isEqualTo(told);
    assertThat(RELATION.between(Texts.mention(b), Texts.mention(a), false).consistency())
        .as("the other way round")
        .isEqualTo(consistency);
  }

  @ParameterizedTest
  @CsvSource({
    "more than 24, 24, APART",
    "under 24, 24, APART",
    "at least 24, 24, BOUND_MET",
    "more than 24, 30, BOUND_MET",
    "about 24, 24, EXPLAINED",
  })
  void aBoundThatACopyAddsIsTakenAtItsWord(String a, String b, Consistency consistency) {
    assertThat(RELATION.between(Texts.mention(a), Texts.mention(b), true).consistency())
        .isEqualTo(consistency);
    assertThat(RELATION.between(Texts.mention(b), Texts.mention(a), true).consistency())
        .isEqualTo(consistency);
  }
}
