package org.gainsay.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Grows boosted trees for a yes or no (logistic loss, second order, histograms). Deterministic: the
 * sampling of rows and features starts from one seed.
 */
final class Boosting {

  private static final int TREES = 150;
  private static final int DEPTH = 4;
  private static final double RATE = 0.08;
  private static final double RIDGE = 8;
  private static final int FEWEST = 20;
  private static final double ROWS = 0.8;
  private static final double COLUMNS = 0.6;
  private static final int BINS = 32;

  /** A node of a tree: a leaf when its feature is negative. */
  record Node(int feature, double threshold, int left, int right, double value) {}

  private final double[][] edges;
  private final int[][] bins;
  private final double[] target;
  private final double[] weight;
  private final Random random = new Random(1);

  private Boosting(List<double[]> rows, double[] target, double[] weight) {
    this.target = target;
    this.weight = weight;
    int columns = rows.get(0).length;
    edges = new double[columns][];
    bins = new int[columns][rows.size()];
    for (int column = 0; column < columns; column++) {
      double[] values = new double[rows.size()];
      for (int row = 0; row < values.length; row++) {
        values[row] = rows.get(row)[column];
      }
      edges[column] = edges(values);
      for (int row = 0; row < values.length; row++) {
        bins[column][row] = bin(edges[column], values[row]);
      }
    }
  }

  /** The trees for labelled rows; the first is one leaf, the odds of all. */
  static List<List<Node>> grow(List<double[]> rows, double[] target, double[] weight) {
    return new Boosting(rows, target, weight).grow();
  }

  static double odds(List<List<Node>> trees, double[] row) {
    double sum = 0;
    for (List<Node> tree : trees) {
      Node node = tree.get(0);
      while (node.feature() >= 0) {
        node = tree.get(row[node.feature()] <= node.threshold() ? node.left() : node.right());
      }
      sum += node.value();
    }
    return sum;
  }

  private static double[] edges(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] distinct = Arrays.stream(sorted).distinct().toArray();
    if (distinct.length <= BINS) {
      double[] between = new double[Math.max(0, distinct.length - 1)];
      for (int i = 0; i < between.length; i++) {
        between[i] = (distinct[i] + distinct[i + 1]) / 2;
      }
      return between;
    }
    double[] quantiles = new double[BINS - 1];
    for (int i = 0; i < quantiles.length; i++) {
      quantiles[i] = sorted[(int) ((long) sorted.length * (i + 1) / BINS)];
    }
    return Arrays.stream(quantiles).distinct().toArray();
  }

  /** The number of edges below a value. */
  private static int bin(double[] edges, double value) {
    int at = 0;
    while (at < edges.length && value > edges[at]) {
      at++;
    }
    return at;
  }

  private List<List<Node>> grow() {
    double yes = 0;
    double all = 0;
    for (int row = 0; row < target.length; row++) {
      yes += weight[row] * target[row];
      all += weight[row];
    }
    double start = Math.log(yes / (all - yes));
    double[] odds = new double[target.length];
    Arrays.fill(odds, start);
    List<List<Node>> trees = new ArrayList<>();
    trees.add(List.of(new Node(-1, 0, -1, -1, round(start))));
    for (int tree = 0; tree < TREES; tree++) {
      trees.add(tree(tree, odds));
    }
    return trees;
  }

  private List<Node> tree(int tree, double[] odds) {
    double[] gradient = new double[odds.length];
    double[] hessian = new double[odds.length];
    List<Integer> used = new ArrayList<>();
    for (int row = 0; row < odds.length; row++) {
      double p = 1 / (1 + Math.exp(-odds[row]));
      gradient[row] = weight[row] * (target[row] - p);
      hessian[row] = weight[row] * p * (1 - p);
      if (random.nextDouble() < ROWS) {
        used.add(row);
      }
    }
    boolean[] columns = new boolean[edges.length];
    for (int column = 0; column < columns.length; column++) {
      columns[column] = drawn(tree, column);
    }
    List<Node> nodes = new ArrayList<>();
    split(nodes, used, gradient, hessian, columns, 0);
    for (int row = 0; row < odds.length; row++) {
      Node node = nodes.get(0);
      while (node.feature() >= 0) {
        int cut = bin(edges[node.feature()], node.threshold());
        node = nodes.get(bins[node.feature()][row] <= cut ? node.left() : node.right());
      }
      odds[row] += node.value();
    }
    return nodes;
  }

  /**
   * Whether a tree may look at a feature: by name, so that a new feature changes no other's lot.
   */
  private static boolean drawn(int tree, int column) {
    long seed = 31L * Feature.values()[column].name().hashCode() + tree;
    return new Random(seed * 0x9E3779B97F4A7C15L).nextDouble() < COLUMNS;
  }

  /** Adds the node of these rows and those below it; returns its number. */
  private int split(
      List<Node> nodes,
      List<Integer> rows,
      double[] gradient,
      double[] hessian,
      boolean[] columns,
      int depth) {
    int number = nodes.size();
    double g = 0;
    double h = 0;
    for (int row : rows) {
      g += gradient[row];
      h += hessian[row];
    }
    double value = round(RATE * g / (h + RIDGE));
    nodes.add(new Node(-1, 0, -1, -1, value));
    if (depth == DEPTH || rows.size() < 2 * FEWEST) {
      return number;
    }
    double most = 1e-3;
    int column = -1;
    int cut = -1;
    for (int c = 0; c < edges.length; c++) {
      if (!columns[c]) {
        continue;
      }
      double[] gs = new double[edges[c].length + 1];
      double[] hs = new double[edges[c].length + 1];
      int[] counts = new int[edges[c].length + 1];
      for (int row : rows) {
        gs[bins[c][row]] += gradient[row];
        hs[bins[c][row]] += hessian[row];
        counts[bins[c][row]]++;
      }
      double leftG = 0;
      double leftH = 0;
      int left = 0;
      for (int k = 0; k < edges[c].length; k++) {
        leftG += gs[k];
        leftH += hs[k];
        left += counts[k];
        double gain =
            leftG * leftG / (leftH + RIDGE)
                + (g - leftG) * (g - leftG) / (h - leftH + RIDGE)
                - g * g / (h + RIDGE);
        double step = (g - leftG) / (h - leftH + RIDGE) - leftG / (leftH + RIDGE);
        boolean follows = Feature.values()[c].trend() * step >= 0;
        if (follows && left >= FEWEST && rows.size() - left >= FEWEST && gain > most) {
          most = gain;
          column = c;
          cut = k;
        }
      }
    }
    if (column < 0) {
      return number;
    }
    List<Integer> lower = new ArrayList<>();
    List<Integer> upper = new ArrayList<>();
    for (int row : rows) {
      (bins[column][row] <= cut ? lower : upper).add(row);
    }
    int left = split(nodes, lower, gradient, hessian, columns, depth + 1);
    int right = split(nodes, upper, gradient, hessian, columns, depth + 1);
    nodes.set(number, new Node(column, edges[column][cut], left, right, value));
    return number;
  }

  private static double round(double value) {
    return Math.round(value * 1e4) / 1e4;
  }
}
