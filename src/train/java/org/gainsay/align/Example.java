package org.gainsay.align;

/**
 * A labelled pair of claims.
 *
 * @param source news or the name of a file of pairs
 * @param group what must not be parted between training and test: a cluster, an article
 * @param fact the fact of a positive pair, else the two values; for counting findings
 * @param pair the pair
 * @param features its features
 * @param same whether the two speak of one fact
 * @param weight how much it counts
 */
record Example(
    String source,
    String group,
    String fact,
    ClaimPair pair,
    double[] features,
    boolean same,
    double weight) {

  /** The same example with another weight. */
  Example weighing(double other) {
    return new Example(source, group, fact, pair, features, same, other);
  }
}
