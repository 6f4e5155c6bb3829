package org.gainsay.align;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gainsay.table.Row;
import org.gainsay.table.Table;

/**
 * Boosted trees for the odds that two claims speak of one fact (Friedman, Greedy function
 * approximation, 2001; logistic loss). The table is made by {@code TrainAlignment} from labelled
 * news; a row is a node: its tree, its number, and either the feature, the threshold up to which
 * the pair goes left, and the two nodes after it, or a value to add. The value of an inner node is
 * that of all pairs that came through it, so that a step from node to node is what its feature
 * adds.
 */
final class TreeModel {

  private static final String LEAF = "";

  private static final Feature[] COLUMNS = Feature.values();

  private record Node(int feature, double threshold, int left, int right, double value) {
    boolean leaf() {
      return feature < 0;
    }
  }

  private final List<List<Node>> trees = new ArrayList<>();

  TreeModel(Table table) {
    for (Row row : table.rows()) {
      int tree = Integer.parseInt(row.text("tree"));
      if (tree == trees.size()) {
        trees.add(new ArrayList<>());
      }
      boolean leaf = row.text("feature").equals(LEAF);
      trees
          .get(tree)
          .add(
              new Node(
                  leaf ? -1 : Feature.valueOf(row.text("feature")).column(),
                  leaf ? 0 : Double.parseDouble(row.text("threshold")),
                  leaf ? -1 : Integer.parseInt(row.text("left")),
                  leaf ? -1 : Integer.parseInt(row.text("right")),
                  Double.parseDouble(row.text("value"))));
    }
  }

  /** The probability that a pair with these features speaks of one fact. */
  double probability(FeatureVector features) {
    double odds = 0;
    for (List<Node> tree : trees) {
      Node node = tree.get(0);
      while (!node.leaf()) {
        node = tree.get(next(node, features));
      }
      odds += node.value();
    }
    return 1 / (1 + Math.exp(-odds));
  }

  /** What each feature adds to the odds (logarithm), summed over the ways through the trees. */
  Map<Feature, Double> contributions(FeatureVector features) {
    Map<Feature, Double> out = new EnumMap<>(Feature.class);
    for (List<Node> tree : trees) {
      Node node = tree.get(0);
      while (!node.leaf()) {
        Node next = tree.get(next(node, features));
        out.merge(COLUMNS[node.feature()], next.value() - node.value(), Double::sum);
        node = next;
      }
    }
    return out;
  }

  private static int next(Node node, FeatureVector features) {
    boolean left = features.get(COLUMNS[node.feature()]) <= node.threshold();
    return left ? node.left() : node.right();
  }
}
