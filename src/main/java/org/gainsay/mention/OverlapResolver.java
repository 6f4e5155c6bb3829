package org.gainsay.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gainsay.text.Span;

/**
 * Keeps the best of the readings that overlap: the longest, and of two that are equally long the
 * one whose dimension comes first. What was set aside wins over every shorter reading.
 */
final class OverlapResolver {

  /**
   * A candidate and the rank of its dimension.
   *
   * @param candidate the reading
   * @param rank the place of its dimension in the order of precedence, then of the reading in it
   */
  record Ranked(Candidate candidate, int rank) {

    private int length() {
      return candidate.span().length();
    }
  }

  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingInt((Ranked r) -> -r.length())
          .thenComparingInt(Ranked::rank)
          .thenComparingInt(r -> r.candidate().span().start());

  private OverlapResolver() {}

  /** The candidates to keep, in order of their beginning. */
  static List<Candidate> kept(List<Ranked> readings, List<NotMention> setAside) {
    if (readings.isEmpty()) {
      return List.of();
    }
    List<Ranked> order = new ArrayList<>(readings);
    order.sort(BEST_FIRST);
    NavigableMap<Integer, Span> taken = new TreeMap<>();
    Map<Integer, Candidate> out = new TreeMap<>();
    List<NotMention> aside = new ArrayList<>(setAside);
    aside.sort(Comparator.comparingInt(n -> -n.span().length()));
    int next = 0;
    for (Ranked ranked : order) {
      while (next < aside.size() && aside.get(next).span().length() > ranked.length()) {
        take(taken, aside.get(next++).span());
      }
      Candidate candidate = ranked.candidate();
      if (take(taken, candidate.span())) {
        out.put(candidate.span().start(), candidate);
      }
    }
    return List.copyOf(out.values());
  }

  /** What was set aside and stands in no reading that is kept; both lists are in order. */
  static List<NotMention> unread(List<NotMention> setAside, List<Candidate> kept) {
    List<NotMention> out = new ArrayList<>(setAside.size());
    int next = 0;
    for (NotMention aside : setAside) {
      while (next < kept.size() && kept.get(next).span().end() <= aside.span().start()) {
        next++;
      }
      if (next == kept.size() || !kept.get(next).span().overlaps(aside.span())) {
        out.add(aside);
      }
    }
    return out;
  }

  /** Takes a stretch if nothing of it is taken yet. */
  private static boolean take(NavigableMap<Integer, Span> taken, Span span) {
    Map.Entry<Integer, Span> before = taken.lowerEntry(span.end());
    if (before != null && before.getValue().end() > span.start()) {
      return false;
    }
    taken.put(span.start(), span);
    return true;
  }
}
