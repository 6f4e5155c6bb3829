package org.gainsay.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gainsay.claim.Claim;
import org.gainsay.compare.witness.Copies;
import org.gainsay.mention.Mention;
import org.gainsay.text.Document;
import org.gainsay.value.Quantity;

/**
 * Counts the independent sources of a fact and names the side that most are on and those that stand
 * against it. Among three or more, more than half make a majority; many numbers, no one of which
 * has it, are held against their median.
 */
final class WitnessFinder {

  private static final int FEWEST = 3;

  private WitnessFinder() {}

  /** The witnesses of the sides of a fact. */
  static Witnesses of(List<Claim> claims, List<List<Claim>> sides, Copies copies) {
    List<List<Document>> voices = copies.witnesses(claims);
    List<Integer> bySide = sides.stream().map(side -> count(voices, side)).toList();
    Witnesses counted = new Witnesses(voices, bySide, Optional.empty(), Set.of(), "");
    if (sides.size() < 2 || voices.size() < FEWEST) {
      return counted;
    }
    return majority(bySide, voices.size())
        .map(most -> new Witnesses(voices, bySide, Optional.of(most), others(sides, most), ""))
        .or(() -> spread(counted, sides))
        .orElse(counted);
  }

  private static int count(List<List<Document>> voices, List<Claim> side) {
    return (int) voices.stream().filter(voice -> speaks(voice, side)).count();
  }

  private static boolean speaks(List<Document> voice, List<Claim> side) {
    return side.stream().anyMatch(claim -> voice.contains(claim.document()));
  }

  /** The side of more than half, unless copies that differ stand on a second one with as many. */
  private static Optional<Integer> majority(List<Integer> bySide, int voices) {
    int most = bySide.stream().mapToInt(count -> count).max().orElse(0);
    boolean alone = bySide.stream().filter(count -> count == most).count() == 1;
    return alone && 2 * most > voices ? Optional.of(bySide.indexOf(most)) : Optional.empty();
  }

  private static Set<Integer> others(List<List<Claim>> sides, int most) {
    Set<Integer> out = new TreeSet<>();
    IntStream.range(0, sides.size()).filter(side -> side != most).forEach(out::add);
    return out;
  }

  /** What lies far from the median of the numbers, one a voice. */
  private static Optional<Witnesses> spread(Witnesses counted, List<List<Claim>> sides) {
    List<BigDecimal> values = new ArrayList<>();
    for (List<Document> voice : counted.voices()) {
      sides.stream()
          .filter(side -> speaks(voice, side))
          .flatMap(side -> number(side.get(0)).stream())
          .findFirst()
          .ifPresent(values::add);
    }
    return Spread.of(values)
        .map(
            spread -> {
              Set<Integer> far = new TreeSet<>();
              IntStream.range(0, sides.size())
                  .filter(side -> number(sides.get(side).get(0)).filter(spread::far).isPresent())
                  .forEach(far::add);
              return new Witnesses(
                  counted.voices(),
                  counted.bySide(),
                  Optional.empty(),
                  far,
                  told(spread, sides.get(0).get(0).mention()));
            });
  }

  /** The number that a claim states; a bound states only where it ends. */
  private static Optional<BigDecimal> number(Claim claim) {
    boolean number = claim.value() instanceof Quantity quantity && !quantity.bound().oneSided();
    return number
        ? Optional.of(QuantityRelation.comparable(claim.mention()).stated())
        : Optional.empty();
  }

  private static String told(Spread spread, Mention like) {
    return "the median of "
        + spread.values()
        + " independent values is "
        + QuantityRelation.amount(BigDecimal.valueOf(spread.median()), like)
        + ", and what lies more than "
        + QuantityRelation.amount(BigDecimal.valueOf(spread.limit()), like)
        + " from it an outlier (three scaled median deviations)";
  }
}
