package org.gainsay.finding;

import java.util.List;
import java.util.Optional;

/**
 * How many independent sources stand behind the sides of a finding; texts of one wording are one.
 *
 * @param independent how many independent sources speak
 * @param copies the paths of the documents that share a wording with another one, by wording
 * @param sides the sides, in order
 * @param majority the side that more than half of three or more are on
 * @param outliers the sides that stand against it, or far from the median of many numbers
 */
public record Standing(
    int independent,
    List<List<String>> copies,
    List<Backing> sides,
    Optional<String> majority,
    List<String> outliers) {

  private static final int FEWEST = 3;

  public Standing {
    copies = copies.stream().map(List::copyOf).toList();
    sides = List.copyOf(sides);
    outliers = List.copyOf(outliers);
  }

  /**
   * What stands behind a side.
   *
   * @param side its letter
   * @param independent how many independent sources are on it
   */
  public record Backing(String side, int independent) {}

  /**
   * What a side is among the others, for people: {@code majority, 3 independent sources}. Empty
   * where fewer than three sources speak, or all on one side.
   */
  public String label(String side) {
    if (independent < FEWEST || sides.size() < 2) {
      return "";
    }
    String rank =
        majority.equals(Optional.of(side))
            ? "majority, "
            : outliers.contains(side) ? "outlier, " : "";
    return sides.stream()
        .filter(backing -> backing.side().equals(side))
        .map(Backing::independent)
        .map(count -> rank + count + (count == 1 ? " independent source" : " independent sources"))
        .findFirst()
        .orElse("");
  }
}
