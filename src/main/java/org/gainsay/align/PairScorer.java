package org.gainsay.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gainsay.align.words.WordTable;
import org.gainsay.claim.Claim;

/** Looks at pairs of claims: first each by itself, then with its rivals in view. */
final class PairScorer {

  private final WordTable words;
  private final SameFact sameFact;

  PairScorer(WordTable words, SameFact sameFact) {
    this.words = words;
    this.sameFact = sameFact;
  }

  /** A pair, the first reason to doubt it, and the features that its score rests on. */
  record Scored(ClaimPair pair, Optional<Gates.Closed> doubt, FeatureVector features) {}

  /**
   * Scores pairs.
   *
   * @param claims all claims, in order
   * @param candidates the pairs
   * @param to takes each pair; what it does not keep is forgotten
   */
  void score(List<Claim> claims, List<Candidate> candidates, Consumer<Scored> to) {
    Vocabulary vocabulary = new Vocabulary(words);
    Map<Integer, ClaimWords> ready = new HashMap<>();
    List<Sketch> sketches = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      sketches.add(
          Sketch.of(
              ready.computeIfAbsent(
                  candidate.left(), i -> ClaimWords.of(claims.get(i), vocabulary)),
              ready.computeIfAbsent(
                  candidate.right(), i -> ClaimWords.of(claims.get(i), vocabulary)),
              vocabulary));
    }
    Rivals rivals = new Rivals(claims, sketches);
    FeatureFinder finder = new FeatureFinder(vocabulary, rivals, new NamedDays(claims));
    sketches.forEach(sketch -> to.accept(scored(sketch, finder, rivals)));
  }

  private Scored scored(Sketch sketch, FeatureFinder finder, Rivals rivals) {
    Optional<Gates.Closed> shut =
        sketch
            .gates()
            .shut()
            .or(() -> sketch.like() ? Optional.empty() : Sums.check(sketch, rivals));
    // What is parted for certain needs no score, and most pairs are.
    FeatureVector features = shut.isPresent() ? new FeatureVector() : finder.of(sketch);
    double score = shut.isPresent() ? 0 : sameFact.probability(sketch, features);
    ClaimPair pair =
        new ClaimPair(
            sketch.left().claim(),
            sketch.right().claim(),
            sketch.like(),
            sketch.likeness(),
            score,
            shut.map(Gates.Closed::gate),
            shut.map(Gates.Closed::detail).orElse(""),
            () -> reasons(sketch, shut.isPresent(), features, score));
    return new Scored(pair, sketch.gates().doubt(), features);
  }

  private List<String> reasons(Sketch sketch, boolean shut, FeatureVector features, double score) {
    List<String> out = new ArrayList<>();
    out.add(String.format(Locale.ROOT, "likeness %.2f", sketch.likeness()));
    if (!shut) {
      out.add(String.format(Locale.ROOT, "one fact with probability %.2f", score));
      out.addAll(sameFact.reasons(sketch, features));
      sketch.gates().doubt().ifPresent(closed -> out.add("doubt: " + closed.gate().reason()));
    }
    return out;
  }
}
