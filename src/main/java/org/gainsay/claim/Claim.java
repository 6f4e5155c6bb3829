package org.gainsay.claim;

import java.util.List;
import java.util.Optional;
import org.gainsay.mention.Mention;
import org.gainsay.text.Document;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.value.Value;

/**
 * A value together with what it is said of.
 *
 * @param number its number in its document, from 0
 * @param mention the value and its place
 * @param topic the measure, the thing counted, or the event dated
 * @param event whether the topic is a noun phrase that names an event
 * @param predicate the term of the verb that tells what happened to the things counted, empty when
 *     none was found
 * @param scope what it is limited to
 * @param modality fact, plan or possibility
 * @param negated whether the clause denies it
 * @param change level, or part of a change
 * @param timeRole what a date does for its event
 * @param attribution the speaker whom the text names for it
 * @param citations the citations in brackets that support it
 * @param context the content words of its sentence, nearest first
 * @param surroundings what stands around it and can tell it from a like one
 */
public record Claim(
    int number,
    Mention mention,
    Phrase topic,
    boolean event,
    String predicate,
    Scope scope,
    Modality modality,
    boolean negated,
    Change change,
    TimeRole timeRole,
    Optional<String> attribution,
    List<Mention> citations,
    List<ContextTerm> context,
    Surroundings surroundings) {

  public Claim {
    citations = List.copyOf(citations);
    context = List.copyOf(context);
  }

  /** The value stated. */
  public Value value() {
    return mention.value();
  }

  /** The sentence it stands in. */
  public Sentence sentence() {
    return mention.sentence();
  }

  /** The document it stands in. */
  public Document document() {
    return mention.document();
  }

  /** The stretch of the value's own expression. */
  public Span span() {
    return mention.span();
  }

  /** Two claims are the same when they are the same one of the same document. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Claim that && document() == that.document() && number == that.number;
  }

  @Override
  public int hashCode() {
    return 31 * document().path().hashCode() + number;
  }

  @Override
  public String toString() {
    return document().path() + ":" + document().position(span().start()) + " " + mention;
  }
}
