package org.gainsay.mention.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.gainsay.value.Numbers;

/** Reads numbers written in digits: groups, decimals, signs, fractions. */
final class DigitNumerals {

  private static final int LONGEST = 24;
  private static final int MOST_GROUPS = 8;
  private static final Set<Integer> DENOMINATORS =
      Set.of(2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 25, 32, 50, 64, 100, 1000);

  private DigitNumerals() {}

  /** The number whose first digits are this token; without scale word. */
  static Optional<Numeral> at(Tokens t, int token) {
    if (t.get(token).text().length() > LONGEST || continues(t, token)) {
      return Optional.empty();
    }
    boolean pointFirst = t.is(token - 1, ".") && t.glued(token) && !attached(t, token - 1);
    if (pointFirst) {
      return Optional.of(signed(t, decimal(t, token - 1, token, "", token)));
    }
    int end = grouped(t, token);
    int dotted = end == token + 1 ? dotGroups(t, token) : end;
    StringBuilder digits = new StringBuilder();
    for (int i = token; i < Math.max(end, dotted); i++) {
      if (t.isDigits(i)) {
        digits.append(t.text(i));
      }
    }
    if (digits.length() > LONGEST) {
      return Optional.empty();
    }
    Numeral found;
    if (dotted > end) {
      found = decimal(t, token, dotted + 1, digits.toString(), token);
    } else if (pointAt(t, end) || commaDecimal(t, token, end)) {
      found = quoted(t, decimal(t, token, end + 1, digits.toString(), token));
    } else {
      BigDecimal value = new BigDecimal(digits.toString());
      found = fraction(t, new Numeral(token, end, value, BigDecimal.ONE, Numeral.Form.WHOLE));
    }
    return Optional.of(signed(t, Powers.raised(t, found)));
  }

  /** Whether these digits go on a number that began before them. */
  private static boolean continues(Tokens t, int i) {
    boolean hangs = t.glued(i) && t.glued(i - 1) && t.isDigits(i - 2);
    boolean quoted = t.is(i - 1, "-") && t.is(i - 3, ".") && t.glued(i - 2);
    return hangs && (t.is(i - 1, ".") || t.is(i - 1, ",") || (quoted && slashed(t, i).isPresent()));
  }

  private static boolean attached(Tokens t, int i) {
    return t.glued(i)
        && (t.isDigits(i - 1)
            || (t.isWord(i - 1) && !average(t, i))
            || t.is(i - 1, ")")
            || t.is(i - 1, "."));
  }

  /** A batting average that hangs on the word before it: "she hit.327 in May". */
  private static boolean average(Tokens t, int point) {
    boolean word = t.text(point - 1).length() > 2 && !t.isCapitalized(point - 1);
    boolean thousandths = t.text(point + 1).length() == 3;
    boolean ends = !t.glued(point + 2) || !(t.isWord(point + 2) || t.is(point + 2, "."));
    return word && thousandths && (ends || !t.glued(point + 3)) && !t.glued(point - 1);
  }

