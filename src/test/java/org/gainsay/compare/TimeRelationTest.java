package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.Texts;
import org.gainsay.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two dates or times of day as texts write them, what they are to each other, why, how far apart.
 */
final class TimeRelationTest {

  private static final TimeRelation RELATION =
      new TimeRelation(Tolerances.of(Table.resource("/rules/tables/tolerances.csv")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
"""
# days, months, years
12 July 2019           | July 12, 2019          | SAME      | -                               | -
12 July 2019           | 2019-07-12             | SAME      | -                               | -
12 July 2019           | July 2019              | EXPLAINED | one date is given more exactly  | -
12 July 2019           | 2019                   | EXPLAINED | one date is given more exactly  | -
12 July 2019           | 13 July 2019           | APART     | -                               | 1 day
12 July 2019           | 12 July 2020           | APART     | -                               | 366 days
28 February 2020       | 1 March 2020           | APART     | -                               | 2 days
July 2019              | August 2019            | APART     | -                               | 31 days
2018                   | 2019                   | APART     | -                               | 365 days
# ranges
from 3 to 9 July 2019  | 5 July 2019            | EXPLAINED | one date is given more exactly  | -
from 3 to 9 July 2019  | 9 July 2019            | EXPLAINED | one date is given more exactly  | -
from 3 to 9 July 2019  | 11 July 2019           | APART     | -                               | 8 days
# years left open: month and day decide
18 October             | 18 October             | SAME      | -                               | -
18 October             | 18 October 2023        | EXPLAINED | one source gives no year; month and day are the same | -
18 October             | October 2023           | EXPLAINED | one date is given more exactly  | -
18 October             | 12 November 2023       | APART     | -                               | 25 days
28 February            | 1 March                | APART     | -                               | 2 days
October                | 18 November 2023       | APART     | -                               | different months
# approximate
around 12 July 2019    | 13 July 2019           | EXPLAINED | a date given as approximate     | -
around 12 July 2019    | 15 July 2019           | APART     | -                               | 3 days
around 2018            | 2019                   | EXPLAINED | a date given as approximate     | -
around 2018            | 2021                   | APART     | -                               | 1096 days
# times of day
at 8:30 pm             | at 20:30               | SAME      | -                               | -
at 20:30               | at 20:31               | APART     | -                               | 1 minute
at 20:30               | at 22:00               | APART     | -                               | 90 minutes
at about 20:30         | at 20:50               | EXPLAINED | a time given as approximate     | -
at about 20:30         | at 21:15               | APART     | -                               | 45 minutes
""")
  void timesStandToEachOtherAsTold(
      String a, String b, Consistency consistency, String explanation, String gap) {
    Relation told =
        new Relation(consistency, explanation == null ? "" : explanation, gap == null ? "" : gap);
    assertThat(RELATION.between(Texts.mention(a), Texts.mention(b))).isEqualTo(told);
    assertThat(RELATION.between(Texts.mention(b), Texts.mention(a)))
        .as("the other way round")
        .isEqualTo(told);
  }
}
