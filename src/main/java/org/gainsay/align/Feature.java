package org.gainsay.align;

/**
 * What two claims have or lack in common, each as one number; the order is that of the vector. The
 * values themselves are seen only by the features from {@link #RATIO} to {@link #YEARS_APART}.
 */
enum Feature {
  TOPIC("topics alike", 1),
  NEAR("words near the values alike", 1),
  NEAR_LEAST("words near the values alike, the worse way", 1),
  NEAR_MOST("words near the values alike, the better way", 1),
  WIDE_LEAST("sentences alike, the worse way", 1),
  WIDE_MOST("sentences alike, the better way", 1),
  FRAME("the same words right around the values", 1),
  NEAR_WORDS("words with a like one", 1),
  HEAD("nouns alike", 1),
  SAME_EVENT("events of one name", 1),
  SHARED_TERMS("words of the topic shared", 1),
  OTHER_TERMS("words of the topic that differ", -1),
  VERB("verbs alike", 1),
  NO_VERB("a verb is missing", 0),
  SHARED_NAMES("names shared", 1),
  SHARED_NAME_RATE("share of the names that both have", 1),
  NO_SHARED_NAME("no name shared", -1),
  SAME_OWNER("the same name before the value", 1),
  OTHER_OWNER("another name before the value", -1),
  SAME_NEAREST_NAME("the nearest names alike", 1),
  OTHER_NEAREST_NAME("another name nearest, though both texts have both", -1),
  STRANGE_NAMES("names that the other document lacks", -1),
  STRANGE_NAME_NEAR("a name near the value that the other document lacks", -1),
  MARGIN_LEAST("lead over the best rival", 1),
  MARGIN_MOST("lead over the other document's best rival", 1),
  TOLD_MOST("the other document states this value", -1),
  TOLD_LEAST("either document states both values", -1),
  TOLD_MARGIN("lead over the place that states this value", 1),
  TOLD_THIRD("a third document states both values", -1),
  SHARED_VALUES("other values of the sentences that agree", 1),
  SHARED_VALUE_RATE("share of the other values that agree", 1),
  OTHER_VALUES("other values in the sentences", 0),
  OTHER_CONTRASTS("words of contrast that differ", -1),
  SHARED_CONTRASTS("words of contrast shared", 1),
  RATIO("ratio of the values (logarithm)", -1),
  NEIGHBOURS("the values are neighbours", 1),
  ONE_DIGIT("one digit differs", 1),
  SAME_DIGITS("as many digits", 1),
  SMALL("small numbers", 0),
  BIG("big numbers", 0),
  HEDGED("hedged values", 0),
  OTHER_PRECISION("written to another precision", 0),
  SAME_UNIT("the same unit", 1),
  SAME_GRANULARITY("times equally exact", 1),
  SAME_DAY("month and day the same", 1),
  SAME_YEAR("the same year", 0),
  YEARS_APART("years apart", -1),
  OTHER_KIND("values of another kind", -1),
  OTHER_MODALITY("a plan against a fact", -1),
  OTHER_CHANGE("a change against a level", -1),
  PEOPLE("people against things", -1),
  DEEP("how far down the text", 0),
  LEAD("both at the top of the text", 0),
  SOURCES("documents that state either value", 0),
  OTHER_AS_OF("dated otherwise", -1),
  ONE_DATED("only one is dated", -1),
  SAME_DAY_NEAR("the same day named last", 1),
  OTHER_DAY_NEAR("another day named last", -1),
  SHORTEST("sentences of the shorter text", 0),
  LONGEST("sentences of the longer text", 0),
  COUNTED("other things counted", -1),
  BASE("shares of other wholes", -1),
  PREDICATE("something else is said of it", -1),
  PARTICIPANTS("other participants", -1),
  SCALE("of another size", -1),
  NO_TOPIC("nothing says what it is of", -1),
  TIME_ROLE("another part of the date", -1),
  AS_OF("figures of other times", -1),
  IS_NUMBER("a number", 0),
  IS_SHARE("a share", 0),
  IS_MONEY("an amount of money", 0),
  IS_QUANTITY("a quantity", 0),
  IS_AGE("an age", 0),
  IS_DURATION("a duration", 0),
  IS_DATE("a date", 0),
  IS_CLOCK("a time of day", 0),
  IS_ORDINAL("a place in an order", 0),
  IS_SCORE("a score", 0);

  private final String words;
  private final int trend;

  Feature(String words, int trend) {
    this.words = words;
    this.trend = trend;
  }

  /** 1 when more of it can only speak for one fact, -1 when only against it, 0 when either way. */
  int trend() {
    return trend;
  }

  /** The feature for people. */
  String words() {
    return words;
  }

  /** Its place in a vector. */
  @SuppressWarnings(
      "EnumOrdinal") // A vector is read millions of times; a map would box each value.
  int column() {
    return ordinal();
  }
}
