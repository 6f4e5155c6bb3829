package org.gainsay.mention;

import java.util.List;
import java.util.Optional;
import org.gainsay.mention.TimeExpression.Clock;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.mention.TimeExpression.Shifted;
import org.gainsay.text.Document;
import org.gainsay.text.PublicationDate;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.value.Anchoring;
import org.gainsay.value.Granularity;
import org.gainsay.value.TimeValue;

/**
 * The time line of one document: when it was published, and which dates its text runs along.
 *
 * <p>In news mode incomplete dates are counted from the publication date; in narrative mode, that
 * of histories, from the date last spoken of. Without either they stay open.
 */
public final class Chronology {

  private final Optional<PublicationDate> published;
  private final boolean narrative;
  private final RunningDate running = new RunningDate();

  private Chronology(Optional<PublicationDate> published, boolean narrative) {
    this.published = published;
    this.narrative = narrative;
  }

  /**
   * The time line of a document.
   *
   * @param dated the document, with its date of publication as far as it is known
   * @param sentences its sentences, in order
   * @param candidates the readings that were kept, in order of their beginning
   */
  public static Chronology of(
      Document dated, List<Sentence> sentences, List<Candidate> candidates) {
    Chronology out =
        new Chronology(dated.published(), NarrativeMode.suits(dated.published(), candidates));
    for (Candidate candidate : candidates) {
      if (candidate.kind() != Kind.DATE_RANGE) {
        candidate
            .meaning()
            .time()
            .ifPresent(reading -> out.running.named(reading, out.place(reading)));
      }
    }
    return out;
  }

  /** How incomplete dates are placed: {@code news} or {@code narrative}. */
  public String mode() {
    return narrative ? "narrative" : "news";
  }

  /** The place of a date, time or range on the time line. */
  TimeValue place(TimeReading reading) {
    return place(reading.expression(), reading.sentence(), reading.span());
  }

  private TimeValue place(TimeExpression expression, Sentence sentence, Span span) {
    Optional<RunningDate.Step> step = base(expression, sentence, span.start());
    boolean near = step.isPresent() && step.get().sentence() >= sentence.index() - 1;
    Tense tense =
        published.isPresent() && !narrative ? Tense.around(sentence, span) : Tense.UNKNOWN;
    return Placement.of(
        expression,
        new Placing(published, narrative, step.map(RunningDate.Step::value), near, tense));
  }

  /** The date that an expression counts from, if it counts from one spoken of. */
  private Optional<RunningDate.Step> base(
      TimeExpression expression, Sentence sentence, int offset) {
    if (expression instanceof Clock clock && clock.date().isEmpty()) {
      Optional<RunningDate.Step> ahead =
          running.namedIn(sentence, offset).isPresent()
              ? Optional.empty()
              : running.clockAfter(sentence, offset);
      return ahead.or(() -> running.before(offset));
    }
    if (!(expression instanceof Shifted shifted)) {
      return running.before(offset);
    }
    Granularity grain = shifted.unit().granularity();
    return shifted.amount() == 0 || shifted.yearBefore()
        ? running.before(offset, grain)
        : running
            .namedIn(sentence, offset)
            .filter(step -> !step.value().granularity().coarserThan(grain))
            .or(() -> running.before(offset));
  }

  /**
   * The place of a date of a citation: what is cited is older than the document, and a date without
   * a year takes that of the citation's last date.
   */
  TimeValue placeCited(CitationReading reading, TimeExpression date) {
    TimeExpression last = reading.dates().get(reading.dates().size() - 1);
    if (date instanceof Dated open
        && open.year().isEmpty()
        && last instanceof Dated full
        && full.year().isPresent()
        && TimeValues.exists(open, full.year().getAsInt())) {
      return TimeValues.dated(open.in(full.year().getAsInt()), Anchoring.NEIGHBOUR);
    }
    Placing at = new Placing(published, false, Optional.empty(), false, Tense.PAST);
    return Placement.of(date, at);
  }
}