  private static Numeral decimal(Tokens t, int first, int token, String whole, int start) {
    String digits = t.text(token);
    String kept = digits.length() > LONGEST ? digits.substring(0, LONGEST) : digits;
    BigDecimal value = new BigDecimal((whole.isEmpty() ? "0" : whole) + "." + kept);
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-kept.length());
    return new Numeral(Math.min(first, start), token + 1, value, step, Numeral.Form.DECIMAL);
  }

  private static boolean pointAt(Tokens t, int i) {
    return t.is(i, ".") && t.glued(i) && t.isDigits(i + 1) && t.glued(i + 1);
  }

  /** "5,00" and "1,3": one comma and one or two digits after it. */
  private static boolean commaDecimal(Tokens t, int token, int end) {
    return end == token + 1
        && t.is(end, ",")
        && t.glued(end)
        && t.isDigits(end + 1)
        && t.glued(end + 1)
        && t.text(end + 1).length() < 3
        && !(t.is(end + 2, ",") && t.glued(end + 2) && t.isDigits(end + 3) && t.glued(end + 3));
  }

  /** The token after the groups of thousands. */
  private static int grouped(Tokens t, int token) {
    int length = t.text(token).length();
    if (length > 3) {
      return token + 1;
    }
    int end = commaGroups(t, token, length);
    return end > token + 1 ? end : spaceGroups(t, token);
  }

  private static int commaGroups(Tokens t, int token, int length) {
    int end = token + 1;
    int lastWithThree = end;
    for (int n = 0; n < MOST_GROUPS && separated(t, end); n++) {
      int digits = t.text(end + 1).length();
      if (digits == 3) {
        end += 2;
        lastWithThree = end;
      } else if (digits == 2 && length < 3) {
        end += 2; // lakhs and crores: 12,34,567
      } else {
        break;
      }
    }
    return lastWithThree;
  }

  /** The token after the groups of "1.234.567,89", whose comma tells what its points are. */
  private static int dotGroups(Tokens t, int token) {
    int end = token + 1;
    for (int n = 0; n < MOST_GROUPS && pointAt(t, end) && t.text(end + 1).length() == 3; n++) {
      end += 2;
    }
    boolean decimals =
        t.is(end, ",")
            && t.glued(end)
            && t.isDigits(end + 1)
            && t.glued(end + 1)
            && t.text(end + 1).length() < 3;
    return end > token + 1 && decimals ? end : token + 1;
  }

  private static boolean separated(Tokens t, int i) {
    return (t.is(i, ",") || t.is(i, "'")) && t.glued(i) && t.isDigits(i + 1) && t.glued(i + 1);
  }

  private static int spaceGroups(Tokens t, int token) {
    int end = token + 1;
    int plain = 0;
    int hard = 0;
    while (plain + hard < MOST_GROUPS && t.isDigits(end) && t.text(end).length() == 3) {
      char gap = t.gapBefore(end);
      if (gap == ' ') {
        plain++;
      } else if (gap == '\u00A0' || gap == '\u2009' || gap == '\u202F') {
        hard++;
      } else {
        break;
      }
      end++;
    }
    boolean zero = plain == 1 && t.text(token + 1).charAt(0) == '0';
    return hard > 0 || plain > 1 || zero ? end : token + 1;
  }

  /** "3/4", "10 1/2", "10½". */
  private static Numeral fraction(Tokens t, Numeral whole) {
    int end = whole.end();
    BigDecimal sign = Vulgar.SIGNS.get(t.lower(end));
    if (sign != null) {
      return mixed(whole, sign, end + 1);
    }
    Optional<BigDecimal> simple = slashed(t, end - 1);
    if (simple.isPresent() && whole.first() == end - 1) {
      return new Numeral(
          whole.first(), end + 2, simple.get(), BigDecimal.ZERO, Numeral.Form.FRACTION);
    }
    int next = t.is(end, "-") && t.glued(end) && t.glued(end + 1) ? end + 1 : end;
    if (t.isDigits(next)) {
      Optional<BigDecimal> part = slashed(t, next);
      if (part.isPresent()) {
        return mixed(whole, part.get(), next + 3);
      }
    }
    return whole;
  }

  /** "$6.05-3/4 a bushel": markets quote a fraction of the last digit. */
  private static Numeral quoted(Tokens t, Numeral n) {
    int at = n.end();
    boolean hangs = t.is(at, "-") && t.glued(at) && t.glued(at + 1) && t.isDigits(at + 1);
    Optional<BigDecimal> part = hangs ? slashed(t, at + 1) : Optional.empty();
    return part.map(p -> mixed(n, p, at + 4)).orElse(n);
  }

  private static Numeral mixed(Numeral whole, BigDecimal part, int end) {
    BigDecimal added = part.multiply(whole.step());
    return new Numeral(
        whole.first(), end, whole.value().add(added), BigDecimal.ZERO, Numeral.Form.DECIMAL);
  }

  private static Optional<BigDecimal> slashed(Tokens t, int i) {
    boolean slash =
        (t.is(i + 1, "/") || t.is(i + 1, "\u2044"))
            && t.glued(i + 1)
            && t.isDigits(i + 2)
            && t.glued(i + 2);
    if (!slash || t.is(i + 3, "/") || (t.is(i - 1, "/") && t.glued(i))) {
      return Optional.empty();
    }
    if (t.text(i).length() > 4 || t.text(i + 2).length() > 4) {
      return Optional.empty();
    }
    int above = Integer.parseInt(t.text(i));
    int below = Integer.parseInt(t.text(i + 2));
    return above < below && above > 0 && DENOMINATORS.contains(below)
        ? Optional.of(Numbers.divide(BigDecimal.valueOf(above), BigDecimal.valueOf(below)))
        : Optional.empty();
  }

  /** A minus that hangs on the number and on nothing before it. */
  private static Numeral signed(Tokens t, Numeral n) {
    int sign = n.first() - 1;
    boolean hangs = (t.is(sign, "-") || t.is(sign, "+")) && t.glued(n.first());
    boolean free =
        !t.glued(sign) || t.is(sign - 1, "(") || t.is(sign - 1, "\"") || t.is(sign - 1, "=");
    if (!hangs || !free || t.isDigits(sign - 1)) {
      return n;
    }
    return new Numeral(
        sign, n.end(), t.is(sign, "-") ? n.value().negate() : n.value(), n.step(), n.form());
  }
}
