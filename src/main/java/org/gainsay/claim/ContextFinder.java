package org.gainsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.mention.Mention;

/**
 * The content words around a value, weighted by nearness: w = floor + (1 - floor) exp(-d / tau),
 * where d counts words. Measured better than any hard window (docs of the alignment trials).
 */
final class ContextFinder {

  private static final double TAU = 3;
  private static final double FLOOR = 0.05;
  private static final int MOST = 40;

  private ContextFinder() {}

  static List<ContextTerm> of(SentenceView view, Mention mention) {
    int first = view.first(mention);
    int after = view.after(mention);
    List<ContextTerm> out = new ArrayList<>();
    for (int at = 0; at < view.size(); at++) {
      if (view.content(at)) {
        int distance = at < first ? first - at - 1 : Math.max(0, at - after);
        double weight = FLOOR + (1 - FLOOR) * Math.exp(-distance / TAU);
        String name = view.nameAt(at).map(Name::canonical).orElse("");
        out.add(new ContextTerm(view.lower(at), view.term(at), name, weight));
      }
    }
    out.sort(Comparator.comparingDouble(ContextTerm::weight).reversed());
    return out.size() > MOST ? out.subList(0, MOST) : out;
  }
}
