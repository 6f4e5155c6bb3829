package org.gainsay.mention;

import java.util.List;
import java.util.Optional;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.value.TimeValue;

/**
 * A citation read between brackets; the chronology completes its dates.
 *
 * @param sentence where it stands
 * @param span publisher and dates
 * @param bracket the brackets with all they hold
 * @param publisher the name, empty when missing
 * @param dates its dates, in order; at least one
 * @param defects what is malformed
 */
public record CitationReading(
    Sentence sentence,
    Span span,
    Span bracket,
    String publisher,
    List<TimeExpression> dates,
    List<String> defects)
    implements Meaning {

  public CitationReading {
    dates = List.copyOf(dates);
    defects = List.copyOf(defects);
  }

  @Override
  public Mention in(Chronology chronology) {
    List<TimeValue> values = dates.stream().map(date -> chronology.placeCited(this, date)).toList();
    TimeValue last = values.get(values.size() - 1);
    Citation citation = new Citation(publisher, values, bracket, defects);
    return new Mention(sentence, span, Kind.CITATION, last, last.timex(), Optional.of(citation));
  }
}
