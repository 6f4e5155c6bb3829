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

/**
 * Groups claims into facts by complete linkage: two groups become one only when every claim of one
 * may stand with every claim of the other, so that no fact is chained to another through a third.
 */
final class Grouping {

  private static final double GATED_COST = 0.4;
  private static final Set<Gate> WORDING =
      EnumSet.of(Gate.PREDICATE, Gate.COUNTED, Gate.PARTICIPANTS, Gate.SCALE, Gate.VAGUE);
  private static final double LINKED_ON_AVERAGE = 0.3;

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

  /**
   * Like values join when nothing parts any two of their claims; commonplace ones must also be
   * alike in words on average.
   */
  private boolean linked(List<Claim> left, List<Claim> right) {
    double sum = 0;
    for (Claim a : left) {
      for (Claim b : right) {
        ClaimPair pair = links.get(link(a, b));
        if (pair != null && pair.gate().isPresent()) {
          return false;
        }
        sum += pair == null ? 0 : pair.similarity().score();
      }
    }
    boolean telling = !Acceptance.commonplace(left.get(0));
    return telling || sum / (left.size() * right.size()) >= LINKED_ON_AVERAGE;
  }

  /**
   * Unlike values join when no document states both, hardly anything parts any two of their claims,
   * and the claims are alike in words on average: many sources tell a fact in many ways.
   */
  private boolean allLinked(List<Claim> left, List<Claim> right) {
    double sum = 0;
    int gated = 0;
    for (Claim a : left) {
      for (Claim b : right) {
        ClaimPair pair = links.get(link(a, b));
        if (a.document() == b.document() || (pair != null && parted(pair))) {
          return false;
        }
        gated += pair != null && pair.gate().isPresent() ? 1 : 0;
        sum += pair == null ? 0 : pair.similarity().score();
      }
    }
    int pairs = left.size() * right.size();
    return sum / pairs >= LINKED_ON_AVERAGE + GATED_COST * gated / pairs;
  }

  /** Whether more than another wording parts the two. */
  private static boolean parted(ClaimPair pair) {
    return pair.gate().filter(gate -> !WORDING.contains(gate)).isPresent();
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
    ClaimPair weakest = links.get(link(sorted.get(0), sorted.get(sorted.size() - 1)));
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        ClaimPair pair = links.get(link(sorted.get(i), sorted.get(j)));
        weakest =
            weakest == null || (pair != null && pair.score() < weakest.score()) ? pair : weakest;
      }
    }
    return weakest == null
        ? new FactGroup(sorted, 0, List.of())
        : new FactGroup(sorted, weakest.score(), weakest.features());
  }
}
