package org.gainsay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.text.Document;
import org.gainsay.text.PublicationDate;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.value.TimeValue;

/**
 * The time line of one document: when it was published, and which dates its text runs along.
 *
 * <p>In news mode incomplete dates are counted from the publication date; in narrative mode, that of
 * histories, from the date last spoken of. Without either they stay open.
 */
public final class Chronology {

  private record Step(int offset, int sentence, TimeValue value) {}

  private final Optional<PublicationDate> published;
  private final boolean narrative;
  private final List<Step> steps = new ArrayList<>();

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
    String rules = System.getProperty("rules", "");
    int rangeEnd = -1; int rangeStart = -1; TimeValue pending = null; TimeValue run = null;
    for (Candidate candidate : candidates) {
      if (candidate.kind() == Kind.DATE_RANGE) { rangeEnd = candidate.span().end(); rangeStart = candidate.span().start(); }
      if (candidate.kind() != Kind.DATE_RANGE
          && candidate.meaning() instanceof TimeReading reading) {
        TimeValue value = out.place(reading);
        boolean bare = value.granularity() == org.gainsay.value.Granularity.YEAR;
        Span sp = reading.span(); List<org.gainsay.text.Token> tk = reading.sentence().tokens(); int ti = reading.sentence().tokenAt(sp.start());
        String b = ti > 0 ? tk.get(ti - 1).lower() : "";
        if (rules.contains("b") && bare && sp.end() <= rangeEnd && sp.start() > rangeStart + 5) continue;
        if (rules.contains("r") && sp.end() <= rangeEnd && sp.start() > rangeStart + 5) continue;
        if (rules.contains("c") && (b.equals("("))) continue;
        if (rules.contains("s") && bare && (b.equals("since") || b.equals("until")|| b.equals("of") || b.equals("the"))) continue;
        if (rules.contains("n") && bare && !(b.equals("in") || b.equals("by") || ti == 0)) continue;
        if (rules.contains("o") && value.begin() != null) {
          int max = Integer.getInteger("max", 25);
          if (run != null && bare && Math.abs(run.begin().getYear() - value.begin().getYear()) > max
             && !(pending != null && Math.abs(pending.begin().getYear() - value.begin().getYear()) <= max)) { pending = value; continue; }
          pending = null; run = value;
        }
        if (value.begin() != null) {
          out.steps.add(new Step(reading.span().start(), reading.sentence().index(), value));
        }
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
    Optional<Step> step = before(span.start());
    boolean near = step.isPresent() && step.get().sentence() >= sentence.index() - 1;
    Tense tense =
        published.isPresent() && !narrative ? Tense.around(sentence, span) : Tense.UNKNOWN;
    return Placement.of(
        expression, new Placing(published, narrative, step.map(Step::value), near, tense));
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
      return TimeValues.dated(open.in(full.year().getAsInt()), org.gainsay.value.Anchoring.NEIGHBOUR);
    }
    Placing at = new Placing(published, false, Optional.empty(), false, Tense.PAST);
    return Placement.of(date, at);
  }

  private Optional<Step> before(int offset) {
    int low = 0;
    int high = steps.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (steps.get(middle).offset() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(steps.get(low - 1));
  }
}
