package org.gainsay.claim;

import java.util.List;
import java.util.Set;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;

/**
 * Finds what a number measures or counts: the noun after it, the base of a share, the words before.
 */
final class MeasureFinder {

  private static final int REACH = 4;

  /** "The pier is 400 metres long" is said of the pier. */
  private static final Set<String> DIMENSIONS =
      Set.of("long", "wide", "high", "tall", "deep", "thick", "heavy", "away", "apart");

  private MeasureFinder() {}

  static Topic of(SentenceView view, Mention mention) {
    int first = view.first(mention);
    int after = view.after(mention);
    Phrase phrase =
        switch (mention.kind()) {
          case AGE -> person(view, first, after);
          case DURATION -> spanOf(view, first, after);
          case PERCENT, FRACTION -> share(view, first, after);
          default -> counted(view, first, after);
        };
    return new Topic(phrase, TimeRole.NONE, false);
  }

  /** What a share is a share of: "40 percent of Israel's oil". */
  static Phrase base(SentenceView view, Mention mention) {
    boolean share = mention.kind() == Kind.PERCENT || mention.kind() == Kind.FRACTION;
    int after = view.after(mention);
    return share && view.lower(after).equals("of")
        ? NounPhrases.startingAt(view, after + 1)
        : Phrase.NONE;
  }

  private static Phrase counted(SentenceView view, int first, int after) {
    if (view.lower(after).equals("-") && view.content(after + 1)) {
      // Of "a six-game loss" six are the games: the head is not the last noun.
      Phrase whole = NounPhrases.startingAt(view, after + 1);
      return view.phrase(after + 1, view.sentence().tokenAt(whole.span().end()), after + 1);
    }
    int noun = after;
    boolean second = view.lower(noun).equals("and") && view.content(noun + 1);
    if (view.lower(noun).equals("of") || second) {
      noun++;
    }
    while (noun < view.size() && view.is(noun, WordClass.DETERMINER)) {
      noun++;
    }
    boolean dimension = DIMENSIONS.contains(view.lower(noun));
    if (view.content(noun) && !NounPhrases.pastVerb(view, noun) && !dimension) {
      return NounPhrases.startingAt(view, noun);
    }
    return before(view, first);
  }

  private static Phrase share(SentenceView view, int first, int after) {
    if (view.lower(after).equals("of")) {
      return before(view, first);
    }
    return counted(view, first, after);
  }

  /** The person whose age it is: the name nearest to it. */
  private static Phrase person(SentenceView view, int first, int after) {
    for (int distance = 0; distance <= REACH; distance++) {
      for (int at : List.of(first - 1 - distance, after + distance)) {
        if (view.nameAt(at).isPresent()) {
          Name name = view.nameAt(at).get();
          return view.phrase(name.from(), name.to(), name.to() - 1);
        }
      }
    }
    return counted(view, first, after);
  }

  private static final Set<String> SPANNED = Set.of("before", "after", "of");

  /** What a duration lasts or leads to: what stands after "of" or "before", else the clause. */
  private static Phrase spanOf(SentenceView view, int first, int after) {
    Phrase spanned =
        SPANNED.contains(view.lower(after)) ? NounPhrases.startingAt(view, after + 1) : Phrase.NONE;
    if (!spanned.isEmpty()) {
      return spanned;
    }
    return view.phrase(view.clauseStart(first), view.clauseEnd(Math.max(first, after - 1)), -1);
  }

  /** The nearest content words before the value in its clause; the nearest is the head. */
  private static Phrase before(SentenceView view, int first) {
    int start = view.clauseStart(first);
    List<Integer> words = view.contentBetween(start, first);
    if (words.isEmpty()) {
      return view.phrase(first, view.clauseEnd(first), -1);
    }
    int from = words.get(Math.max(0, words.size() - REACH));
    return view.phrase(from, first, words.get(words.size() - 1));
  }
}
