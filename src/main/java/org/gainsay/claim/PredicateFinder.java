package org.gainsay.claim;

import org.gainsay.mention.Mention;

/**
 * Finds the verb that says what happened to the things counted or measured: behind their noun
 * phrase ("ten people were killed"), else before the value ("killing ten people").
 */
final class PredicateFinder {

  private static final int REACH_RIGHT = 4;
  private static final int REACH_LEFT = 5;

  private PredicateFinder() {}

  /** The term of the verb, empty when none is found. */
  static String of(SentenceView view, Mention mention, Phrase topic) {
    if (mention.kind().isTime()) {
      return nearest(view, view.first(mention), view.after(mention));
    }
    int after = view.after(mention);
    boolean follows = topic.span().start() >= mention.span().end();
    int end = follows ? view.sentence().tokenAt(topic.span().end()) : after;
    String right = right(view, Math.max(end, after));
    return right.isEmpty() ? left(view, view.first(mention)) : right;
  }

  /** The verb of the clause that stands nearest to a date. */
  private static String nearest(SentenceView view, int first, int after) {
    int start = view.clauseStart(first);
    int end = view.clauseEnd(Math.max(first, after - 1));
    for (int away = 1; first - away >= start || after + away - 1 < end; away++) {
      if (first - away >= start && verb(view, first - away)) {
        return view.term(first - away);
      }
      if (after + away - 1 < end && verb(view, after + away - 1)) {
        return view.term(after + away - 1);
      }
    }
    return "";
  }

  private static String right(SentenceView view, int from) {
    for (int at = from; at < Math.min(view.size(), from + REACH_RIGHT); at++) {
      if (view.punctuation(at) || view.inMention(at)) {
        return "";
      }
      boolean passes = view.is(at, WordClass.AUXILIARY) || view.is(at, WordClass.ADVERB);
      if (verb(view, at)) {
        return view.term(at);
      }
      if (!passes) {
        return "";
      }
    }
    return "";
  }

  private static String left(SentenceView view, int first) {
    for (int at = first - 1; at >= Math.max(0, first - REACH_LEFT); at--) {
      if (view.strongPunctuation(at) || view.inMention(at)) {
        return "";
      }
      if (verb(view, at)) {
        return view.term(at);
      }
    }
    return "";
  }

  /** A past tense, a participle, or a word whose concept the lexicon knows as an event. */
  private static boolean verb(SentenceView view, int at) {
    String lower = view.lower(at);
    boolean participle = lower.length() > 5 && lower.endsWith("ing");
    return view.content(at)
        && view.nameAt(at).isEmpty()
        && (NounPhrases.pastVerb(view, at) || participle || view.lexicon().concept(lower));
  }
}
