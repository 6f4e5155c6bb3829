package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.mention.Mention;
import org.gainsay.table.Row;
import org.gainsay.table.Table;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/** The words near a count that tell when it holds: newer, older, or as of a time told beside it. */
final class OrderCues {

  private static final String RESOURCE = "/org/gainsay/compare/order.tsv";
  private static final int REACH = 10;
  private static final String STOPS = ".;:?!()\"\u201C\u201D";

  /** What the words tell of the count. */
  enum Tells {
    LATER,
    EARLIER,
    AS_OF
  }

  private enum Where {
    BEFORE,
    AFTER,
    BOTH
  }

  private record Cue(List<String> words, Where where, Tells tells) {}

  private final Map<String, List<Cue>> byFirstWord = new HashMap<>();

  OrderCues() {
    for (Row row : Table.resource(RESOURCE).rows()) {
      List<String> words = List.of(row.text("words").split(" ", -1));
      Cue cue =
          new Cue(words, row.constant("where", Where.class), row.constant("tells", Tells.class));
      byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(cue);
    }
  }

  /** The words near a claim's value that tell this of it. */
  Optional<String> near(Claim claim, Tells tells) {
    List<Token> tokens = claim.sentence().tokens();
    int first = first(claim.mention());
    int after = claim.sentence().tokenAt(claim.span().end());
    // "As of 6 June" holds a number of its own.
    boolean pastNumbers = tells == Tells.AS_OF;
    int start = start(tokens, first, pastNumbers);
    int end = end(tokens, after, pastNumbers);
    return within(tokens, start, first, Where.BEFORE, tells)
        .or(() -> within(tokens, after, end, Where.AFTER, tells));
  }

  /** The words before a claim's value, the nearest last, up to a stop or another number. */
  static List<String> before(Claim claim, int most) {
    List<Token> tokens = claim.sentence().tokens();
    int first = first(claim.mention());
    return tokens.subList(Math.max(start(tokens, first, false), first - most), first).stream()
        .map(Token::lower)
        .toList();
  }

  private static int first(Mention mention) {
    Sentence sentence = mention.sentence();
    return sentence.tokenAt(mention.span().start());
  }

  private static int start(List<Token> tokens, int first, boolean pastNumbers) {
    int at = first;
    while (at > Math.max(0, first - REACH) && !parts(tokens.get(at - 1), pastNumbers)) {
      at--;
    }
    return at;
  }

  private static int end(List<Token> tokens, int after, boolean pastNumbers) {
    int at = after;
    while (at < Math.min(tokens.size(), after + REACH) && !parts(tokens.get(at), pastNumbers)) {
      at++;
    }
    return at;
  }

  /** Whether what stands beyond belongs to something else: another clause or another number. */
  private static boolean parts(Token token, boolean pastNumbers) {
    return (token.isDigits() && !pastNumbers) || (!token.isWord() && STOPS.contains(token.text()));
  }

  private Optional<String> within(List<Token> tokens, int from, int to, Where where, Tells tells) {
    for (int at = from; at < to; at++) {
      for (Cue cue : byFirstWord.getOrDefault(tokens.get(at).lower(), List.of())) {
        boolean meant = cue.tells() == tells && (cue.where() == where || cue.where() == Where.BOTH);
        if (meant && matches(cue.words(), tokens, at, to)) {
          return Optional.of(String.join(" ", cue.words()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean matches(List<String> words, List<Token> tokens, int at, int to) {
    boolean out = at + words.size() <= to;
    for (int i = 0; out && i < words.size(); i++) {
      out = tokens.get(at + i).is(words.get(i));
    }
    return out;
  }
}
