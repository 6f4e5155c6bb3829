package org.gainsay.mention.calendar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.mention.CalendarUnit;
import org.gainsay.mention.TimeExpression.Part;
import org.gainsay.table.Row;
import org.gainsay.table.Table;
import org.gainsay.text.Token;

/** The words of the calendar: months, weekdays, seasons, units, small numbers, directions. */
public final class CalendarWords {

  /** The words that come with the program. */
  public static final CalendarWords STANDARD =
      new CalendarWords(Table.resource("/org/gainsay/mention/calendar/words.tsv"));

  private final Map<String, Map<String, String>> bySense = new HashMap<>();
  private final Map<String, CalendarUnit> units = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> capital = new HashSet<>();
  private final Set<String> abbreviations = new HashSet<>();

  private CalendarWords(Table table) {
    for (Row row : table.rows()) {
      String word = row.text("word");
      String sense = row.text("sense");
      bySense.computeIfAbsent(sense, key -> new HashMap<>()).put(word, row.text("value"));
      switch (row.text("spelling")) {
        case "capital" -> capital.add(word);
        case "abbreviation" -> abbreviations.add(word);
        default -> {}
      }
      if (sense.equals("unit")) {
        units.put(word, row.constant("value", CalendarUnit.class));
      } else if (row.text("value").matches("-?\\d+")) {
        numbers.put(sense + " " + word, row.number("value").intValueExact());
      }
    }
  }

  /** All words of a sense, such as {@code month}. */
  public Set<String> words(String sense) {
    return Set.copyOf(bySense.getOrDefault(sense, Map.of()).keySet());
  }

  /** The number of a word in a sense, zero when it has none. */
  public int number(String sense, Token token) {
    Map<String, String> words = bySense.getOrDefault(sense, Map.of());
    String value = token.isWord() ? words.get(token.lower()) : null;
    if (value == null || !spelled(token)) {
      return 0;
    }
    return numbers.getOrDefault(sense + " " + token.lower(), 0);
  }

  /** The number of the weekday that a word names in the plural ("Fridays"), zero when none. */
  public int weekdays(Token token) {
    String word = token.lower();
    if (!word.endsWith("days")) {
      return 0;
    }
    int last = word.length() - 1;
    String singular = token.text().substring(0, last);
    return number(
        "weekday",
        new Token(token.start(), token.end() - 1, token.type(), singular, word.substring(0, last)));
  }

  private boolean spelled(Token token) {
    String word = token.lower();
    return token.capitalized() || !(capital.contains(word) || abbreviations.contains(word));
  }

  /** Whether a word is written with a full stop at times, such as {@code Nov.}. */
  public boolean abbreviation(Token token) {
    return abbreviations.contains(token.lower());
  }

  /** Whether a month's name is also a common word. */
  public boolean ambiguous(Token token) {
    return capital.contains(token.lower()) || abbreviations.contains(token.lower());
  }

  /** The value of a word in a sense, empty when it has none. */
  public String value(String sense, Token token) {
    return bySense.getOrDefault(sense, Map.of()).getOrDefault(token.lower(), "");
  }

  /** The unit of a word, if it is one. */
  public java.util.Optional<CalendarUnit> unit(Token token) {
    return java.util.Optional.ofNullable(token.isWord() ? units.get(token.lower()) : null);
  }

  /** The part that a word such as "early" names. */
  public Part part(Token token) {
    String value = value("part", token);
    return value.isEmpty() ? Part.WHOLE : Part.valueOf(value.toUpperCase(Locale.ROOT));
  }
}
