package org.gainsay.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.text.Document;
import org.gainsay.text.Sentence;

/**
 * What else the documents state that may be the fact of a pair: the best other place for either
 * claim, and the places that state the very value of one of them.
 */
final class Rivals {

  /** Gates that another wording of one fact may close. */
  private static final Set<Gate> IN_OTHER_WORDS =
      EnumSet.of(Gate.CHANGE, Gate.COUNTED, Gate.BASE, Gate.AS_OF, Gate.NO_TOPIC);

  /** Those of them that only another name of the thing closes. */
  private static final Set<Gate> OF_OTHER_NAME = EnumSet.of(Gate.COUNTED, Gate.NO_TOPIC);

  private static final double SAME_FACT_LIKELY = 0.4;
  private static final int MOST_BESIDE = 12;

  private record Side(Claim claim, Document other) {}

  private record Rival(Claim claim, double likeness) {}

  private record Both(Claim left, Claim right) {}

  /** The most like first. */
  private final Map<Side, List<Rival>> rivals = new HashMap<>();

  private final Map<Claim, Map<Document, Double>> told = new HashMap<>();
  private final Map<Claim, Set<Document>> sources = new HashMap<>();
  private final Set<Both> agreeing = new HashSet<>();
  private final Map<Sentence, List<Claim>> bySentence = new HashMap<>();
  private final Map<Claim, List<Claim>> beside = new HashMap<>();

  Rivals(List<Claim> claims, List<Sketch> sketches) {
    claims.forEach(c -> bySentence.computeIfAbsent(c.sentence(), s -> new ArrayList<>()).add(c));
    for (Sketch sketch : sketches) {
      if (sketch.across()) {
        note(sketch, sketch.left().claim(), sketch.right().claim());
        note(sketch, sketch.right().claim(), sketch.left().claim());
      }
    }
    rivals.values().forEach(list -> list.sort(Comparator.comparingDouble(r -> -r.likeness())));
  }

  private void note(Sketch sketch, Claim claim, Claim other) {
    rivals
        .computeIfAbsent(new Side(claim, other.document()), s -> new ArrayList<>())
        .add(new Rival(other, sketch.likeness()));
    if (sketch.agrees(IN_OTHER_WORDS)) {
      told.computeIfAbsent(claim, c -> new HashMap<>())
          .merge(other.document(), sketch.likeness(), Math::max);
    }
    if (sketch.agrees(OF_OTHER_NAME)) {
      agreeing.add(new Both(claim, other));
    }
    if (sketch.agrees(Set.of()) && sketch.likeness() > SAME_FACT_LIKELY) {
      sources.computeIfAbsent(claim, c -> new HashSet<>()).add(other.document());
    }
  }

  /** How like the best other claim of the partner's document is, one of another value. */
  double best(Claim claim, Claim partner) {
    return rivals.getOrDefault(new Side(claim, partner.document()), List.of()).stream()
        .filter(rival -> !rival.claim().equals(partner) && !Values.same(rival.claim(), partner))
        .findFirst()
        .map(Rival::likeness)
        .orElse(0.0);
  }

  /** How like the place of a document is that states the claim's own value, 0 without one. */
  double told(Claim claim, Document document) {
    return told.getOrDefault(claim, Map.of()).getOrDefault(document, 0.0);
  }

  /** How surely one third document states the values of both. */
  double toldByThird(Claim a, Claim b) {
    double most = 0;
    for (Map.Entry<Document, Double> place : told.getOrDefault(a, Map.of()).entrySet()) {
      boolean third = place.getKey() != a.document() && place.getKey() != b.document();
      double both = third ? Math.min(place.getValue(), told(b, place.getKey())) : 0;
      most = Math.max(most, both);
    }
    return most;
  }

  /** How many other documents state a claim's value of what is likely the same. */
  int sources(Claim claim) {
    return sources.getOrDefault(claim, Set.of()).size();
  }

  /** The claims nearest to a claim in its sentence: a list of hundreds tells no more than those. */
  List<Claim> beside(Claim claim) {
    return beside.computeIfAbsent(claim, this::nearest);
  }

  private List<Claim> nearest(Claim claim) {
    return bySentence.getOrDefault(claim.sentence(), List.of()).stream()
        .filter(other -> !other.equals(claim))
        .sorted(Comparator.comparingInt(o -> Math.abs(o.span().start() - claim.span().start())))
        .limit(MOST_BESIDE)
        .sorted(Comparator.comparingInt(o -> o.span().start()))
        .toList();
  }

  /** Whether two claims were seen to state one value of what may be the same. */
  boolean agree(Claim a, Claim b) {
    return agreeing.contains(new Both(a, b));
  }
}
