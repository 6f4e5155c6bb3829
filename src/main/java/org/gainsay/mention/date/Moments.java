package org.gainsay.mention.date;

import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.CalendarUnit;
import org.gainsay.mention.TimeExpression;
import org.gainsay.mention.TimeExpression.Base;
import org.gainsay.mention.TimeExpression.Part;
import org.gainsay.mention.TimeExpression.Shifted;
import org.gainsay.mention.TimeExpression.Vague;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Phrasebook;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.table.Table;

/**
 * Words that name a day from the day of writing, or past, present and future: {@code yesterday}.
 */
final class Moments {

  static final Moments STANDARD =
      new Moments(Table.resource("/org/gainsay/mention/date/moments.tsv"));

  private final Phrasebook<TimeExpression> moments;

  private Moments(Table table) {
    moments = new Phrasebook<>(table.rows(), "words", row -> expression(row.text("value")));
  }

  private static TimeExpression expression(String value) {
    return value.endsWith("_REF")
        ? new Vague(value)
        : new Shifted(Base.DOCUMENT, CalendarUnit.DAY, Integer.parseInt(value), Part.WHOLE);
  }

  Set<String> firstWords() {
    return moments.firstWords();
  }

  Optional<Match> at(Tokens t, int i) {
    return moments.at(t, i).stream()
        .findFirst()
        .map(found -> new Match(found.end(), found.meaning()));
  }
}
