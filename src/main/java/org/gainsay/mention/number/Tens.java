package org.gainsay.mention.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.table.Table;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.gainsay.value.Bound;
import org.gainsay.value.Quantity;
import org.gainsay.value.Unit;

/**
 * Numbers told by their tens: "growth in the mid-teens", "highs in the low 60s". Only what is
 * measured tells the 60s of a thermometer from those of a century.
 */
public final class Tens {

  private static final Map<String, Integer> FROM =
      Map.of("low", 0, "mid", 4, "upper", 7, "high", 7);
  private static final Set<String> MEASURED =
      Table.resource("/org/gainsay/mention/number/measured.tsv").words("word");
  private static final int WIDTH = 2;
  private static final int TEN = 10;
  private static final int REACH = 9;

  Tens() {}

  static Set<String> words() {
    return FROM.keySet();
  }

  /** The number whose "low", "mid" or "upper" is this token. */
  Optional<Candidate> at(Tokens t, int token) {
    Integer part = FROM.get(t.lower(token));
    if (part == null || !t.is(token - 1, "the")) {
      return Optional.empty();
    }
    int at = t.afterHyphen(token + 1);
    int tens = t.is(at, "teens") ? TEN : tens(t, at);
    int end = t.isDigits(at) ? at + 2 : at + 1;
    if (tens < TEN || !measured(t.sentence(), token)) {
      return Optional.empty();
    }
    int low = Math.max(tens + part, tens + (tens == TEN ? 1 : 0));
    int high = tens + part + (part == 0 ? WIDTH + 1 : WIDTH);
    Quantity value =
        new Quantity(
            BigDecimal.valueOf(low),
            BigDecimal.valueOf(high),
            Bound.BETWEEN,
            Unit.ONE,
            BigDecimal.ONE);
    return Optional.of(
        Candidate.of(Mention.quantity(t.sentence(), t.span(token - 1, end), Kind.NUMBER, value)));
  }

  private static int tens(Tokens t, int at) {
    boolean plural = t.isDigits(at) && t.is(at + 1, "s") && t.glued(at + 1);
    return plural && t.text(at).length() == 2 && t.text(at).endsWith("0")
        ? Integer.parseInt(t.text(at))
        : 0;
  }

  /** Whether the words before a token speak of what is measured, so that "the 60s" are no years. */
  public static boolean measured(Sentence sentence, int token) {
    for (int i = token - 1; i >= Math.max(0, token - REACH); i--) {
      Token word = sentence.tokens().get(i);
      if (MEASURED.contains(word.lower())) {
        return true;
      }
    }
    return false;
  }
}
