package org.gainsay.claim;

import java.util.Map;
import java.util.Set;
import org.gainsay.mention.Mention;
import org.gainsay.table.Table;

/** Finds the event that a date or time is said of: a noun phrase that names it, else the clause. */
final class EventFinder {

  private static final Map<String, TimeRole> ROLES =
      Map.ofEntries(
          Map.entry("since", TimeRole.LIMITS),
          Map.entry("until", TimeRole.LIMITS),
          Map.entry("till", TimeRole.LIMITS),
          Map.entry("after", TimeRole.LIMITS),
          Map.entry("before", TimeRole.LIMITS),
          Map.entry("following", TimeRole.LIMITS),
          Map.entry("by", TimeRole.LIMITS),
          Map.entry("from", TimeRole.LIMITS),
          Map.entry("to", TimeRole.LIMITS),
          Map.entry("through", TimeRole.LIMITS),
          Map.entry("for", TimeRole.PURPOSE),
          Map.entry("of", TimeRole.NAMES));
  private static final Set<String> LIGHT =
      Set.copyOf(Table.resource("/org/gainsay/claim/light-verbs.tsv").words("word"));
  private static final Set<String> PUBLISHING =
      Set.copyOf(Table.resource("/org/gainsay/claim/publishing.tsv").words("word"));
  private static final int PAGE_LINE = 12;
  private static final int REACH = 2;
  private static final int SHORTEST_CLAUSE = 1;

  private EventFinder() {}

  static Topic of(SentenceView view, Mention mention) {
    int first = view.first(mention);
    int after = view.after(mention);
    if (tellsItsOwnDate(view)) {
      return Topic.NONE;
    }
    Phrase named = namedByDate(view, first, after);
    if (!named.isEmpty()) {
      // "It is a 1940 comedy" says when; "the 1940 comedy" says which.
      boolean tells = view.lower(first - 1).equals("a") || view.lower(first - 1).equals("an");
      TimeRole role = tells ? TimeRole.HAPPENED : TimeRole.NAMES;
      return new Topic(named, role, isEvent(view, named));
    }
    int preposition = first - 1;
    boolean led = view.is(preposition, WordClass.PREPOSITION);
    TimeRole role =
        led ? ROLES.getOrDefault(view.lower(preposition), TimeRole.HAPPENED) : TimeRole.HAPPENED;
    Phrase event = eventBefore(view, led ? preposition : first);
    if (!event.isEmpty()) {
      return new Topic(event, role, true);
    }
    if (view.lexicon().reporting(view.lower(led ? preposition - 1 : first - 1))) {
      return Topic.NONE;
    }
    return new Topic(clause(view, first, after), role, false);
  }

