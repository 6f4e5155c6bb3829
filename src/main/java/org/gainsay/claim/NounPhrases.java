package org.gainsay.claim;

import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.table.Table;

/**
 * Noun phrases beside a value, found by the closed word classes that bound them; no tagger is
 * needed.
 */
final class NounPhrases {

  private static final int LONGEST = 14;
  private static final int MOST_NOUNS = 5;
  private static final Set<String> PLURAL_ENDINGS = Set.of("men", "people", "ren", "ses", "ves");
  private static final Set<String> UNINFLECTED =
      Table.resource("/org/gainsay/claim/irregular.tsv").rows().stream()
          .filter(row -> row.text("form").equals(row.text("lemma")))
          .map(row -> row.text("form"))
          .collect(Collectors.toUnmodifiableSet());

  private NounPhrases() {}

  /**
   * The noun phrase that begins at a token: content words up to a function word, a mark, or a verb
   * in the past tense; "of" goes on into the next noun phrase.
   */
  static Phrase startingAt(SentenceView view, int from) {
    int at = from;
    while (at < view.size() && (view.is(at, WordClass.DETERMINER) || view.lower(at).equals("-"))) {
      at++;
    }
    int start = at;
    int nouns = 0;
    while (at < view.size() && nouns < MOST_NOUNS) {
      boolean link = view.possessive(at) || view.lower(at).equals("-");
      if (!link && (!view.content(at) || (nouns > 0 && pastVerb(view, at)))) {
        break;
      }
      if (!link) {
        nouns++;
      }
      at++;
    }
    if (nouns == 0) {
      return Phrase.NONE;
    }
    int end = view.lower(at).equals("of") ? endOfOf(view, at) : at;
    return view.phrase(start, end, head(view, start, end));
  }

  private static int endOfOf(SentenceView view, int of) {
    int at = of + 1;
    while (at < view.size() && view.is(at, WordClass.DETERMINER)) {
      at++;
    }
    int nouns = 0;
    while (at < view.size()
        && nouns < MOST_NOUNS
        && (view.content(at) || view.possessive(at) || view.lower(at).equals("-"))
        && !(nouns > 0 && pastVerb(view, at))) {
      nouns += view.content(at) ? 1 : 0;
      at++;
    }
    return nouns == 0 ? of : at;
  }

  /** Whether the word looks like a verb in the past tense rather than a noun. */
  static boolean pastVerb(SentenceView view, int at) {
    String lower = view.lower(at);
    boolean name = view.nameAt(at).isPresent();
    boolean regular = lower.length() > 4 && lower.endsWith("ed") && !lower.endsWith("eed");
    boolean irregular = view.lexicon().irregular(lower) && !noun(lower);
    return !name && (regular || irregular);
  }

  /** "Lives", "children" and "sheep" are as irregular as "held", and are no verbs. */
  private static boolean noun(String lower) {
    return UNINFLECTED.contains(lower) || PLURAL_ENDINGS.stream().anyMatch(lower::endsWith);
  }

  /**
   * The noun phrase that ends before a token, reaching left over "of" and over the prepositions
   * that join an event to its partners; its head is the last noun of its first part.
   */
  static Phrase endingBefore(SentenceView view, int end) {
    int at = end;
    int steps = 0;
    int start = end;
    boolean open = true;
    while (at > 0 && open && steps < LONGEST) {
      int before = at - 1;
      if (view.content(before)) {
        at = before;
        start = before;
      } else if (view.lower(before).equals("of") || link(view, before)) {
        at = before;
      } else if (view.is(before, WordClass.DETERMINER) && view.lower(before - 1).equals("of")) {
        at = before - 1;
      } else {
        open = false;
      }
      steps++;
    }
    return start == end ? Phrase.NONE : view.phrase(start, end, head(view, start, end));
  }

  /**
   * The head of a noun phrase: the last noun of its first part that names an event, the parts being
   * joined by "of"; without one, the last noun of the first part outside a name.
   */
  static int head(SentenceView view, int from, int to) {
    int last = -1;
    int plain = -1;
    for (int at = from; at <= to; at++) {
      boolean ends = at == to || view.lower(at).equals("of");
      if (ends && last >= 0) {
        if (view.lexicon().eventClass(view.lower(last)).isPresent()) {
          return last;
        }
        plain = plain < 0 && (at == to || view.nameAt(at).isEmpty()) ? last : plain;
      }
      last = at < to && view.content(at) ? at : last;
    }
    return plain >= 0 ? plain : last;
  }

  private static boolean link(SentenceView view, int at) {
    return view.possessive(at)
        || view.lower(at).equals("-")
        || (view.lower(at).equals("and") && nameSides(view, at));
  }

  private static boolean nameSides(SentenceView view, int at) {
    return view.nameAt(at - 1).isPresent() && view.nameAt(at + 1).isPresent();
  }
}
