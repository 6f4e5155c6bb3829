package org.gainsay.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The labelled pairs of clusters of news. Facts that newsrooms tell differently are rare; so each
 * cluster is read several times more with some facts told otherwise in some articles, and of those
 * the pairs of unlike values with a changed one are taken.
 */
final class LabelledNews {

  private static final Set<String> ONE_FACT = Set.of("same", "compatible", "discrepant");
  private static final int TOLD_OTHERWISE = 12;
  private static final double INVENTED = 0.2;

  /** Newsrooms seldom differ in a date. */
  private static final double INVENTED_DATE = 0.06;

  private final NewsCluster cluster;
  private final String name;
  private final boolean invented;

  private LabelledNews(NewsCluster cluster, String name, boolean invented) {
    this.cluster = cluster;
    this.name = name;
    this.invented = invented;
  }

  /** The labelled pairs of all clusters of a folder. */
  static List<Example> read(Path folder, Reader reader) throws IOException {
    List<String> names;
    try (Stream<Path> files = Files.list(folder.resolve("gold"))) {
      names = files.map(f -> f.getFileName().toString().replace(".json", "")).sorted().toList();
    }
    List<Example> out = new ArrayList<>();
    for (String name : names) {
      NewsCluster told = NewsCluster.read(folder, name);
      new LabelledNews(told, name, false).label(reader.pairs(told.documents()), out);
      Random random = new Random(name.hashCode());
      for (int i = 0; i < TOLD_OTHERWISE; i++) {
        NewsCluster otherwise = ToldOtherwise.of(told, random);
        new LabelledNews(otherwise, name, true).label(reader.pairs(otherwise.documents()), out);
      }
    }
    return out;
  }

  private void label(List<PairScorer.Scored> pairs, List<Example> out) {
    Map<String, Integer> told = new HashMap<>();
    for (PairScorer.Scored scored : pairs) {
      if (!scored.pair().like() && ONE_FACT.contains(cluster.label(scored.pair()))) {
        told.merge(cluster.fact(scored.pair()), 1, Integer::sum);
      }
    }
    for (PairScorer.Scored scored : pairs) {
      ClaimPair pair = scored.pair();
      String label = cluster.label(pair);
      if (usable(pair, label)) {
        boolean same = ONE_FACT.contains(label);
        String fact = same ? cluster.fact(pair) : values(pair);
        out.add(
            new Example(
                invented ? "invented" : "news",
                name,
                name + " " + fact,
                pair,
                scored.features().toArray(),
                same,
                weight(pair, label, told.getOrDefault(fact, 1)) * invented(pair, same)));
      }
    }
  }

  private boolean usable(ClaimPair pair, String label) {
    boolean across = pair.left().document() != pair.right().document();
    boolean changed = cluster.changed(pair.left()) || cluster.changed(pair.right());
    boolean misread = label.equals(pair.like() ? "discrepant" : "same");
    return across
        && pair.gate().isEmpty()
        && !label.equals("open")
        && !misread
        && (!invented || (changed && !pair.like()));
  }

  private double invented(ClaimPair pair, boolean same) {
    boolean date = pair.left().mention().kind().isTime();
    return !invented ? 1 : same && date ? INVENTED_DATE : INVENTED;
  }

  private static double weight(ClaimPair pair, String label, int told) {
    return switch (label) {
      case "foreign" -> 1;
      case "unlisted" -> pair.like() ? 0.1 : 0.7;
      default -> pair.like() ? 1 : 1 / Math.sqrt(told);
    };
  }

  private static String values(ClaimPair pair) {
    String a = pair.left().value().normalized();
    String b = pair.right().value().normalized();
    return a.compareTo(b) < 0 ? a + "|" + b : b + "|" + a;
  }
}
