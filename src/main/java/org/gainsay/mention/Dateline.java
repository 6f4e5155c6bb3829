package org.gainsay.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.TimeExpression.Clock;
import org.gainsay.mention.TimeExpression.Dated;
import org.gainsay.table.Table;
import org.gainsay.text.Document;
import org.gainsay.text.PublicationDate;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.text.Token;
import org.gainsay.value.Anchoring;
import org.gainsay.value.Granularity;
import org.gainsay.value.TimeValue;

/** Reads the date of publication from a byline or dateline near the top of a text. */
final class Dateline {

  private static final int LINES = 8;
  private static final int CITY = 60;
  private static final int REACH = 240;
  private static final String BASIS = "dateline";

  private final Set<String> cues =
      Table.resource("/org/gainsay/mention/date/bylines.tsv").words("word");

  Optional<PublicationDate> find(Document document, List<Candidate> candidates) {
    int end = endOfTop(document.text());
    for (Candidate candidate : candidates) {
      if (candidate.span().start() >= end) {
        break;
      }
      Optional<PublicationDate> found = candidate.meaning().time().flatMap(this::read);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<PublicationDate> read(TimeReading reading) {
    return fullDay(reading).filter(day -> announces(reading)).map(day -> published(day, reading));
  }

  private static int endOfTop(String text) {
    int lines = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean written = text.charAt(i) == '\n' && i > 0 && text.charAt(i - 1) != '\n';
      if (written && ++lines == LINES) {
        return i;
      }
    }
    return text.length();
  }

  private static Optional<LocalDate> fullDay(TimeReading reading) {
    TimeExpression date =
        reading.expression() instanceof Clock clock && clock.date().isPresent()
            ? clock.date().get()
            : reading.expression();
    if (date instanceof Dated dated
        && dated.year().isPresent()
        && dated.grain() == Granularity.DAY
        && TimeValues.exists(dated, dated.year().getAsInt())) {
      TimeValue value = TimeValues.dated(dated, Anchoring.EXPLICIT);
      return Optional.ofNullable(value.begin()).map(begin -> begin.toLocalDate());
    }
    return Optional.empty();
  }

  /** The day; "11/09/2010" may be in September or November. */
  private static PublicationDate published(LocalDate day, TimeReading reading) {
    boolean digits = reading.sentence().document().slice(reading.span()).matches("\\d+/\\d+/\\d+");
    int month = day.getMonthValue();
    int dayOfMonth = day.getDayOfMonth();
    if (digits && dayOfMonth <= 12 && dayOfMonth != month) {
      LocalDate other = LocalDate.of(day.getYear(), dayOfMonth, month);
      boolean later = other.isAfter(day);
      return new PublicationDate(
          Integer.toString(day.getYear()), later ? day : other, later ? other : day, BASIS);
    }
    return new PublicationDate(day.toString(), day, day, BASIS);
  }

  private boolean announces(TimeReading reading) {
    String text = reading.sentence().document().text();
    Span span = reading.span();
    int start = lineStart(text, span.start());
    if (start < 0) {
      return false;
    }
    String before = text.substring(start, span.start());
    String after = text.substring(span.end(), lineEnd(text, span.end()));
    return byline(reading.sentence(), span, start)
        || (before.length() <= CITY && (dash(after) || alone(before, after)));
  }

  /** Where a line begins; -1 when it begins too far ahead for the date to open it. */
  private static int lineStart(String text, int at) {
    int limit = Math.max(0, at - REACH);
    int start = at;
    while (start > limit && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start > 0 && text.charAt(start - 1) != '\n' ? -1 : start;
  }

  private static int lineEnd(String text, int at) {
    int limit = Math.min(text.length(), at + REACH);
    int end = at;
    while (end < limit && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  private boolean byline(Sentence sentence, Span span, int line) {
    int words = 0;
    for (int i = sentence.tokenAt(span.start()) - 1; i >= 0 && words < 12; i--) {
      Token token = sentence.tokens().get(i);
      if (token.start() < line || token.is(".")) {
        return false;
      }
      if (cues.contains(token.lower())) {
        return token.start() == line || sentence.tokens().get(i).start() - line < CITY / 3;
      }
      words += token.isWord() ? 1 : 0;
    }
    return false;
  }

  /** A dateline: {@code LONDON, June 8, 2024 (Reuters) - }. */
  private static boolean dash(String after) {
    String rest = after.stripLeading();
    int close = rest.startsWith("(") ? rest.indexOf(')') : -1;
    rest = rest.substring(close + 1).stripLeading();
    return rest.startsWith("-") || rest.startsWith("\u2013") || rest.startsWith("\u2014");
  }

  /** A line that holds the date and hardly anything else, such as a time or a city in capitals. */
  private static boolean alone(String before, String after) {
    return lowerWords(before) == 0 && letters(before) <= CITY / 2 && letters(after) <= CITY / 4;
  }

  private static int lowerWords(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean opens = i == 0 || !Character.isLetter(text.charAt(i - 1));
      count += opens && Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetter).count();
  }
}
