package org.gainsay.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;

/** What the pairs say of any two claims, and of any two values. */
final class Links {

  /** A claim stays with an unlike value when its link is at least this share of the strongest. */
  private static final double NEXT_TO_STRONGEST = 0.6;

  /** A document that states both values makes one fact less likely; it may report others. */
  private static final double TOLD_BOTH = 0.75;

  private record Link(int left, int right) {}

  private final Map<Link, ClaimPair> pairs = new HashMap<>();
  private final Map<Claim, Integer> order;

  Links(List<ClaimPair> all, Map<Claim, Integer> order) {
    this.order = order;
    for (ClaimPair pair : all) {
      pairs.put(link(pair.left(), pair.right()), pair);
    }
  }

  private Link link(Claim a, Claim b) {
    int left = order(a);
    int right = order(b);
    return new Link(Math.min(left, right), Math.max(left, right));
  }

  /** The place of a claim among all. */
  int order(Claim claim) {
    return order.getOrDefault(claim, 0);
  }

  /** The pair of two claims, empty when nothing brought them together. */
  Optional<ClaimPair> pair(Claim a, Claim b) {
    return Optional.ofNullable(pairs.get(link(a, b)));
  }

  /** The pairs of claims of different documents. */
  Stream<ClaimPair> across(List<Claim> claims) {
    return IntStream.range(0, claims.size())
        .boxed()
        .flatMap(
            i ->
                claims.subList(i + 1, claims.size()).stream()
                    .filter(other -> other.document() != claims.get(i).document())
                    .flatMap(other -> pair(claims.get(i), other).stream()));
  }

  /** The claims by the values that they state. */
  static List<List<Claim>> byValue(List<Claim> claims) {
    List<List<Claim>> out = new ArrayList<>();
    for (Claim claim : claims) {
      out.stream()
          .filter(like -> Values.canBeOne(like.get(0), claim))
          .findFirst()
          .ifPresentOrElse(like -> like.add(claim), () -> out.add(new ArrayList<>(List.of(claim))));
    }
    return out;
  }

  /**
   * Those claims of one value that speak of the fact of an unlike one: a group of like values may
   * hold some that speak of another fact.
   */
  List<Claim> telling(List<Claim> value, List<Claim> other) {
    double most = strongest(value, other);
    return value.stream().filter(a -> toUnlike(a, other) >= NEXT_TO_STRONGEST * most).toList();
  }

  /** How probable it is that two unlike values are told of one fact. */
  double between(List<Claim> left, List<Claim> right) {
    List<Claim> mine = telling(left, right);
    List<Claim> theirs = telling(right, left);
    boolean both =
        mine.stream().anyMatch(a -> theirs.stream().anyMatch(b -> a.document() == b.document()));
    return strongest(left, right) * (both ? TOLD_BOTH : 1);
  }

  private double strongest(List<Claim> left, List<Claim> right) {
    return left.stream().mapToDouble(a -> toUnlike(a, right)).max().orElse(0);
  }

  /** The most probable link of a claim to the claims of an unlike value in other documents. */
  private double toUnlike(Claim claim, List<Claim> others) {
    return others.stream()
        .filter(other -> other.document() != claim.document())
        .flatMap(other -> pair(claim, other).stream())
        .filter(pair -> pair.gate().isEmpty() && !pair.like())
        .mapToDouble(ClaimPair::score)
        .max()
        .orElse(0);
  }
}
