package org.gainsay.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the two tables of {@link SameFact} from labelled documents, and tells how well models fare
 * on clusters that they were not trained on.
 *
 * <p>Arguments: the folder to write to, a folder of labelled news, files of labelled pairs with
 * commas between. With the property {@code folds} the models of each fold are written to that
 * folder too, for a check from end to end.
 */
public final class TrainAlignment {

  private static final int FOLDS = 8;

  private TrainAlignment() {}

  /** Trains, writes and prints. */
  public static void main(String[] args) throws IOException {
    Reader reader = new Reader();
    List<Example> examples = LabelledNews.read(Path.of(args[1]), reader);
    examples.addAll(LabelledCards.read(Path.of("."), reader));
    for (String file : args.length > 2 ? args[2].split(",", -1) : new String[0]) {
      if (!file.isBlank()) {
        examples.addAll(LabelledRows.read(Path.of(file), reader));
      }
    }
    Map<String, Integer> folds = folds(examples);
    for (boolean like : new boolean[] {true, false}) {
      List<Example> mine = examples.stream().filter(e -> e.pair().like() == like).toList();
      String name = like ? "like" : "unlike";
      long yes = mine.stream().filter(Example::same).count();
      System.out.printf(Locale.ROOT, "%s: %d pairs, %d of one fact%n", name, mine.size(), yes);
      double[] held = new double[mine.size()];
      for (int fold = 0; fold < FOLDS; fold++) {
        int test = fold;
        List<Example> training =
            mine.stream().filter(e -> folds.getOrDefault(e.group(), 0) != test).toList();
        List<List<Boosting.Node>> trees = grow(training);
        for (int i = 0; i < held.length; i++) {
          if (folds.getOrDefault(mine.get(i).group(), 0) == test) {
            held[i] = Boosting.odds(trees, mine.get(i).features());
          }
        }
        if (!System.getProperty("folds", "").isEmpty()) {
          Path folder = Path.of(System.getProperty("folds"), "fold" + fold);
          write(trees, folder.resolve("org/gainsay/align/" + name + ".tsv"));
          Set<String> clusters = new TreeSet<>();
          folds.forEach((g, f) -> clusters.add(f == test ? g.replaceAll("\\s+", " ") : ""));
          Files.write(folder.resolve("groups.txt"), clusters);
        }
      }
      HeldOut.print(mine, held);
      write(grow(mine), Path.of(args[0], name + ".tsv"));
    }
  }

  private static Map<String, Integer> folds(List<Example> examples) {
    List<String> groups =
        new ArrayList<>(new TreeSet<>(examples.stream().map(Example::group).toList()));
    Collections.shuffle(groups, new Random(3));
    Map<String, Integer> out = new HashMap<>();
    groups.forEach(group -> out.put(group, out.size() % FOLDS));
    return out;
  }

  private static List<List<Boosting.Node>> grow(List<Example> examples) {
    double[] target = new double[examples.size()];
    double[] weight = new double[examples.size()];
    for (int i = 0; i < target.length; i++) {
      target[i] = examples.get(i).same() ? 1 : 0;
      weight[i] = examples.get(i).weight();
    }
    return Boosting.grow(examples.stream().map(Example::features).toList(), target, weight);
  }

  private static void write(List<List<Boosting.Node>> trees, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Made by TrainAlignment; see CONTRIBUTING. Odds that two claims speak of one fact.");
    lines.add("tree\tnode\tfeature\tthreshold\tleft\tright\tvalue");
    for (int tree = 0; tree < trees.size(); tree++) {
      for (int at = 0; at < trees.get(tree).size(); at++) {
        Boosting.Node node = trees.get(tree).get(at);
        boolean leaf = node.feature() < 0;
        String split =
            leaf
                ? "\t\t\t"
                : Feature.values()[node.feature()]
                    + "\t"
                    + String.format(Locale.ROOT, "%.5f", node.threshold())
                    + "\t"
                    + node.left()
                    + "\t"
                    + node.right();
        lines.add(
            tree
                + "\t"
                + at
                + "\t"
                + split
                + "\t"
                + String.format(Locale.ROOT, "%.4f", node.value()));
      }
    }
    Files.createDirectories(file.getParent());
    Files.write(file, lines);
  }
}
