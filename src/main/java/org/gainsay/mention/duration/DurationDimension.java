package org.gainsay.mention.duration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Dimension;
import org.gainsay.mention.calendar.CalendarWords;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.text.Sentence;

/**
 * Lengths of time: {@code two and a half years}, {@code 48 hours}, {@code the past three decades}.
 */
public final class DurationDimension implements Dimension {

  private final DurationReader reader = new DurationReader();
  private final Set<String> triggers = triggerWords();

  private static Set<String> triggerWords() {
    CalendarWords words = CalendarWords.STANDARD;
    Set<String> out = new HashSet<>(List.of("a", "an", "half", "couple", "\u00BD", "this"));
    out.addAll(words.words("number"));
    out.addAll(words.words("vague-count"));
    out.addAll(words.words("direction"));
    out.addAll(words.words("unit"));
    out.addAll(words.words("long"));
    out.addAll(List.of("the", "between", "first", "all", "another", "final"));
    return Set.copyOf(out);
  }

  @Override
  public String name() {
    return "duration";
  }

  @Override
  public Set<String> triggers() {
    return triggers;
  }

  @Override
  public List<Candidate> at(Sentence sentence, int token) {
    return reader.at(new Tokens(sentence), token).stream().toList();
  }
}
