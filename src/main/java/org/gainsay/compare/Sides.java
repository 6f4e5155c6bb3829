package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
      List<List<Claim>> fitting =
          sides.stream()
              .filter(side -> side.stream().allMatch(c -> relate.apply(c, claim).agrees()))
              .toList();
      if (fitting.size() == 1) {
        fitting.get(0).add(claim);
      } else {
        sides.add(new ArrayList<>(List.of(claim)));
      }
    }
    sides.forEach(side -> side.sort(Comparator.comparing(claims::indexOf)));
    sides.sort(Comparator.comparing(side -> claims.indexOf(side.get(0))));
    return sides;
  }
}
