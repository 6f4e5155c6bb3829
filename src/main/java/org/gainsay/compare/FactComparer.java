package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.align.FactGroup;
import org.gainsay.align.Family;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ContextTerm;
import org.gainsay.claim.Lexicon;
import org.gainsay.value.TimeValue;

/** Compares the values of a fact's claims. */
final class FactComparer {

  private static final double SURE = 0.97;
  private static final double UNLIKE_LEAST = 0.35;
  private static final double UNLIKE_GAIN = 0.5;
  private static final int UNLIKE_POWER = 10;
  private static final int FEWEST_COPIED = 2;

  private final QuantityRelation quantities;
  private final TimeRelation times;
  private final Updates updates;

  FactComparer(Tolerances tolerances, Lexicon lexicon) {
    this.quantities = new QuantityRelation(tolerances);
    this.times = new TimeRelation(tolerances);
    this.updates = new Updates(lexicon);
  }

  FactComparison compare(FactGroup group, Sources sources) {
    Sides sides = Sides.of(group.claims(), (a, b) -> relate(a, b, group.claims(), sources));
    About about = about(group.claims().get(0));
    Relation worst = sides.worst();
    Witnesses witnesses = WitnessFinder.of(group.claims(), sides.sides(), sources.copies());
    int documents = (int) group.claims().stream().map(Claim::document).distinct().count();
    return new FactComparison(
        group,
        about,
        worst.consistency(),
        worst.explanation(),
        documents,
        witnesses,
        sides.sides().stream().map(FactComparer::side).toList(),
        confidence(worst.agrees() ? group.probability() : amongUnlike(group.probability())),
        reasoning(group, about, sides, witnesses),
        words(group, sides, documents, witnesses));
  }

  private Relation relate(Claim a, Claim b, List<Claim> fact, Sources sources) {
    if (a.value() instanceof TimeValue) {
      return times.between(a.mention(), b.mention());
    }
    Relation relation = quantities.between(a.mention(), b.mention(), copied(a, b));
    return relation.consistency() == Consistency.APART
        ? updates
            .order(a, b, fact, sources)
            .map(order -> Relation.updated(order, relation.gap()))
            .orElse(relation)
        : relation;
  }

  private static boolean copied(Claim a, Claim b) {
    return a.context().size() >= FEWEST_COPIED && words(a).equals(words(b));
  }

  private static List<String> words(Claim claim) {
    return claim.context().stream().map(ContextTerm::stem).sorted().toList();
  }

  private static About about(Claim claim) {
    return switch (Family.of(claim)) {
      case DATE -> About.EVENT_DATE;
      case CLOCK -> About.CLOCK_TIME;
      default -> About.QUANTITY;
    };
  }

  static Side side(List<Claim> claims) {
    return new Side(claims.stream().map(Claim::mention).toList());
  }

  /**
   * Unlike values have no witness in each other: of such findings on news that no model had seen,
   * only those of which the model was all but sure were mostly right (docs/alignment.md).
   */
  private static double amongUnlike(double probability) {
    return UNLIKE_LEAST + UNLIKE_GAIN * Math.pow(probability, UNLIKE_POWER);
  }

  /** A probability as it is told: nothing is sure. */
  static double confidence(double probability) {
    return Math.min(SURE, Math.round(100 * probability) / 100.0);
  }

  private static List<String> reasoning(
      FactGroup group, About about, Sides sides, Witnesses witnesses) {
    List<String> out = new ArrayList<>();
    out.add("compared: " + what(about) + " " + subject(group));
    out.addAll(Wording.readings(sides.sides()));
    if (!sides.worst().gap().isEmpty()) {
      out.add("gap: " + sides.worst().gap());
    }
    if (!sides.worst().explanation().isEmpty()) {
      boolean updated = sides.worst().consistency() == Consistency.UPDATED;
      out.add((updated ? "an update: " : "explained by: ") + sides.worst().explanation());
    }
    completedYear(group).forEach(out::add);
    out.addAll(WitnessWording.lines(witnesses, sides.sides()));
    return out;
  }

  private static String what(About about) {
    return switch (about) {
      case EVENT_DATE -> "the date of";
      case CLOCK_TIME -> "the time of";
      case QUANTITY -> "the figure for";
    };
  }

  /** An open year takes the year of an aligned source only here, for the reader. */
  private static List<String> completedYear(FactGroup group) {
    for (Claim full : group.claims()) {
      for (Claim open : group.claims()) {
        boolean helps =
            full.value() instanceof TimeValue placed
                && placed.begin() != null
                && open.value() instanceof TimeValue bare
                && bare.yearOpen();
        if (helps) {
          return List.of(completed((TimeValue) full.value(), full, (TimeValue) open.value(), open));
        }
      }
    }
    return List.of();
  }

  private static String completed(TimeValue placed, Claim full, TimeValue bare, Claim open) {
    int year = placed.begin() == null ? 0 : placed.begin().getYear();
    return Wording.quoted(open.mention())
        + " gives no year; with the year of "
        + Wording.quoted(full.mention())
        + " it is "
        + year
        + TimeRelation.afterYear(bare);
  }

  private static String subject(FactGroup group) {
    return group.claims().stream()
        .map(Wording::subject)
        .reduce((a, b) -> b.length() > a.length() && !b.endsWith("\u2026") ? b : a)
        .orElse("");
  }

  private static Map<String, String> words(
      FactGroup group, Sides sides, int documents, Witnesses witnesses) {
    Map<String, String> out = new HashMap<>();
    out.put("subject", subject(group));
    out.put("values", Wording.values(sides.sides()));
    out.put("gap", sides.worst().gap());
    out.put("apart", Wording.apart(sides.worst().gap()));
    out.put("explanation", sides.worst().explanation());
    out.put("sources", documents + " documents");
    out.put("witnesses", WitnessWording.counted(witnesses));
    out.put("majority", WitnessWording.majority(witnesses, sides.sides()));
    return out;
  }
}
