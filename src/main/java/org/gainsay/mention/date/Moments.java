package org.gainsay.mention.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.CalendarUnit;
import org.gainsay.mention.TimeExpression;
import org.gainsay.mention.TimeExpression.Base;
import org.gainsay.mention.TimeExpression.Part;
import org.gainsay.mention.TimeExpression.Shifted;
import org.gainsay.mention.TimeExpression.Vague;
import org.gainsay.mention.calendar.Match;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.table.Row;
import org.gainsay.table.Table;
import org.gainsay.text.Span;
import org.gainsay.text.Token;
import org.gainsay.text.Tokenizer;

/**
 * Words that name a day from the day of writing, or past, present and future: {@code yesterday}.
 */
final class Moments {

  static final Moments STANDARD =
      new Moments(Table.resource("/org/gainsay/mention/date/moments.tsv"));

  private record Moment(List<String> words, TimeExpression expression) {}

  private final Map<String, List<Moment>> byFirstWord = new HashMap<>();

  private Moments(Table table) {
    for (Row row : table.rows()) {
      String text = row.text("words");
      List<String> words =
          Tokenizer.tokens(text, new Span(0, text.length())).stream().map(Token::lower).toList();
      String value = row.text("value");
      TimeExpression expression =
          value.endsWith("_REF")
              ? new Vague(value)
              : new Shifted(Base.DOCUMENT, CalendarUnit.DAY, Integer.parseInt(value), Part.WHOLE);
      byFirstWord
          .computeIfAbsent(words.get(0), key -> new ArrayList<>())
          .add(new Moment(words, expression));
    }
    byFirstWord
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt((Moment m) -> -m.words().size())));
  }

  Set<String> firstWords() {
    return Set.copyOf(byFirstWord.keySet());
  }

  Optional<Match> at(Tokens t, int i) {
    for (Moment moment : byFirstWord.getOrDefault(t.at(i).lower(), List.of())) {
      if (t.are(i, moment.words().toArray(String[]::new))) {
        return Optional.of(new Match(i + moment.words().size(), moment.expression()));
      }
    }
    return Optional.empty();
  }
}
