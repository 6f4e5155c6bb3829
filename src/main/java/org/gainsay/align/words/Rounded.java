package org.gainsay.align.words;

/** A vector in whole numbers of one byte, and what they are to be multiplied by. */
final class Rounded {

  private final double scale;
  private final byte[] components;

  /** Rounds a vector; its greatest component becomes 127 or -127. */
  Rounded(double[] vector) {
    double most = 0;
    for (double component : vector) {
      most = Math.max(most, Math.abs(component));
    }
    scale = most / Byte.MAX_VALUE;
    components = new byte[vector.length];
    for (int i = 0; i < components.length && most > 0; i++) {
      components[i] = (byte) Math.round(vector[i] / most * Byte.MAX_VALUE);
    }
  }

  double scale() {
    return scale;
  }

  byte[] components() {
    return components;
  }
}
