package org.gainsay.align.words;

/**
 * Where a word stands among all words. Only the direction counts; a word that the table does not
 * know stands in the middle, has no direction and is like no other.
 */
public final class WordVector {

  private final byte[] components;
  private final double inverseLength;

  /** Takes the components over; they must not be changed afterwards. */
  WordVector(byte[] components) {
    this.components = components;
    int square = dot(components, components);
    this.inverseLength = square == 0 ? 0 : 1 / Math.sqrt(square);
  }

  /** Whether the table has any part of the word. */
  public boolean known() {
    return inverseLength > 0;
  }

  /**
   * The cosine of the angle between two words: 1 for the same direction, about 0 for words that
   * have nothing to do with each other, and 0 where one is unknown.
   *
   * @param other a vector of the same table
   */
  public double cosine(WordVector other) {
    return dot(components, other.components) * (inverseLength * other.inverseLength);
  }

  private static int dot(byte[] a, byte[] b) {
    int sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
