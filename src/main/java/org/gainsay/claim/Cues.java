package org.gainsay.claim;

import java.util.HashMap;
import java.util.Map;

/** Reads the cues of modality, negation and joint subjects near a value. */
final class Cues {

  private static final int LONGEST = 4;
  private static final int NEGATION_REACH = 6;

  private final Map<String, String> senses;

  Cues(Map<String, String> senses) {
    this.senses = new HashMap<>(senses);
  }

  /** Whether the tokens from one to before another tell a plan or a possibility. */
  Modality modality(SentenceView view, int from, int to) {
    Modality out = Modality.ASSERTED;
    for (int at = from; at < to; at++) {
      String sense = senseAt(view, at, to);
      if (sense.equals("plan")) {
        return Modality.PLANNED;
      }
      if (sense.equals("possible")) {
        out = Modality.POSSIBLE;
      }
    }
    return out;
  }

  boolean negated(SentenceView view, int from, int to) {
    for (int at = Math.max(from, to - NEGATION_REACH); at < to; at++) {
      if (senseAt(view, at, to).equals("negation")) {
        return true;
      }
    }
    return false;
  }

  boolean jointBetween(SentenceView view, int from, int to) {
    for (int at = from; at < to; at++) {
      if (senseAt(view, at, to).equals("joint")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cue such as "together with" ends at this token. */
  boolean jointEndsAt(SentenceView view, int last) {
    for (int from = Math.max(0, last - LONGEST + 1); from <= last; from++) {
      if ("joint".equals(senses.get(words(view, from, last + 1)))) {
        return true;
      }
    }
    return false;
  }

  private String senseAt(SentenceView view, int at, int limit) {
    for (int end = Math.min(limit, at + LONGEST); end > at; end--) {
      String sense = senses.get(words(view, at, end));
      if (sense != null) {
        return sense;
      }
    }
    return "";
  }

  private static String words(SentenceView view, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int at = from; at < to; at++) {
      out.append(at > from ? " " : "").append(view.lower(at));
    }
    return out.toString();
  }
}
