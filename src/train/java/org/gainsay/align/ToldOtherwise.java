package org.gainsay.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gainsay.align.NewsCluster.Place;
import org.gainsay.text.Document;
import org.gainsay.text.Span;

/**
 * A cluster in which some articles tell some facts otherwise than the rest: what two newsrooms tell
 * alike, one value changed, shows the same ways of speaking of one thing as what they tell
 * differently.
 */
final class ToldOtherwise {

  private static final double SHARE = 0.35;

  private record Edit(Span span, String text) {

    int growth() {
      return text.length() - span.length();
    }
  }

  private final NewsCluster cluster;
  private final Map<String, List<Edit>> edits;

  private ToldOtherwise(NewsCluster cluster, Map<String, List<Edit>> edits) {
    this.cluster = cluster;
    this.edits = edits;
  }

  static NewsCluster of(NewsCluster cluster, Random random) {
    Map<String, Map<String, List<Place>>> facts = new TreeMap<>();
    for (Place place : cluster.places()) {
      facts
          .computeIfAbsent(place.fact(), f -> new TreeMap<>())
          .computeIfAbsent(place.document(), d -> new ArrayList<>())
          .add(place);
    }
    Map<String, List<Edit>> edits = new TreeMap<>();
    for (Map<String, List<Place>> told : facts.values()) {
      if (told.size() > 1 && random.nextDouble() < SHARE) {
        change(cluster, told, random, edits);
      }
    }
    return new ToldOtherwise(cluster, edits).changed();
  }

  /** Most often one article differs from the rest, else up to half of them. */
  private static void change(
      NewsCluster cluster,
      Map<String, List<Place>> told,
      Random random,
      Map<String, List<Edit>> edits) {
    List<String> names = new ArrayList<>(told.keySet());
    Collections.shuffle(names, random);
    int many = random.nextInt(3) < 2 ? 1 : 1 + random.nextInt(names.size() / 2);
    Map<String, String> other = new HashMap<>();
    for (String name : names.subList(0, many)) {
      for (Place place : told.get(name)) {
        String old = written(cluster, place);
        String written = other.computeIfAbsent(old, o -> OtherValue.of(o, random));
        List<Edit> mine = edits.computeIfAbsent(name, n -> new ArrayList<>());
        boolean free = mine.stream().noneMatch(edit -> edit.span().overlaps(place.span()));
        if (free && !written.equals(old)) {
          mine.add(new Edit(place.span(), written));
        }
      }
    }
    edits.values().forEach(list -> list.sort(Comparator.comparingInt(e -> e.span().start())));
  }

  private static String written(NewsCluster cluster, Place place) {
    return cluster.documents().stream()
        .filter(document -> document.name().equals(place.document()))
        .map(document -> document.slice(place.span()))
        .findFirst()
        .orElseThrow();
  }

  private NewsCluster changed() {
    return new NewsCluster(
        cluster.documents().stream().map(this::rewritten).toList(),
        cluster.places().stream().map(this::moved).toList(),
        cluster.unsure().stream().map(group -> group.stream().map(this::moved).toList()).toList(),
        cluster.relations());
  }

  private List<Edit> edits(String document) {
    return edits.getOrDefault(document, List.of());
  }

  private Document rewritten(Document document) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Edit edit : edits(document.name())) {
      text.append(document.text(), from, edit.span().start()).append(edit.text());
      from = edit.span().end();
    }
    return NewsCluster.document(
        document.name(), text.append(document.text().substring(from)).toString());
  }

  private Place moved(Place place) {
    int start = place.span().start();
    int end = place.span().end();
    boolean changed = false;
    for (Edit edit : edits(place.document())) {
      start += edit.span().end() <= place.span().start() ? edit.growth() : 0;
      end += edit.span().end() <= place.span().end() ? edit.growth() : 0;
      changed |= edit.span().overlaps(place.span());
    }
    Span span = new Span(start, Math.max(start + 1, end));
    return new Place(place.document(), span, place.fact(), place.said(), changed);
  }
}
