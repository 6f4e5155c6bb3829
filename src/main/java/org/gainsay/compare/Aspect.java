package org.gainsay.compare;

/** What a {@link TextCheck} holds against what, inside one text. */
public enum Aspect {
  /** A day of the week against its date; off by days. */
  WEEKDAY,
  /** A day against the length of its month; off by days. */
  DAY_OF_MONTH,
  /** The beginning of a period against its end; off by days. */
  ORDER,
  /** A duration against the period that it is told for; off by days. */
  LENGTH,
  /** "N years ago" against the date that stands beside it; off by days. */
  AGO,
  /** An anniversary against the years it lies between; off by years. */
  ANNIVERSARY,
  /** An age against a date of birth; off by years. */
  BIRTH,
  /** Two ages of one person; off by years. */
  AGE,
  /** An event told as past against the publication of the text; off by days. */
  TOLD_AS_PAST,
  /** A day of the week told as past that is the day after publication; off by days. */
  DAY_TO_COME,
  /** An event told as coming against the publication of the text; off by days. */
  TOLD_AS_COMING,
  /** A local time against Greenwich time; off by minutes. */
  CLOCK,
  /** Parts against their stated total; off by percent of the total. */
  PARTS,
  /** A part against its whole; off by percent of the whole. */
  PART,
  /** A percentage against the counts that stand beside it; off by points. */
  PERCENT_OF_COUNTS,
  /** Percentages of one whole against 100; off by points. */
  PERCENTAGES,
  /** A change in percent against the levels before and after; off by points. */
  PERCENT_CHANGE,
  /** A rise or fall against the levels before and after; off by percent of the first level. */
  DIRECTION,
  /** "Doubled" and its like against the levels before and after; off by percent. */
  MULTIPLE,
  /** A rate times its time, or a price times its number, against the total; off by percent. */
  PRODUCT,
  /** A value against the same in another unit; off by percent. */
  CONVERSION,
  /** Two conversions of one currency into another; off by percent. */
  EXCHANGE
}
