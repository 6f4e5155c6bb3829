package org.gainsay.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;

/**
 * Groups claims into facts: like values first, by average linkage; then unlike ones, each value of
 * the one group with each of the other, so that no value is chained to another through a third.
 */
final class Grouping {

  private static final double LIKE_ON_AVERAGE = 0.6;
  private static final double COMMONPLACE_ON_AVERAGE = 0.7;
  private static final double UNLIKE_ON_AVERAGE = 0.28;
  private static final double TOLD_BOTH_ON_AVERAGE = 0.55;

  private record Link(int left, int right) {}

  private final Map<Link, ClaimPair> links = new HashMap<>();
  private final Map<Integer, List<Claim>> groupOf = new HashMap<>();
  private final Map<Claim, Integer> order;

  private Grouping(List<ClaimPair> all, Map<Claim, Integer> order) {
    this.order = order;
    for (ClaimPair pair : all) {
      links.put(link(pair.left(), pair.right()), pair);
    }
  }

  /** The facts that pairs of the same fact make, in order of their first claims. */
  static List<FactGroup> of(List<ClaimPair> same, List<ClaimPair> all, Map<Claim, Integer> order) {
    Grouping grouping = new Grouping(all, order);
    same.stream()
        .sorted(
            Comparator.comparing((ClaimPair p) -> !p.like())
                .thenComparingDouble(p -> -p.score())
                .thenComparing(p -> order.getOrDefault(p.left(), 0))
                .thenComparing(p -> order.getOrDefault(p.right(), 0)))
        .forEach(grouping::join);
    return grouping.groups();
  }

  private Link link(Claim a, Claim b) {
    int left = order.getOrDefault(a, 0);
    int right = order.getOrDefault(b, 0);
    return new Link(Math.min(left, right), Math.max(left, right));
  }

  private List<Claim> group(Claim claim) {
    return groupOf.computeIfAbsent(
        order.getOrDefault(claim, 0), i -> new ArrayList<>(List.of(claim)));
  }

  private void join(ClaimPair pair) {
    List<Claim> left = group(pair.left());
    List<Claim> right = group(pair.right());
    boolean joins = left != right && (pair.like() ? linked(left, right) : allLinked(left, right));
    if (joins) {
      left.addAll(right);
      right.forEach(claim -> groupOf.put(order.getOrDefault(claim, 0), left));
    }
  }

  /** Like values join when nothing parts any two of their claims, and on average they are one. */
  private boolean linked(List<Claim> left, List<Claim> right) {
    double sum = 0;
    for (Claim a : left) {
      for (Claim b : right) {
        ClaimPair pair = links.get(link(a, b));
        if (pair != null && pair.gate().isPresent()) {
          return false;
        }
        sum += pair == null ? 0 : pair.score();
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
    for (List<Claim> mine : byValue(left)) {
      for (List<Claim> theirs : byValue(right)) {
        if (between(mine, theirs)
            < (apart(mine, theirs) ? UNLIKE_ON_AVERAGE : TOLD_BOTH_ON_AVERAGE)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * A document that states both values makes one fact less likely; it may report what others say.
   */
  private static boolean apart(List<Claim> left, List<Claim> right) {
    return left.stream().noneMatch(a -> right.stream().anyMatch(b -> a.document() == b.document()));
  }

  private static List<List<Claim>> byValue(List<Claim> claims) {
    List<List<Claim>> out = new ArrayList<>();
    for (Claim claim : claims) {
      out.stream()
          .filter(like -> Values.canBeOne(like.get(0), claim))
          .findFirst()
          .ifPresentOrElse(like -> like.add(claim), () -> out.add(new ArrayList<>(List.of(claim))));
    }
    return out;
  }

  /** How probable it is that two values are told of one fact. */
  private double between(List<Claim> left, List<Claim> right) {
    return (best(left, right) + best(right, left)) / 2;
  }

  /** The mean, over the claims of one value, of the most probable link to the other value. */
  private double best(List<Claim> from, List<Claim> to) {
    double sum = 0;
    for (Claim a : from) {
      double best = 0;
      for (Claim b : to) {
        ClaimPair pair = links.get(link(a, b));
        if (pair != null && pair.gate().isEmpty()) {
          best = Math.max(best, pair.score());
        }
      }
      sum += best;
    }
    return sum / from.size();
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
    sorted.sort(Comparator.comparing(c -> order.getOrDefault(c, 0)));
    List<List<Claim>> values = byValue(sorted);
    double probability = values.size() == 1 ? meanAcross(sorted) : 1;
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        probability = Math.min(probability, between(values.get(i), values.get(j)));
      }
    }
    return new FactGroup(sorted, probability, telling(sorted, values.size() > 1));
  }

  /** The mean probability of the pairs of claims of two documents. */
  private double meanAcross(List<Claim> claims) {
    return pairs(claims).mapToDouble(ClaimPair::score).average().orElse(0);
  }

  /** What the most probable pair rests on: of unlike values when the fact has several. */
  private List<String> telling(List<Claim> claims, boolean unlike) {
    return pairs(claims)
        .filter(pair -> pair.like() != unlike)
        .max(Comparator.comparingDouble(ClaimPair::score))
        .map(ClaimPair::features)
        .orElse(List.of());
  }

  private Stream<ClaimPair> pairs(List<Claim> claims) {
    return IntStream.range(0, claims.size())
        .boxed()
        .flatMap(
            i ->
                claims.subList(i + 1, claims.size()).stream()
                    .filter(other -> other.document() != claims.get(i).document())
                    .flatMap(
                        other ->
                            Optional.ofNullable(links.get(link(claims.get(i), other))).stream()));
  }
}
