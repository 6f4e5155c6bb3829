package org.gainsay.mention.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Dimension;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.mention.number.Tokens;
import org.gainsay.table.Roles;
import org.gainsay.table.Table;
import org.gainsay.text.Sentence;
import org.gainsay.value.Bound;
import org.gainsay.value.Quantity;
import org.gainsay.value.Unit;

/** Results of games and votes: "31-24", "a 3-1 win", "6-3, 7-5". */
public final class ScoreDimension implements Dimension {

  private static final int LONGEST = 3;
  private static final int NEAR = 12;
  private static final Set<String> CLOSERS = Set.of(",", ".", ";", ":", ")", "!", "?", "'", "\"");

  private final Roles words = Table.resource("/org/gainsay/mention/score/contests.tsv").roles();

  @Override
  public String name() {
    return "score";
  }

  @Override
  public Set<String> triggers() {
    return Set.of();
  }

  @Override
  public List<Candidate> at(Sentence sentence, int token) {
    Tokens t = Tokens.of(sentence);
    if (!pair(t, token)) {
      return record(t, token) ? List.of(candidate(t, token, token + 5)) : List.of();
    }
    int a = Integer.parseInt(t.text(token));
    int b = Integer.parseInt(t.text(token + 2));
    boolean measured = t.glued(token + 3) && !CLOSERS.contains(t.lower(token + 3));
    boolean open = a < b || measured || t.is(token + 3, "%");
    return open && !contest(t, token) ? List.of() : List.of(candidate(t, token, token + 3));
  }

  private static Candidate candidate(Tokens t, int token, int end) {
    int a = Integer.parseInt(t.text(token));
    int b = Integer.parseInt(t.text(token + 2));
    Quantity value =
        new Quantity(
            BigDecimal.valueOf(Math.min(a, b)),
            BigDecimal.valueOf(Math.max(a, b)),
            Bound.EXACT,
            Unit.ONE,
            BigDecimal.ZERO);
    return Candidate.of(Mention.quantity(t.sentence(), t.span(token, end), Kind.SCORE, value));
  }

  /** A record of wins, losses and draws, "33-9-4": its first two figures are the value. */
  private static boolean record(Tokens t, int token) {
    for (int i = token; i < token + 5; i++) {
      boolean digits = (i - token) % 2 == 0;
      boolean fits =
          digits ? t.isDigits(i) && t.text(i).length() < 3 && plain(t.text(i)) : t.is(i, "-");
      if (!fits || (i > token && !t.glued(i))) {
        return false;
      }
    }
    return !(t.glued(token) && !t.is(token - 1, "(")) && !goesOn(t, token + 5);
  }

  /** Two short numbers that hang together by one dash, and nothing more that hangs on them. */
  private static boolean pair(Tokens t, int token) {
    return t.isDigits(token)
        && t.is(token + 1, "-")
        && t.glued(token + 1)
        && t.glued(token + 2)
        && t.isDigits(token + 2)
        && t.text(token).length() <= LONGEST
        && t.text(token + 2).length() <= LONGEST
        && plain(t.text(token))
        && plain(t.text(token + 2))
        && !(t.glued(token) && !t.is(token - 1, "(") && !t.is(token - 1, "\""))
        && !goesOn(t, token + 3);
  }

  private static boolean plain(String digits) {
    return digits.length() == 1 || digits.charAt(0) != '0';
  }

  private static boolean goesOn(Tokens t, int end) {
    boolean joined = t.is(end, "-") || t.is(end, "/") || t.is(end, ".") || t.is(end, ",");
    return t.glued(end) && (t.isWord(end) || (joined && t.glued(end + 1) && t.isDigits(end + 1)));
  }

  private boolean contest(Tokens t, int token) {
    String next = t.lower(token + 3);
    if (t.isWord(token + 3) && !words.is("contest", next) && !words.is("goes-on", next)) {
      return false;
    }
    for (int i = token - NEAR; i < token + 3 + NEAR; i++) {
      if (words.is("contest", t.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
