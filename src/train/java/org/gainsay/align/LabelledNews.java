package org.gainsay.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.text.Document;
import org.gainsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Clusters of articles with labelled facts: {@code texts/CLUSTER/NN.txt} and {@code
 * gold/CLUSTER.json}; a fact has classes of mentions that say one value and relations between
 * classes.
 */
final class LabelledNews {

  private static final JsonMapper JSON = new JsonMapper();

  private record Place(String document, Span span, String fact, String said) {}

  private final List<Place> places = new ArrayList<>();
  private final List<List<Place>> unsure = new ArrayList<>();
  private final Map<String, String> relations = new HashMap<>();
  private final String cluster;

  private LabelledNews(Path folder, String cluster) throws IOException {
    this.cluster = cluster;
    JsonNode gold = JSON.readTree(Files.readString(folder.resolve("gold/" + cluster + ".json")));
    Path texts = folder.resolve("texts/" + cluster);
    for (JsonNode fact : gold.get("facts")) {
      String id = fact.get("id").asString();
      for (JsonNode mentions : fact.get("classes")) {
        for (JsonNode mention : mentions.get("mentions")) {
          places.add(place(texts, mention, id, mentions.get("id").asString()));
        }
      }
      for (JsonNode relation : fact.path("relations")) {
        boolean scope = relation.path("reason").asString("").equals("scope");
        String label = scope ? "open" : relation.get("label").asString();
        relations.put(key(id, relation.get("a").asString(), relation.get("b").asString()), label);
      }
    }
    for (JsonNode group : gold.path("unsure_places")) {
      List<Place> doubtful = new ArrayList<>();
      for (JsonNode mention : group) {
        doubtful.add(place(texts, mention, "", ""));
      }
      unsure.add(doubtful);
    }
  }

  private static String key(String fact, String a, String b) {
    return fact + " " + (a.compareTo(b) < 0 ? a + " " + b : b + " " + a);
  }

  private static Place place(Path texts, JsonNode mention, String fact, String said)
      throws IOException {
    String name = mention.get("doc").asString() + ".txt";
    String text = Files.readString(texts.resolve(name));
    int at = 0;
    for (int line = 1; line < mention.get("line").asInt(); line++) {
      at = text.indexOf('\n', at) + 1;
    }
    String quote = mention.get("quote").asString();
    String anchor = mention.get("anchor").asString();
    int start = text.indexOf(quote, at) + quote.indexOf(anchor);
    return new Place(name, new Span(start, start + anchor.length()), fact, said);
  }

  /** The labelled pairs of all clusters of a folder. */
  static List<Example> read(Path folder, Reader reader) throws IOException {
    List<String> clusters;
    try (Stream<Path> files = Files.list(folder.resolve("gold"))) {
      clusters = files.map(f -> f.getFileName().toString().replace(".json", "")).sorted().toList();
    }
    List<Example> out = new ArrayList<>();
    for (String cluster : clusters) {
      List<Document> documents = new ArrayList<>();
      try (Stream<Path> files = Files.list(folder.resolve("texts/" + cluster))) {
        for (Path file : files.sorted().toList()) {
          String name = file.getFileName().toString();
          documents.add(new Document(name, name, Files.readString(file), Optional.empty()));
        }
      }
      LabelledNews news = new LabelledNews(folder, cluster);
      news.label(reader.pairs(documents), out);
    }
    return out;
  }

  private void label(List<PairScorer.Scored> pairs, List<Example> out) {
    Map<String, Integer> told = new HashMap<>();
    for (PairScorer.Scored scored : pairs) {
      if (!scored.pair().like() && label(scored.pair()).equals("discrepant")) {
        told.merge(fact(scored.pair()), 1, Integer::sum);
      }
    }
    for (PairScorer.Scored scored : pairs) {
      ClaimPair pair = scored.pair();
      String label = label(pair);
      boolean same = label.equals(pair.like() ? "same" : "discrepant");
      boolean across = pair.left().document() != pair.right().document();
      boolean other = label.equals("foreign") || label.equals("unlisted");
      boolean usable = across && pair.gate().isEmpty() && (same || other);
      if (usable) {
        double weight =
            switch (label) {
              case "same", "foreign" -> 1;
              case "discrepant" -> 1 / Math.sqrt(told.getOrDefault(fact(pair), 1));
              default -> pair.like() ? 0.1 : 0.7;
            };
        out.add(
            new Example(
                "news",
                cluster,
                cluster + (same ? " " + fact(pair) : " " + values(pair)),
                pair,
                scored.features().toArray(),
                same,
                weight));
      }
    }
  }

  private static String values(ClaimPair pair) {
    String a = pair.left().value().normalized();
    String b = pair.right().value().normalized();
    return a.compareTo(b) < 0 ? a + "|" + b : b + "|" + a;
  }

  private String fact(ClaimPair pair) {
    for (Place a : at(pair.left())) {
      for (Place b : at(pair.right())) {
        if (a.fact().equals(b.fact())) {
          return a.fact();
        }
      }
    }
    return "";
  }

  private List<Place> at(Claim claim) {
    return places.stream().filter(p -> covers(p, claim)).toList();
  }

  private static boolean covers(Place place, Claim claim) {
    return place.document().equals(claim.document().name()) && place.span().overlaps(claim.span());
  }

  /** What the labels say of a pair, the kindest reading where a place bears several. */
  private String label(ClaimPair pair) {
    Set<String> readings = new HashSet<>();
    for (Place a : at(pair.left())) {
      for (Place b : at(pair.right())) {
        if (!a.fact().equals(b.fact())) {
          readings.add("foreign");
        } else if (a.said().equals(b.said())) {
          readings.add("same");
        } else {
          readings.add(relations.getOrDefault(key(a.fact(), a.said(), b.said()), "open"));
        }
      }
    }
    for (String reading : List.of("discrepant", "same", "compatible", "open")) {
      if (readings.contains(reading)) {
        return reading;
      }
    }
    boolean doubtful =
        unsure.stream()
            .anyMatch(
                group ->
                    group.stream().anyMatch(p -> covers(p, pair.left()))
                        || group.stream().anyMatch(p -> covers(p, pair.right())));
    return doubtful ? "open" : readings.isEmpty() ? "unlisted" : "foreign";
  }
}
