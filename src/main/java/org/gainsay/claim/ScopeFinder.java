package org.gainsay.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.value.TimeValue;

/** Finds what limits a claim: of whom it is said, alone or together, where, and when. */
final class ScopeFinder {

  private static final Set<String> CONTRACTED = Set.of("been", "got", "not", "a", "the");

  private final Cues cues;

  ScopeFinder(Cues cues) {
    this.cues = cues;
  }

  Scope of(SentenceView view, Mention mention, List<Mention> others) {
    int first = view.first(mention);
    int start = view.clauseStart(first);
    Map<String, String> participants = new TreeMap<>();
    boolean linked = false;
    for (Name name : view.names()) {
      if (name.from() >= start && name.to() <= first && participates(view, name)) {
        participants.put(name.canonical(), name.display());
        linked = linked || linked(view, name);
      }
    }
    if (participants.isEmpty()) {
      antecedent(view, start).ifPresent(name -> participants.put(name.canonical(), name.display()));
    }
    Phrase base = MeasureFinder.base(view, mention);
    boolean together = cues.jointBetween(view, start, view.clauseEnd(first)) || !base.isEmpty();
    boolean joint = linked || (together && coordinated(view, start, first, participants.keySet()));
    Set<String> places = places(view, start, view.clauseEnd(first));
    return new Scope(
        participants, participants.size() > 1 && joint, places, asOf(mention, others), base);
  }

  /** The names of places in the clause; "at the summit" names none. */
  private static Set<String> places(SentenceView view, int start, int end) {
    return view.names().stream()
        .filter(name -> name.place() && name.from() >= start && name.to() <= end)
        .filter(name -> view.lexicon().eventClass(view.lower(name.to() - 1)).isEmpty())
        .map(Name::canonical)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A name that is the subject, or one that a cue such as "together with" joins to it. */
  private boolean participates(SentenceView view, Name name) {
    boolean owner = view.possessive(name.to()) && !contracted(view, name.to());
    boolean subject =
        !view.is(before(view, name), WordClass.PREPOSITION) && !attributive(view, name);
    return !owner && ((subject && !explains(view, name)) || linked(view, name));
  }

  /** "Reyes's been here for two years": a verb, no possessive. */
  private static boolean contracted(SentenceView view, int apostrophe) {
    int next = view.possessive(apostrophe + 1) ? apostrophe + 2 : apostrophe + 1;
    return CONTRACTED.contains(view.lower(next));
  }

  /**
   * The name that a clause such as ", who has worked there for 30 years" is about: it stands before
   * the comma.
   */
  private static Optional<Name> antecedent(SentenceView view, int start) {
    boolean relative = view.is(start - 1, WordClass.RELATIVE) || view.is(start, WordClass.RELATIVE);
    int before = view.is(start - 1, WordClass.RELATIVE) ? start - 2 : start - 1;
    before = view.lower(before).equals(",") ? before - 1 : before;
    return relative ? view.nameAt(before) : Optional.empty();
  }

  /** A name alone in brackets stands for the one before them: "the Nordic Council (NC)". */
  private static boolean explains(SentenceView view, Name name) {
    return view.lower(name.from() - 1).equals("(") && view.lower(name.to()).equals(")");
  }

  private boolean linked(SentenceView view, Name name) {
    return cues.jointEndsAt(view, before(view, name));
  }

  private static int before(SentenceView view, Name name) {
    return view.is(name.from() - 1, WordClass.DETERMINER) ? name.from() - 2 : name.from() - 1;
  }

  /** A name that only modifies the noun after it ("the Israeli parliament"). */
  private static boolean attributive(SentenceView view, Name name) {
    return view.content(name.to())
        && view.nameAt(name.to()).isEmpty()
        && !NounPhrases.pastVerb(view, name.to())
        && view.is(name.from() - 1, WordClass.DETERMINER);
  }

  /** Whether "and" joins two of the participants. */
  private static boolean coordinated(
      SentenceView view, int start, int first, Set<String> participants) {
    for (int at = start; at < first; at++) {
      boolean joins =
          view.lower(at).equals("and")
              && named(view, at - 1, participants)
              && named(view, at + 1, participants);
      if (joins) {
        return true;
      }
    }
    return false;
  }

  private static boolean named(SentenceView view, int at, Set<String> participants) {
    return view.nameAt(at).filter(name -> participants.contains(name.canonical())).isPresent();
  }

  /** The placed time nearest to a number in its sentence. */
  private static Optional<TimeValue> asOf(Mention mention, List<Mention> others) {
    if (mention.kind().isTime()) {
      return Optional.empty();
    }
    return others.stream()
        .filter(m -> m.kind() == Kind.DATE || m.kind() == Kind.DATE_RANGE)
        .filter(m -> m.value() instanceof TimeValue time && time.placed())
        .min((a, b) -> Integer.compare(distance(a, mention), distance(b, mention)))
        .map(m -> (TimeValue) m.value());
  }

  private static int distance(Mention a, Mention b) {
    return a.span().start() < b.span().start()
        ? b.span().start() - a.span().end()
        : a.span().start() - b.span().end();
  }
}
