package org.gainsay.compare.witness;

import java.util.Arrays;

/** Which of some numbers belong together (union-find; the least number names its kin). */
final class Kinship {

  private final int[] parent;

  Kinship(int size) {
    this.parent = new int[size];
    Arrays.setAll(parent, i -> i);
  }

  /** The number that names the kin of a number. */
  int of(int number) {
    int root = number;
    while (parent[root] != root) {
      root = parent[root];
    }
    int at = number;
    while (parent[at] != root) {
      int next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  }

  void join(int a, int b) {
    int left = of(a);
    int right = of(b);
    parent[Math.max(left, right)] = Math.min(left, right);
  }
}
