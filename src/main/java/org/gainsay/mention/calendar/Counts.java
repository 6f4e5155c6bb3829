package org.gainsay.mention.calendar;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.gainsay.text.Token;

/**
 * Reads the numbers that count units of time: {@code 48}, {@code two and a half}, {@code several}.
 */
public final class Counts {

  private static final CalendarWords WORDS = CalendarWords.STANDARD;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  private static final Set<Integer> EVEN = Set.of(2, 4, 5, 8);

  private static final int LONGEST = 12;

  private Counts() {}

  /** The number that begins at a token. */
  public static Optional<Count> at(Tokens tokens, int i) {
    return small(tokens, i).map(count -> scaled(tokens, count));
  }

  /** "65 million", before the unit. */
  private static Count scaled(Tokens tokens, Count count) {
    int zeros = WORDS.number("zeros", tokens.at(count.end()));
    if (zeros == 0 || count.vague()) {
      return count;
    }
    BigDecimal value = count.value().scaleByPowerOfTen(zeros);
    return new Count(value.setScale(Math.max(0, value.scale())), false, count.end() + 1);
  }

  private static Optional<Count> small(Tokens tokens, int i) {
    Token first = tokens.at(i);
    if (first.isDigits()) {
      if (first.text().length() > LONGEST) {
        return Optional.empty();
      }
      return tokens.insideNumber(i) && !decimal(tokens, i) && !grouped(tokens, i)
          ? Optional.empty()
          : Optional.of(digits(tokens, i));
    }
    if (!first.isWord()) {
      return first.is("\u00BD") ? Optional.of(new Count(HALF, false, i + 1)) : Optional.empty();
    }
    return words(tokens, i, first);
  }

  private static Optional<Count> words(Tokens tokens, int i, Token first) {
    int vague = WORDS.number("vague-count", first);
    if (vague > 0) {
      return Optional.of(new Count(BigDecimal.valueOf(vague), true, i + 1));
    }
    switch (first.lower()) {
      case "a", "an" -> {
        return Optional.of(article(tokens, i));
      }
      case "half" -> {
        boolean article = tokens.is(i + 1, "a") || tokens.is(i + 1, "an");
        return Optional.of(
            new Count(HALF, false, article || tokens.is(i + 1, "-") ? i + 2 : i + 1));
      }
      case "couple" -> {
        return Optional.of(
            new Count(BigDecimal.valueOf(2), false, tokens.is(i + 1, "of") ? i + 2 : i + 1));
      }
      default -> {
        return cardinal(tokens, i).map(count -> fraction(tokens, count));
      }
    }
  }

  private static Count article(Tokens tokens, int i) {
    Token next = tokens.at(i + 1);
    if (next.is("few") || next.is("couple") || next.is("half") || next.is("dozen")) {
      if (next.is("dozen")) {
        return new Count(BigDecimal.valueOf(12), false, i + 2);
      }
      return words(tokens, i + 1, next).orElseThrow();
    }
    if (next.is("hundred") || next.is("thousand")) {
      return new Count(BigDecimal.valueOf(WORDS.number("scale", next)), false, i + 2);
    }
    return new Count(BigDecimal.ONE, false, i + 1);
  }

  /** Whether a number ends directly before a token. */
  public static boolean endsBefore(Tokens tokens, int i) {
    Token last = tokens.at(i - 1);
    return last.isDigits()
        || WORDS.number("number", last) > 0
        || WORDS.number("scale", last) > 0
        || WORDS.number("zeros", last) > 0;
  }

  private static boolean decimal(Tokens tokens, int i) {
    return tokens.is(i + 1, ".")
        && tokens.glued(i + 1)
        && tokens.glued(i + 2)
        && tokens.at(i + 2).isDigits()
        && !(tokens.is(i + 3, ".") && tokens.glued(i + 3) && tokens.at(i + 4).isDigits())
        && !(tokens.glued(i) && (tokens.is(i - 1, ".") || tokens.is(i - 1, ",")));
  }

  private static boolean grouped(Tokens tokens, int i) {
    return tokens.is(i + 1, ",")
        && tokens.glued(i + 1)
        && tokens.glued(i + 2)
        && tokens.digits(i + 2, 3, 3) >= 0
        && tokens.at(i).text().length() <= 3
        && !(tokens.glued(i) && tokens.is(i - 1, ","));
  }

