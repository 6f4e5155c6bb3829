package org.gainsay.mention.set;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.CalendarUnit;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Dimension;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.mention.TimeExpression;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Count;
import org.gainsay.mention.calendar.Counts;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.table.Row;
import org.gainsay.table.Table;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.gainsay.value.Anchoring;
import org.gainsay.value.Bound;
import org.gainsay.value.Granularity;
import org.gainsay.value.Numbers;
import org.gainsay.value.TimeValue;

/** Times that come again: {@code every Friday}, {@code twice a week}, {@code annual}. */
public final class SetDimension implements Dimension {

  private static final CalendarWords WORDS = CalendarWords.STANDARD;
  private static final Set<String> RATED =
      Table.resource("/org/gainsay/mention/duration/not_after.tsv").words("word");

  private static final Map<String, String> DAY_PARTS = dayParts();

  private record Found(String timex, Granularity grain, int end) {}

  private final Map<String, Row> adverbs = new HashMap<>();
  private final Set<String> triggers;

  /** The dimension with the words that come with the program. */
  public SetDimension() {
    for (Row row : Table.resource("/org/gainsay/mention/set/adverbs.tsv").rows()) {
      adverbs.put(row.text("word"), row);
    }
    Set<String> out = new HashSet<>(adverbs.keySet());
    out.addAll(List.of("every", "each", "once", "twice", "a", "an", "per"));
    WORDS.words("weekday").forEach(day -> out.addAll(List.of(day, day + "s")));
    out.addAll(WORDS.words("number"));
    this.triggers = Set.copyOf(out);
  }

  private static Map<String, String> dayParts() {
    Map<String, String> out = new HashMap<>();
    for (Row row : Table.resource("/org/gainsay/mention/time/day_parts.tsv").rows()) {
      out.put(row.text("word"), row.text("timex"));
    }
    return Map.copyOf(out);
  }

  @Override
  public String name() {
    return "set";
  }

  @Override
  public Set<String> triggers() {
    return triggers;
  }

  @Override
  public List<Candidate> at(Sentence sentence, int token) {
    Tokens t = new Tokens(sentence);
    return found(t, token)
        .map(
            set ->
                Mention.time(
                    sentence,
                    t.span(token, set.end()),
                    Kind.SET,
                    new TimeValue(
                        set.timex(), null, null, set.grain(), Bound.EXACT, Anchoring.OPEN)))
        .map(Candidate::of)
        .stream()
        .toList();
  }

  private Optional<Found> found(Tokens t, int i) {
    Token word = t.at(i);
    Row row = adverbs.get(word.lower());
    if (row != null) {
      boolean name = word.capitalized() && (i > 0 || t.at(i + 1).capitalized());
      return name
          ? Optional.empty()
          : Optional.of(
              new Found(row.text("timex"), row.constant("grain", Granularity.class), i + 1));
    }
    if (word.is("every") || word.is("each")) {
      return every(t, i + 1);
    }
    if (word.is("a") || word.is("an") || word.is("per")) {
      return rate(t, i);
    }
    Optional<Found> day = plural(t, i);
    return day.isPresent() ? day : timesPer(t, i);
  }

  private static Optional<Found> every(Tokens t, int i) {
    int at = t.is(i, "single") || t.is(i, "other") ? i + 1 : i;
    int weekday = WORDS.number("weekday", t.at(at));
    if (weekday > 0) {
      return Optional.of(onDay(t, weekday, at + 1));
    }
    int season = WORDS.number("season", t.at(at));
    if (season > 0) {
      return Optional.of(
          new Found("XXXX-" + TimeExpression.season(season), Granularity.SEASON, at + 1));
    }
    String part = DAY_PARTS.getOrDefault(t.at(at).lower(), "");
    if (!part.isEmpty()) {
      return Optional.of(new Found("XXXX-XX-XX" + part, Granularity.PART_OF_DAY, at + 1));
    }
    int month = WORDS.number("month", t.at(at));
    if (month > 0) {
      String timex = String.format(java.util.Locale.ROOT, "XXXX-%02d", month);
      return Optional.of(new Found(timex, Granularity.MONTH, at + 1));
    }
    Optional<Count> count = Counts.at(t, at).filter(Count::whole);
    int j = count.map(Count::end).orElse(at);
    String number = t.is(i, "other") ? "2" : count.map(c -> Numbers.plain(c.value())).orElse("1");
    return WORDS
        .unit(t.at(j))
        .flatMap(unit -> period(unit, number))
        .map(timex -> new Found(timex, WORDS.unit(t.at(j)).orElseThrow().granularity(), j + 1));
  }

