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
 * Articles on one event with labelled facts: {@code texts/CLUSTER/NN.txt} and {@code
 * gold/CLUSTER.json}; a fact has classes of mentions that say one value and relations between
 * classes.
 *
 * @param documents the articles
 * @param places where the facts are told
 * @param unsure groups of places that the labels leave open
 * @param relations what the labels say of two classes, by fact and classes
 */
record NewsCluster(
    List<Document> documents,
    List<Place> places,
    List<List<Place>> unsure,
    Map<String, String> relations) {

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * A place that tells a fact.
   *
   * @param document the name of the article
   * @param span the value
   * @param fact the fact, empty for a place that the labels leave open
   * @param said the class: those that say the same value
   * @param changed whether the value was put in place of the one that the article states
   */
  record Place(String document, Span span, String fact, String said, boolean changed) {

    boolean covers(Claim claim) {
      return document.equals(claim.document().name()) && span.overlaps(claim.span());
    }
  }

  static NewsCluster read(Path folder, String cluster) throws IOException {
    List<Place> places = new ArrayList<>();
    List<List<Place>> unsure = new ArrayList<>();
    Map<String, String> relations = new HashMap<>();
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
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(texts)) {
      for (Path file : files.sorted().toList()) {
        documents.add(document(file.getFileName().toString(), Files.readString(file)));
      }
    }
    return new NewsCluster(documents, places, unsure, relations);
  }

  static Document document(String name, String text) {
    return new Document(name, name, text, Optional.empty());
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
    return new Place(name, new Span(start, start + anchor.length()), fact, said, false);
  }

  /** The fact that both claims tell, empty without one. */
  String fact(ClaimPair pair) {
    for (Place a : at(pair.left())) {
      for (Place b : at(pair.right())) {
        if (a.fact().equals(b.fact())) {
          return a.fact();
        }
      }
    }
    return "";
  }

  /** Whether another value was put in place of the one that a claim stated. */
  boolean changed(Claim claim) {
    return at(claim).stream().anyMatch(Place::changed);
  }

  private List<Place> at(Claim claim) {
    return places.stream().filter(place -> place.covers(claim)).toList();
  }

  /** What the labels say of a pair, the kindest reading where a place bears several. */
  String label(ClaimPair pair) {
    Set<String> readings = new HashSet<>();
    for (Place a : at(pair.left())) {
      for (Place b : at(pair.right())) {
        readings.add(label(a, b));
      }
    }
    for (String reading : List.of("discrepant", "same", "compatible", "open")) {
      if (readings.contains(reading)) {
        return reading;
      }
    }
    boolean doubtful =
        unsure.stream()
            .flatMap(List::stream)
            .anyMatch(place -> place.covers(pair.left()) || place.covers(pair.right()));
    return doubtful ? "open" : readings.isEmpty() ? "unlisted" : "foreign";
  }

  private String label(Place a, Place b) {
    if (!a.fact().equals(b.fact())) {
      return "foreign";
    }
    if (a.said().equals(b.said())) {
      return a.changed() == b.changed() ? "same" : "discrepant";
    }
    return relations.getOrDefault(key(a.fact(), a.said(), b.said()), "open");
  }
}
