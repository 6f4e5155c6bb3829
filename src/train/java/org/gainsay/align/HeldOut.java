package org.gainsay.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells how well odds fare that were given by models which had not seen the examples. */
final class HeldOut {

  private static final int STEPS = 10;
  private static final int FACTS = 4;

  private HeldOut() {}

  static void print(List<Example> examples, double[] odds) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < odds.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> -odds[i]));
    for (String source : new TreeSet<>(examples.stream().map(Example::source).toList())) {
      Set<String> right = new HashSet<>();
      Set<String> wrong = new HashSet<>();
      StringBuilder line = new StringBuilder();
      int next = FACTS;
      for (int i : order) {
        Example example = examples.get(i);
        if (!example.source().equals(source) || example.weight() < 0.1) {
          continue;
        }
        (example.same() ? right : wrong).add(example.fact());
        if (right.size() >= next) {
          line.append(
              String.format(
                  Locale.ROOT,
                  "  %d: %.2f (%.2f)",
                  next,
                  (double) right.size() / (right.size() + wrong.size()),
                  probability(odds[i])));
          next = next < 40 ? next + FACTS : next + next / 4;
        }
      }
      System.out.println("  " + source + ", facts found: share right (probability)" + line);
    }
    reliability(examples, odds);
  }

  private static void reliability(List<Example> examples, double[] odds) {
    TreeMap<Integer, double[]> table = new TreeMap<>();
    for (int i = 0; i < odds.length; i++) {
      double[] cell =
          table.computeIfAbsent((int) (STEPS * probability(odds[i])), k -> new double[2]);
      cell[0] += examples.get(i).weight();
      cell[1] += examples.get(i).same() ? examples.get(i).weight() : 0;
    }
    StringBuilder line = new StringBuilder("  reliability:");
    table.forEach(
        (step, cell) ->
            line.append(
                String.format(
                    Locale.ROOT, "  .%d: %.2f of %.0f", step, cell[1] / cell[0], cell[0])));
    System.out.println(line);
  }

  private static double probability(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }
}
