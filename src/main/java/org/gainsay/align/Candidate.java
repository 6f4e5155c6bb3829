package org.gainsay.align;

/**
 * A pair of claims worth a look.
 *
 * @param left the number of the claim that stands first
 * @param right the number of the other
 */
record Candidate(int left, int right) {

  /** Two numbers in one, ordered as the pair is. */
  static long key(int left, int right) {
    return ((long) left << Integer.SIZE) | right;
  }

  static Candidate of(long key) {
    return new Candidate((int) (key >>> Integer.SIZE), (int) key);
  }
}
