package org.gainsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.mention.Mention;
import org.gainsay.table.Row;
import org.gainsay.table.Table;

/** Reads what stands around a value: whose it may be, and what sets it apart from another one. */
final class SurroundingsFinder {

  private static final Map<String, String> CONTRASTS = senses();
  private static final int FRAME = 4;
  private static final int REACH_LEFT = 4;
  private static final int REACH_RIGHT = 3;

  private final Set<String> documentNames;
  private final int documentSentences;

  SurroundingsFinder(Set<String> documentNames, int documentSentences) {
    this.documentNames = documentNames;
    this.documentSentences = documentSentences;
  }

  Surroundings of(SentenceView view, Mention mention) {
    int first = view.first(mention);
    int after = view.after(mention);
    Set<String> contrasts = new HashSet<>();
    for (int at = Math.max(0, first - REACH_LEFT); at < after + REACH_RIGHT; at++) {
      boolean outside = at < first || at >= after;
      String sense = CONTRASTS.getOrDefault(view.lower(at), "");
      if (outside && !sense.isEmpty() && view.nameAt(at).isEmpty()) {
        contrasts.add(sense);
      }
    }
    return new Surroundings(
        owner(view, first),
        words(view, first - 1, -1),
        words(view, after, 1),
        contrasts,
        documentNames,
        documentSentences);
  }

  /** The words from a place on, leftwards or rightwards. */
  private static List<String> words(SentenceView view, int from, int step) {
    List<String> out = new ArrayList<>();
    int at = from;
    while (at >= 0 && at < view.size() && out.size() < FRAME) {
      out.add(view.inMention(at) ? "#" : view.lower(at));
      boolean value = view.inMention(at);
      at += step;
      while (value && view.inMention(at)) {
        at += step;
      }
    }
    if (out.size() < FRAME) {
      out.add(step < 0 ? "^" : "$");
    }
    return out;
  }

  private static Map<String, String> senses() {
    Map<String, String> out = new HashMap<>();
    for (Row row : Table.resource("/org/gainsay/claim/contrasts.tsv").rows()) {
      out.put(row.text("word"), row.text("sense"));
    }
    return Map.copyOf(out);
  }

  private static String owner(SentenceView view, int first) {
    String owner = "";
    for (Name name : view.names()) {
      owner = name.to() <= first ? name.canonical() : owner;
    }
    return owner;
  }
}
