package org.gainsay.mention.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.CitationReading;
import org.gainsay.mention.Dimension;
import org.gainsay.mention.Kind;
import org.gainsay.mention.calendar.Tokens;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;

/**
 * Sources in brackets: {@code (see EDM, November 30, 2022; The Times of Israel, March 29, 2023)}.
 */
public final class CitationDimension implements Dimension {

  private static final int LONGEST = 120;

  private final EntryReader entries = new EntryReader();

  @Override
  public String name() {
    return "citation";
  }

  @Override
  public Set<String> triggers() {
    return Set.of("(", "[");
  }

  @Override
  public List<Candidate> at(Sentence sentence, int token) {
    Tokens t = new Tokens(sentence);
    int close = close(t, token);
    if (close < 0) {
      return List.of();
    }
    Span bracket = t.span(token, close + 1);
    List<Candidate> out = new ArrayList<>();
    int from = token + 1;
    for (int i = from; i <= close; i++) {
      if (i == close || t.is(i, ";")) {
        entries.read(t, from, i).ifPresent(entry -> out.add(candidate(t, bracket, entry)));
        from = i + 1;
      }
    }
    return out;
  }

  /** The bracket that closes the one at a position, if no other opens before it. */
  private static int close(Tokens t, int open) {
    String closer = t.is(open, "(") ? ")" : "]";
    int limit = Math.min(t.size(), open + LONGEST);
    for (int i = open + 1; i < limit; i++) {
      if (t.is(i, closer)) {
        return i;
      }
      if (t.is(i, "(") || t.is(i, "[")) {
        return -1;
      }
    }
    return -1;
  }

  private static Candidate candidate(Tokens t, Span bracket, EntryReader.Entry entry) {
    Span span = t.span(entry.from(), entry.end());
    return new Candidate(
        span,
        Kind.CITATION,
        new CitationReading(
            t.sentence(), span, bracket, entry.publisher(), entry.dates(), entry.defects()));
  }
}
