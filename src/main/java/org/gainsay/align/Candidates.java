package org.gainsay.align;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ContextTerm;

/**
 * The pairs of claims worth a look: of one family, with a word near the value or a rare value in
 * common.
 */
final class Candidates {

  private static final int KEY_TERMS = 12;

  private Candidates() {}

  /** Pairs of numbers of claims, the smaller first, in a fixed order. */
  static Set<List<Integer>> of(List<Claim> claims) {
    Map<String, List<Integer>> index = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      for (String key : keys(claims.get(i))) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    Set<List<Integer>> out = new LinkedHashSet<>();
    for (List<Integer> block : index.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          Claim a = claims.get(block.get(i));
          Claim b = claims.get(block.get(j));
          if (a.document() != b.document() || Values.canBeOne(a, b)) {
            out.add(List.of(block.get(i), block.get(j)));
          }
        }
      }
    }
    return out;
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
