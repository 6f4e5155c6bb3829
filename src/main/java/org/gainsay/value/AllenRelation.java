package org.gainsay.value;

/**
 * The thirteen relations of two intervals of time (J. F. Allen, Maintaining knowledge about
 * temporal intervals, CACM 26(11), 1983), for half-open intervals.
 */
public enum AllenRelation {
  BEFORE,
  MEETS,
  OVERLAPS,
  STARTS,
  DURING,
  FINISHES,
  EQUAL,
  FINISHED_BY,
  CONTAINS,
  STARTED_BY,
  OVERLAPPED_BY,
  MET_BY,
  AFTER;

  /** The relation of [begin, end) to [otherBegin, otherEnd); both must hold at least a point. */
  public static <T extends Comparable<? super T>> AllenRelation between(
      T begin, T end, T otherBegin, T otherEnd) {
    if (begin.compareTo(end) >= 0 || otherBegin.compareTo(otherEnd) >= 0) {
      throw new IllegalArgumentException("an interval of time ends after it begins");
    }
    int ends = end.compareTo(otherBegin);
    if (ends <= 0) {
      return ends < 0 ? BEFORE : MEETS;
    }
    int begins = begin.compareTo(otherEnd);
    if (begins >= 0) {
      return begins > 0 ? AFTER : MET_BY;
    }
    return sharing(begin.compareTo(otherBegin), end.compareTo(otherEnd));
  }

  private static AllenRelation sharing(int begins, int ends) {
    if (begins == 0) {
      return ends == 0 ? EQUAL : ends < 0 ? STARTS : STARTED_BY;
    }
    if (begins < 0) {
      return ends == 0 ? FINISHED_BY : ends < 0 ? OVERLAPS : CONTAINS;
    }
    return ends == 0 ? FINISHES : ends < 0 ? DURING : OVERLAPPED_BY;
  }

  /** The relation seen from the other interval. */
  public AllenRelation inverse() {
    return switch (this) {
      case BEFORE -> AFTER;
      case MEETS -> MET_BY;
      case OVERLAPS -> OVERLAPPED_BY;
      case STARTS -> STARTED_BY;
      case DURING -> CONTAINS;
      case FINISHES -> FINISHED_BY;
      case EQUAL -> EQUAL;
      case FINISHED_BY -> FINISHES;
      case CONTAINS -> DURING;
      case STARTED_BY -> STARTS;
      case OVERLAPPED_BY -> OVERLAPS;
      case MET_BY -> MEETS;
      case AFTER -> BEFORE;
    };
  }

  /** Whether the two intervals have a moment in common. */
  public boolean sharesTime() {
    return this != BEFORE && this != MEETS && this != MET_BY && this != AFTER;
  }
}
