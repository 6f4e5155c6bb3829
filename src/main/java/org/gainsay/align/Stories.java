package org.gainsay.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.text.Document;

/**
 * Which documents may tell one story. Of a few documents any two may; of many, only two that share
 * names which few of them have, so that the cost grows with the stories and not with the square of
 * the documents.
 */
final class Stories {

  private static final int FEW = 40;
  private static final int SHARED_NAMES = 2;

  private final Map<Document, Integer> numbers = new LinkedHashMap<>();
  private final List<Set<Integer>> related = new ArrayList<>();

  Stories(List<Claim> claims) {
    Map<String, List<Integer>> tellers = new TreeMap<>();
    for (Claim claim : claims) {
      int next = numbers.size();
      if (numbers.putIfAbsent(claim.document(), next) == null) {
        related.add(new TreeSet<>());
        for (String name : claim.surroundings().documentNames()) {
          tellers.computeIfAbsent(name, n -> new ArrayList<>()).add(next);
        }
      }
    }
    if (numbers.size() > FEW) {
      relate(tellers);
    }
  }

  private void relate(Map<String, List<Integer>> tellers) {
    Map<Long, Integer> shared = new HashMap<>();
    for (List<Integer> documents : tellers.values()) {
      for (int i = 0; documents.size() <= FEW && i < documents.size(); i++) {
        for (int j = i + 1; j < documents.size(); j++) {
          long pair = Candidate.key(documents.get(i), documents.get(j));
          if (shared.merge(pair, 1, Integer::sum) == SHARED_NAMES) {
            related.get(documents.get(i)).add(documents.get(j));
          }
        }
      }
    }
  }

  /** The number of a claim's document, in order of appearance. */
  int document(Claim claim) {
    return numbers.getOrDefault(claim.document(), 0);
  }

  /** The documents of greater number that may tell the story of a document. */
  Iterable<Integer> after(int document, Set<Integer> among) {
    if (numbers.size() > FEW) {
      return related.get(document);
    }
    return among.stream().filter(other -> other > document).toList();
  }
}
