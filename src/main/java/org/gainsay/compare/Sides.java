package org.gainsay.compare;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gainsay.claim.Claim;
import org.gainsay.value.Bound;

/**
 * The values of one fact, each with its places. Agreement does not carry over: 5.9 and 6.1 both
 * agree with "about 6" and not with each other, so "about 6" then stands on a side of its own.
 *
 * @param sides the places, those of one value together, in order of their first place
 * @param worst the relation of the pair that decides
 */
record Sides(List<List<Claim>> sides, Relation worst) {

  static Sides of(List<Claim> claims, BiFunction<Claim, Claim, Relation> relate) {
    Relation worst = Relation.SAME;
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        Relation relation = relate.apply(claims.get(i), claims.get(j));
        // How one text varies its own words is no difference between sources.
        boolean across = claims.get(i).document() != claims.get(j).document();
        worst =
            !across
                ? worst
                : relation.consistency().compareTo(worst.consistency()) > 0 ? relation : worst;
      }
    }
    return worst.agrees()
        ? new Sides(List.of(List.copyOf(claims)), worst)
        : new Sides(apart(claims, relate), worst);
  }

  private static List<List<Claim>> apart(
      List<Claim> claims, BiFunction<Claim, Claim, Relation> relate) {
    List<Claim> exactFirst = new ArrayList<>(claims);
    exactFirst.sort(Comparator.comparing(c -> c.mention().bound() != Bound.EXACT));
    List<List<Claim>> sides = new ArrayList<>();
    for (Claim claim : exactFirst) {
      bestOf(sides, claim, relate)
          .ifPresentOrElse(
              side -> side.add(claim), () -> sides.add(new ArrayList<>(List.of(claim))));
    }
    sides.forEach(side -> side.sort(Comparator.comparing(claims::indexOf)));
    sides.sort(Comparator.comparing(side -> claims.indexOf(side.get(0))));
    return sides;
  }

  /**
   * The side that a claim agrees with, of several the one that holds the value nearest to it; empty
   * on a tie.
   */
  private static Optional<List<Claim>> bestOf(
      List<List<Claim>> sides, Claim claim, BiFunction<Claim, Claim, Relation> relate) {
    Map<Consistency, List<List<Claim>>> fitting = new EnumMap<>(Consistency.class);
    for (List<Claim> side : sides) {
      List<Relation> relations = side.stream().map(c -> relate.apply(c, claim)).toList();
      if (relations.stream().allMatch(Relation::agrees)) {
        Consistency best =
            relations.stream().map(Relation::consistency).min(naturalOrder()).orElseThrow();
        fitting.computeIfAbsent(best, c -> new ArrayList<>()).add(side);
      }
    }
    return fitting.values().stream()
        .findFirst()
        .filter(closest -> closest.size() == 1)
        .map(closest -> closest.get(0));
  }
}