  /** "Fridays", "Friday nights". */
  private static Optional<Found> plural(Tokens t, int i) {
    int day = t.at(i).capitalized() ? WORDS.weekdays(t.at(i)) : 0;
    int one = day > 0 ? 0 : WORDS.number("weekday", t.at(i));
    if (one > 0) {
      String part = t.at(i + 1).lower();
      boolean many =
          part.endsWith("s") && DAY_PARTS.containsKey(part.substring(0, part.length() - 1));
      return many ? Optional.of(onDay(t, one, i + 1)) : Optional.empty();
    }
    return day > 0
        ? Optional.of(new Found("XXXX-WXX-" + day, Granularity.DAY, i + 1))
        : Optional.empty();
  }

  /** "(every) Friday", "(every) Friday night". */
  private static Found onDay(Tokens t, int weekday, int end) {
    String word = t.at(end).lower();
    String part =
        DAY_PARTS.getOrDefault(
            word.endsWith("s") ? word.substring(0, word.length() - 1) : word, "");
    String timex = "XXXX-WXX-" + weekday + part;
    return part.isEmpty()
        ? new Found(timex, Granularity.DAY, end)
        : new Found(timex, Granularity.PART_OF_DAY, end + 1);
  }

  /** "twice a week", "three times a year". */
  private static Optional<Found> timesPer(Tokens t, int i) {
    int at;
    if (t.is(i, "once") || t.is(i, "twice")) {
      at = i + 1;
    } else {
      Optional<Count> count = Counts.at(t, i);
      if (count.isEmpty() || !t.is(count.get().end(), "times")) {
        return Optional.empty();
      }
      at = count.get().end() + 1;
    }
    if (!(t.is(at, "a")
        || t.is(at, "an")
        || t.is(at, "per")
        || t.is(at, "every")
        || t.is(at, "each"))) {
      return Optional.empty();
    }
    return WORDS
        .unit(t.at(at + 1))
        .flatMap(unit -> period(unit, "1"))
        .map(
            timex ->
                new Found(timex, WORDS.unit(t.at(at + 1)).orElseThrow().granularity(), at + 2));
  }

  /** "$5 a day", "two million barrels per day". */
  private static Optional<Found> rate(Tokens t, int i) {
    boolean compound = t.is(i - 1, "-") && t.is(i + 1, "-") && t.glued(i) && t.glued(i + 2);
    int at = compound ? i + 2 : i + 1;
    CalendarUnit unit = WORDS.unit(t.at(at)).orElse(CalendarUnit.SECOND);
    Token before = t.at(compound ? i - 2 : i - 1);
    boolean counted = before.isDigits() || RATED.contains(before.lower());
    boolean goesOn = t.is(at + 1, "-") || t.is(at + 1, "ago") || t.is(at + 1, "earlier");
    return unit.withinDay() || goesOn || !(counted || t.is(i, "per"))
        ? Optional.empty()
        : period(unit, "1").map(timex -> new Found(timex, unit.granularity(), at + 1));
  }

  private static Optional<String> period(CalendarUnit unit, String number) {
    return switch (unit) {
      case DECADE -> Optional.of("P" + number + "0Y");
      case YEAR -> Optional.of("P" + number + "Y");
      case QUARTER -> number.equals("1") ? Optional.of("P3M") : Optional.empty();
      case MONTH -> Optional.of("P" + number + "M");
      case WEEK -> Optional.of("P" + number + "W");
      case WEEKEND -> Optional.of("XXXX-WXX-WE");
      case DAY -> Optional.of("P" + number + "D");
      case HOUR -> Optional.of("PT" + number + "H");
      case MINUTE -> Optional.of("PT" + number + "M");
      default -> Optional.empty();
    };
  }
}
