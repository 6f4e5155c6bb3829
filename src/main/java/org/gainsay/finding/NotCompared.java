package org.gainsay.finding;

import java.util.List;

/**
 * Pairs of claims that look alike and were not compared, for one reason.
 *
 * @param reason why not, such as {@code different events}
 * @param count how many pairs
 * @param examples the nearest misses
 */
public record NotCompared(String reason, int count, List<Example> examples) {

  public NotCompared {
    examples = List.copyOf(examples);
  }

  /**
   * One pair that was not compared.
   *
   * @param left one place; its side is {@code a}
   * @param right the other place; its side is {@code b}
   * @param detail what about this pair stopped the comparison
   */
  public record Example(Evidence left, Evidence right, String detail) {}
}
