package org.gainsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.mention.Extraction;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.text.Sentence;
import org.gainsay.value.TimeValue;

/** Turns the mentions of a document into claims. */
public final class ClaimDetector {

  private final Lexicon lexicon;
  private final AliasTable aliases;
  private final Cues cues = new Cues(Lexicon.cues());
  private final ScopeFinder scopes = new ScopeFinder(cues);

  /** A detector with these words and names. */
  public ClaimDetector(Lexicon lexicon, AliasTable aliases) {
    this.lexicon = lexicon;
    this.aliases = aliases;
  }

  /** The claims of a document, in the order of the text. */
  public List<Claim> detect(Extraction extraction) {
    Map<Integer, List<Mention>> bySentence = new HashMap<>();
    for (Mention mention : extraction.mentions()) {
      bySentence.computeIfAbsent(mention.sentence().index(), i -> new ArrayList<>()).add(mention);
    }
    NameFinder names = new NameFinder(extraction.sentences(), bySentence, lexicon, aliases);
    SurroundingsFinder surroundings =
        new SurroundingsFinder(names.all(extraction.sentences()), extraction.sentences().size());
    CitationFinder citations = new CitationFinder(extraction.mentions());
    List<Claim> out = new ArrayList<>();
    for (Sentence sentence : extraction.sentences()) {
      List<Mention> mentions = bySentence.getOrDefault(sentence.index(), List.of());
      if (!mentions.isEmpty()) {
        SentenceView view = new SentenceView(sentence, names.names(sentence), mentions, lexicon);
        for (Mention mention : mentions) {
          if (states(mention, mentions)) {
            out.add(claim(out.size(), view, mention, mentions, citations, surroundings));
          }
        }
      }
    }
    return out;
  }

  /** Citations support claims and state none; an end of a range is part of the range's claim. */
  private static boolean states(Mention mention, List<Mention> mentions) {
    boolean vague =
        mention.value() instanceof TimeValue time
            && !time.placed()
            && !time.yearOpen()
            && !time.weekdayOnly()
            && !timeOfDay(mention);
    boolean part =
        mentions.stream()
            .anyMatch(
                m ->
                    m.span().covers(mention.span())
                        && m.span().length() > mention.span().length()
                        && m.kind() != Kind.AGE
                        && !opensAround(m, mentions));
    return mention.kind() != Kind.CITATION && mention.kind() != Kind.SET && !vague && !part;
  }

  /** "Since October 7" has one end: the date inside it states when. */
  private static boolean opensAround(Mention range, List<Mention> mentions) {
    return range.kind() == Kind.DATE_RANGE
        && range.value() instanceof TimeValue time
        && !time.placed()
        && mentions.stream()
                .filter(m -> m.kind() == Kind.DATE && range.span().covers(m.span()))
                .count()
            == 1;
  }

  /** A clock time without a day: two sources of one story can still be held together. */
  private static boolean timeOfDay(Mention mention) {
    int at = mention.timex().indexOf('T');
    boolean clock = at >= 0 && at + 1 < mention.timex().length();
    return mention.kind() == Kind.TIME
        && clock
        && Character.isDigit(mention.timex().charAt(at + 1));
  }

  private Claim claim(
      int number,
      SentenceView view,
      Mention mention,
      List<Mention> mentions,
      CitationFinder citations,
      SurroundingsFinder surroundings) {
    Topic topic =
        mention.kind().isTime() ? EventFinder.of(view, mention) : MeasureFinder.of(view, mention);
    Scope scope = scopes.of(view, mention, mentions);
    int first = view.first(mention);
    int reach = reach(view, topic, first);
    return new Claim(
        number,
        mention,
        topic.phrase(),
        topic.event(),
        PredicateFinder.of(view, mention, topic.phrase()),
        scope,
        cues.modality(view, reach, first),
        cues.negated(view, reach, first),
        ChangeFinder.of(view, mention),
        topic.role(),
        AttributionFinder.of(view),
        citations.supporting(mention),
        ContextFinder.of(view, mention),
        surroundings.of(view, mention));
  }

  /**
   * Where the words begin that can make a plan or a denial of the claim: the clause; for an event
   * with its date the noun phrase, since what is said of the event is another claim.
   */
  private static int reach(SentenceView view, Topic topic, int first) {
    int clause = view.clauseStart(first);
    int phrase = topic.event() ? view.sentence().tokenAt(topic.phrase().span().start()) : clause;
    return Math.min(first, Math.max(clause, phrase));
  }
}
