package org.gainsay.claim;

import java.util.Set;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;

/** Reads whether a number is a level or part of a change: by, to or from. */
final class ChangeFinder {

  private static final Set<String> MOVES = Set.of("increase", "decrease");
  private static final int REACH = 3;

  private ChangeFinder() {}

  static Change of(SentenceView view, Mention mention) {
    int first = view.first(mention);
    boolean moves = moveNear(view, first);
    String before = view.lower(first - 1);
    if (moves && before.equals("to")) {
      return Change.TO;
    }
    if (moves && before.equals("from")) {
      return Change.FROM;
    }
    boolean share = mention.kind() == Kind.PERCENT;
    boolean moved = moves && (before.equals("by") || (share && moveJustBefore(view, first)));
    return moved || (share && nounMoves(view, view.after(mention))) ? Change.BY : Change.LEVEL;
  }

  /** "a 5% rise". */
  private static boolean nounMoves(SentenceView view, int after) {
    return after < view.size() && MOVES.contains(view.term(after));
  }

  private static boolean moveNear(SentenceView view, int first) {
    for (int at = Math.max(view.clauseStart(first), first - 2 * REACH); at < first; at++) {
      if (MOVES.contains(view.term(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean moveJustBefore(SentenceView view, int first) {
    for (int at = Math.max(0, first - REACH); at < first; at++) {
      if (MOVES.contains(view.term(at))) {
        return true;
      }
    }
    return false;
  }
}
