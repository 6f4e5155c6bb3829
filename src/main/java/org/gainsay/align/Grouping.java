package org.gainsay.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Claim;

/**
 * Groups claims into facts: like values first, by average linkage; then unlike ones, each value of
 * the one group with each of the other, so that no value is chained to another through a third.
 */
final class Grouping {

  private static final double LIKE_ON_AVERAGE = 0.6;
  private static final double COMMONPLACE_ON_AVERAGE = 0.7;

  private final Links links;
  private final Map<Integer, List<Claim>> groupOf = new HashMap<>();

  private Grouping(Links links) {
    this.links = links;
  }

  /** The facts that pairs of the same fact make, in order of their first claims. */
  static List<FactGroup> of(List<ClaimPair> same, List<ClaimPair> all, Map<Claim, Integer> order) {
    Grouping grouping = new Grouping(new Links(all, order));
    same.stream()
        .sorted(
            Comparator.comparing((ClaimPair p) -> !p.like())
                .thenComparingDouble(p -> -p.score())
                .thenComparing(p -> order.getOrDefault(p.left(), 0))
                .thenComparing(p -> order.getOrDefault(p.right(), 0)))
        .forEach(grouping::join);
    return grouping.groups();
  }

  private List<Claim> group(Claim claim) {
    return groupOf.computeIfAbsent(links.order(claim), i -> new ArrayList<>(List.of(claim)));
  }

  private void join(ClaimPair pair) {
    List<Claim> left = group(pair.left());
    List<Claim> right = group(pair.right());
    if (left == right) {
      return;
    }
    if (pair.like() && linked(left, right)) {
      left.addAll(right);
      right.forEach(claim -> groupOf.put(links.order(claim), left));
    } else if (!pair.like() && allLinked(left, right)) {
      List<Claim> fact = new ArrayList<>(telling(left, right));
      fact.addAll(telling(right, left));
      left.removeAll(fact);
      right.removeAll(fact);
      fact.forEach(claim -> groupOf.put(links.order(claim), fact));
    }
  }

  /** Like values join when nothing parts any two of their claims, and on average they are one. */
  private boolean linked(List<Claim> left, List<Claim> right) {
    double sum = 0;
    for (Claim a : left) {
      for (Claim b : right) {
        Optional<ClaimPair> pair = links.pair(a, b);
        if (pair.flatMap(ClaimPair::gate).isPresent()) {
          return false;
        }
        sum += pair.map(ClaimPair::score).orElse(0.0);
      }
    }
    boolean commonplace = Values.commonplace(left.get(0));
    return sum / (left.size() * right.size())
        >= (commonplace ? COMMONPLACE_ON_AVERAGE : LIKE_ON_AVERAGE);
  }

  /**
   * Unlike values join when each value of the one group is likely to be told of the same fact as
   * each of the other: no value is chained to another through a third.
   */
  private boolean allLinked(List<Claim> left, List<Claim> right) {
    return Links.byValue(left).stream()
        .allMatch(
            mine ->
                Links.byValue(right).stream()
                    .allMatch(
                        theirs -> SameFact.accepts(mine.get(0), links.between(mine, theirs))));
  }

  /** What joins of a group; facts with unlike values stay whole. */
  private List<Claim> telling(List<Claim> group, List<Claim> other) {
    return Links.byValue(group).size() > 1 ? List.copyOf(group) : links.telling(group, other);
  }

  private List<FactGroup> groups() {
    Set<List<Claim>> distinct = new HashSet<>();
    List<List<Claim>> lists = new ArrayList<>();
    groupOf.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .filter(distinct::add)
        .forEach(lists::add);
    return lists.stream().filter(Grouping::acrossDocuments).map(this::fact).toList();
  }

  private static boolean acrossDocuments(List<Claim> claims) {
    return claims.stream().map(Claim::document).distinct().count() > 1;
  }

  private FactGroup fact(List<Claim> claims) {
    List<Claim> sorted = new ArrayList<>(claims);
    sorted.sort(Comparator.comparing(links::order));
    List<List<Claim>> values = Links.byValue(sorted);
    double probability = values.size() == 1 ? meanAcross(sorted) : 1;
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        probability = Math.min(probability, links.between(values.get(i), values.get(j)));
      }
    }
    return new FactGroup(sorted, probability, telling(sorted, values.size() > 1));
  }

  /** The mean probability of the pairs of claims of two documents. */
  private double meanAcross(List<Claim> claims) {
    return links.across(claims).mapToDouble(ClaimPair::score).average().orElse(0);
  }

  /** What the most probable pair rests on: of unlike values when the fact has several. */
  private List<String> telling(List<Claim> claims, boolean unlike) {
    return links
        .across(claims)
        .filter(pair -> pair.like() != unlike)
        .max(Comparator.comparingDouble(ClaimPair::score))
        .map(ClaimPair::features)
        .orElse(List.of());
  }
}
