package org.gainsay.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ContextTerm;

/**
 * The pairs of claims worth a look: of documents that may tell one story, of one family, with a
 * word near the value or a rare value in common.
 */
final class Candidates {

  private static final int KEY_TERMS = 12;
  private static final int FIRST_SIZE = 1 << 10;

  private final List<Claim> claims;
  private final Stories stories;
  private long[] found = new long[FIRST_SIZE];
  private int size;

  private Candidates(List<Claim> claims) {
    this.claims = claims;
    this.stories = new Stories(claims);
  }

  /** The pairs, each once, in order of their claims. */
  static List<Candidate> of(List<Claim> claims) {
    Candidates candidates = new Candidates(claims);
    Map<String, Map<Integer, List<Integer>>> index = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      int document = candidates.stories.document(claims.get(i));
      for (String key : keys(claims.get(i))) {
        index
            .computeIfAbsent(key, k -> new TreeMap<>())
            .computeIfAbsent(document, d -> new ArrayList<>())
            .add(i);
      }
    }
    index.values().forEach(candidates::look);
    return Arrays.stream(candidates.found, 0, candidates.size)
        .sorted()
        .distinct()
        .mapToObj(Candidate::of)
        .toList();
  }

  /** Notes the pairs of one block: across documents all, inside one those of like values. */
  private void look(Map<Integer, List<Integer>> block) {
    for (Map.Entry<Integer, List<Integer>> entry : block.entrySet()) {
      List<Integer> own = entry.getValue();
      for (int i = 0; i < own.size(); i++) {
        for (int j = i + 1; j < own.size(); j++) {
          if (Values.canBeOne(claims.get(own.get(i)), claims.get(own.get(j)))) {
            add(own.get(i), own.get(j));
          }
        }
      }
      for (int other : stories.after(entry.getKey(), block.keySet())) {
        for (int right : block.getOrDefault(other, List.of())) {
          own.forEach(left -> add(left, right));
        }
      }
    }
  }

  private void add(int a, int b) {
    if (size == found.length) {
      compact();
    }
    found[size++] = Candidate.key(Math.min(a, b), Math.max(a, b));
  }

  /** Most pairs share several words: what is there twice goes before the array grows. */
  private void compact() {
    long[] distinct = Arrays.stream(found, 0, size).sorted().distinct().toArray();
    size = distinct.length;
    found = Arrays.copyOf(distinct, Math.max(found.length, 2 * size));
  }

  private static Set<String> keys(Claim claim) {
    String block = Family.block(claim);
    Set<String> out = new LinkedHashSet<>();
    claim.scope().base().allTerms().forEach(term -> out.add(block + " " + term));
    claim.topic().allTerms().forEach(term -> out.add(block + " " + term));
    claim.context().stream()
        .limit(KEY_TERMS)
        .map(ContextTerm::stem)
        .forEach(term -> out.add(block + " " + term));
    if (!Values.commonplace(claim)) {
      out.add(block + " = " + claim.value().normalized());
    }
    return out;
  }
}