  /**
   * A line such as "Last updated at 09:40 GMT" or "4 May | Updated 6:05 PM" dates the page, not an
   * event.
   */
  private static boolean tellsItsOwnDate(SentenceView view) {
    for (int at = 0; at < Math.min(view.size(), PAGE_LINE); at++) {
      boolean last =
          at > 0
              && (view.lower(at - 1).equals("last")
                  || view.lower(at + 1).equals(":")
                  || (view.inMention(at + 1) && !view.content(at - 1)));
      if (PUBLISHING.contains(view.lower(at)) && (last || at == 0)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "the October 7 Hamas attack", "the 2020 war": the date stands before the noun that it names.
   */
  private static Phrase namedByDate(SentenceView view, int first, int after) {
    boolean noun = view.content(after) && !NounPhrases.pastVerb(view, after);
    boolean introduced =
        view.is(first - 1, WordClass.DETERMINER)
            || view.possessive(first - 1)
            || (view.content(first - 1) && view.is(first - 2, WordClass.DETERMINER));
    if (!noun || !(introduced || first == 0)) {
      return Phrase.NONE;
    }
    Phrase phrase = NounPhrases.startingAt(view, after);
    return introduced || isEvent(view, phrase) ? phrase : Phrase.NONE;
  }

  /** The noun phrase of an event that ends before a token, places and light verbs skipped. */
  private static Phrase eventBefore(SentenceView view, int end) {
    int at = end;
    for (int tries = 0; tries <= REACH; tries++) {
      at = beforeBrackets(view, at);
      Phrase phrase = NounPhrases.endingBefore(view, at);
      if (isEvent(view, phrase)) {
        return withBrackets(view, withSubject(view, phrase), at, end);
      }
      int skipped = beforePlaces(view, at);
      if (skipped == at) {
        skipped = beforePartner(view, phrase);
      }
      if (skipped < 0) {
        return Phrase.NONE;
      }
      at = skipped;
    }
    return Phrase.NONE;
  }

  private static boolean isEvent(SentenceView view, Phrase phrase) {
    if (phrase.isEmpty()) {
      return false;
    }
    int from = view.sentence().tokenAt(phrase.span().start());
    int to = view.sentence().tokenAt(phrase.span().end());
    int head = NounPhrases.head(view, from, to);
    // "Two miners were killed on 5 March": a deed, whose doers tell it from others, no named event.
    return !NounPhrases.pastVerb(view, head)
        && view.lexicon().eventClass(view.lower(head)).isPresent();
  }

  /** The place before "on climate change" in "the conference on climate change", or -1. */
  private static int beforePartner(SentenceView view, Phrase phrase) {
    if (phrase.isEmpty()) {
      return -1;
    }
    int start = view.sentence().tokenAt(phrase.span().start());
    int before = view.is(start - 1, WordClass.DETERMINER) ? start - 2 : start - 1;
    return view.is(before, WordClass.PREPOSITION) ? before : -1;
  }

  /** "Miners were killed" for "killed": a verb alone is said of anybody. */
  private static Phrase withSubject(SentenceView view, Phrase phrase) {
    int verb = view.sentence().tokenAt(phrase.span().start());
    int end = view.sentence().tokenAt(phrase.span().end());
    int at = verb;
    while (at > 0 && (view.is(at - 1, WordClass.AUXILIARY) || view.is(at - 1, WordClass.ADVERB))) {
      at--;
    }
    Phrase subject = NounPhrases.endingBefore(view, at);
    boolean passive = at < verb && end == verb + 1 && NounPhrases.pastVerb(view, verb);
    return passive && !subject.isEmpty()
        ? view.phrase(view.sentence().tokenAt(subject.span().start()), end, verb)
        : phrase;
  }

  /** The phrase with an acronym in brackets after it. */
  private static Phrase withBrackets(SentenceView view, Phrase phrase, int at, int end) {
    boolean bracket = view.lower(at).equals("(") && at + 2 < end && view.lower(at + 2).equals(")");
    if (!bracket) {
      return phrase;
    }
    int from = view.sentence().tokenAt(phrase.span().start());
    Phrase whole = view.phrase(from, at + 3, -1);
    return new Phrase(
        whole.span(),
        whole.text(),
        phrase.head(),
        phrase.terms(),
        phrase.nameTerms(),
        phrase.names(),
        phrase.people());
  }

  private static int beforeBrackets(SentenceView view, int end) {
    boolean acronym = view.lower(end - 1).equals(")") && view.lower(end - 3).equals("(");
    return acronym ? end - 3 : end;
  }

  /** Skips "held in Riyadh", "to be held in Baku", "that took place", leftwards. */
  private static int beforePlaces(SentenceView view, int end) {
    int at = end;
    boolean moved = true;
    while (moved && at > 0) {
      int next = beforePlace(view, at);
      next = next == at ? beforeLightVerb(view, at) : next;
      moved = next != at;
      at = next;
    }
    return at;
  }

  private static int beforePlace(SentenceView view, int end) {
    int at = view.lower(end - 1).equals(",") ? end - 1 : end;
    boolean named = view.nameAt(at - 1).filter(Name::place).isPresent();
    if (!named) {
      return end;
    }
    int start = at - 1;
    while (start > 0 && !view.lexicon().placePreposition(view.lower(start))) {
      start--;
    }
    return start;
  }

  private static int beforeLightVerb(SentenceView view, int end) {
    int at = end;
    while (at > 0 && LIGHT.contains(view.lower(at - 1))) {
      at--;
    }
    if (at == end) {
      return end;
    }
    while (at > 0
        && (view.is(at - 1, WordClass.AUXILIARY)
            || view.is(at - 1, WordClass.RELATIVE)
            || view.lower(at - 1).equals("to")
            || view.lower(at - 1).equals(","))) {
      at--;
    }
    return at;
  }

  private static Phrase clause(SentenceView view, int first, int after) {
    int start = view.clauseStart(first);
    int end = view.clauseEnd(Math.max(first, after - 1));
    if (start > 0 && view.lower(start - 1).equals("(")) {
      // "Jane Doe (born 12 May 1960)": what stands in brackets is said of what stands before them.
      start = view.clauseStart(start - 1);
    }
    Phrase phrase = view.phrase(start, end, -1);
    return phrase.allTerms().size() < SHORTEST_CLAUSE ? Phrase.NONE : phrase;
  }
}