  private static Count digits(Tokens tokens, int i) {
    StringBuilder text = new StringBuilder(tokens.at(i).text());
    int end = i + 1;
    while (grouped(tokens, end - 1) && end < i + LONGEST) {
      text.append(tokens.at(end + 1).text());
      end += 2;
    }
    if (decimal(tokens, end - 1)) {
      text.append('.').append(tokens.at(end + 1).text());
      end += 2;
    }
    if (tokens.is(end, "\u00BD")) {
      return new Count(new BigDecimal(text.toString()).add(HALF), false, end + 1);
    }
    if (tokens.are(end, "/", "2") && text.toString().equals("1")) {
      return new Count(HALF, false, end + 2);
    }
    BigDecimal whole = new BigDecimal(text.toString());
    int piece = afterHyphen(tokens, end);
    BigDecimal part = slashed(tokens, piece);
    return part.signum() > 0
        ? new Count(whole.add(part), false, piece + 3)
        : fraction(tokens, new Count(whole, false, end));
  }

  /** The "1/2" of "3 1/2 years", else zero. */
  private static BigDecimal slashed(Tokens tokens, int i) {
    int above = tokens.digits(i, 1, 1);
    boolean slash = tokens.is(i + 1, "/") && tokens.glued(i + 1) && tokens.glued(i + 2);
    int below = slash ? tokens.digits(i + 2, 1, 1) : -1;
    boolean fits = above > 0 && above < below && EVEN.contains(below);
    return fits ? BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below)) : BigDecimal.ZERO;
  }

  /** "two and a half", "one and three quarters", before the unit. */
  private static Count fraction(Tokens tokens, Count whole) {
    int i =
        tokens.is(whole.end(), "-") && tokens.glued(whole.end()) ? whole.end() + 1 : whole.end();
    if (!tokens.is(i, "and")) {
      return whole;
    }
    int at = afterHyphen(tokens, i + 1);
    int many = WORDS.number("number", tokens.at(at));
    if (many > 0 || tokens.is(at, "a") || tokens.is(at, "an")) {
      at = afterHyphen(tokens, at + 1);
    }
    many = Math.max(many, 1);
    Token piece = tokens.at(at);
    if (piece.is("half") && many == 1) {
      return new Count(whole.value().add(HALF), false, at + 1);
    }
    if (piece.is("quarter") || piece.is("quarters")) {
      int end = tokens.is(at + 1, "of") ? at + 2 : at + 1;
      BigDecimal quarters = QUARTER.multiply(BigDecimal.valueOf(many));
      return new Count(whole.value().add(quarters), false, end);
    }
    return whole;
  }

  private static int afterHyphen(Tokens tokens, int i) {
    return tokens.is(i, "-") && tokens.glued(i) ? i + 1 : i;
  }

  /** A number below a million in words: {@code sixty-five}, {@code one hundred and twenty}. */
  public static Optional<Count> cardinal(Tokens tokens, int start) {
    int total = 0;
    int group = 0;
    int lastPart = 0;
    int i = start;
    int end = start;
    for (int steps = 0; steps < 12; steps++) {
      Token token = tokens.at(i);
      int number = WORDS.number("number", token);
      int scale = WORDS.number("scale", token);
      if (number > 0 && (lastPart == 0 || lastPart >= 100 || (lastPart >= 20 && number < 10))) {
        group += number;
        lastPart = number;
      } else if (scale == 100 && group > 0 && group < 100) {
        group *= 100;
        lastPart = 100;
      } else if (scale == 1000 && group > 0 && total == 0) {
        total = group * 1000;
        group = 0;
        lastPart = 1000;
      } else {
        break;
      }
      i++;
      end = i;
      boolean joined = tokens.is(i, "-") && tokens.glued(i) && tokens.glued(i + 1);
      boolean and = tokens.is(i, "and") && lastPart >= 100;
      if ((joined && lastPart >= 20 && lastPart < 100) || and) {
        i++;
      }
    }
    return end == start
        ? Optional.empty()
        : Optional.of(new Count(BigDecimal.valueOf(total + group), false, end));
  }

  /** The number of an ordinal: {@code 19th}, {@code third}, {@code twenty-first}; -1 is "last". */
  public static Optional<Count> ordinal(Tokens tokens, int i) {
    int digits = tokens.digits(i, 1, 3);
    if (digits >= 0) {
      int end = tokens.afterOrdinal(i + 1);
      return end > i + 1
          ? Optional.of(new Count(BigDecimal.valueOf(digits), false, end))
          : Optional.empty();
    }
    Token token = tokens.at(i);
    int ordinal = WORDS.number("ordinal", token);
    if (ordinal != 0) {
      return Optional.of(new Count(BigDecimal.valueOf(ordinal), false, i + 1));
    }
    int tens = WORDS.number("number", token);
    int at = tokens.is(i + 1, "-") ? i + 2 : i + 1;
    int ones = tens >= 20 ? WORDS.number("ordinal", tokens.at(at)) : 0;
    return ones > 0 && ones < 10
        ? Optional.of(new Count(BigDecimal.valueOf(tens + (long) ones), false, at + 1))
        : Optional.empty();
  }
}
