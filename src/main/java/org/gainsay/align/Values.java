package org.gainsay.align;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.mention.Kind;
import org.gainsay.value.AllenRelation;
import org.gainsay.value.Bound;
import org.gainsay.value.Quantity;
import org.gainsay.value.TimeValue;
import org.gainsay.value.Value;

/**
 * Whether two values can be one and the same told twice, roughly: enough to let a like value win
 * over an unlike one. The exact comparison, by the user's tolerances, is for {@code compare}.
 */
final class Values {

  private static final int MONTH_FROM = 5;
  private static final BigDecimal ABOUT = new BigDecimal("0.1");
  private static final BigDecimal BOUND_REACH = new BigDecimal("1.25");
  private static final BigDecimal ONE_SIZE = BigDecimal.valueOf(4);
  private static final Set<String> ORDERS =
      Set.of(
          "tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions");
  private static final BigDecimal SMALL = BigDecimal.valueOf(12);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Values() {}

  /** Whether two times share a moment, or month and day where a year is open. */
  static boolean canBeOne(TimeValue a, TimeValue b) {
    if (a.weekdayOnly() || b.weekdayOnly()) {
      return a.weekday().isPresent() && a.weekday().equals(b.weekday());
    }
    if (a.yearOpen() || b.yearOpen()) {
      String left = tail(a);
      String right = tail(b);
      return left.startsWith(right) || right.startsWith(left);
    }
    return a.relationTo(b).map(AllenRelation::sharesTime).orElse(a.timex().equals(b.timex()));
  }

  /** Whether nothing that two times of day say of their days parts them. */
  private static boolean sameDay(TimeValue a, TimeValue b) {
    if (a.placed() && b.placed()) {
      return a.daysTo(b) == 0;
    }
    return a.weekday().isEmpty() || b.weekday().isEmpty() || a.weekday().equals(b.weekday());
  }

  private static String tail(TimeValue time) {
    return time.timex().length() > MONTH_FROM ? time.timex().substring(MONTH_FROM) : "";
  }

  /** Whether two claims can state the same value. */
  static boolean canBeOne(Claim a, Claim b) {
    Value left = a.value();
    Value right = b.value();
    if (left instanceof TimeValue time && right instanceof TimeValue other) {
      boolean clocks = a.mention().kind() == Kind.TIME && b.mention().kind() == Kind.TIME;
      return clocks ? time.sharesTimeOfDay(other) && sameDay(time, other) : canBeOne(time, other);
    }
    return left instanceof Quantity number
        && right instanceof Quantity other
        && near(a, number, b, other);
  }

  /** Whether two numbers are of one order: sources that differ seldom differ more than fourfold. */
  static boolean ofOneSize(Claim a, Claim b) {
    if (a.value() instanceof Quantity && b.value() instanceof Quantity) {
      BigDecimal x = stated(a).abs();
      BigDecimal y = stated(b).abs();
      return x.max(y).compareTo(x.min(y).multiply(ONE_SIZE)) <= 0;
    }
    return true;
  }

  /** "Hundreds", "dozens": an amount that states an order only. */
  static boolean vague(Claim claim) {
    String quote = claim.mention().quote().toLowerCase(Locale.ROOT);
    return claim.value() instanceof Quantity quantity
        && quantity.bound() == Bound.OVER
        && quote.chars().noneMatch(Character::isDigit)
        && Arrays.stream(quote.split("[^a-z]+", -1)).anyMatch(ORDERS::contains);
  }

  private static boolean near(Claim a, Quantity left, Claim b, Quantity right) {
    Quantity mine = left.inBaseUnits();
    Quantity theirs = right.inBaseUnits();
    BigDecimal x = stated(a);
    BigDecimal y = stated(b);
    if (a.mention().kind() == Kind.SCORE) {
      return mine.equals(theirs);
    }
    BigDecimal difference = x.subtract(y).abs();
    BigDecimal rounding = mine.step().max(theirs.step()).divide(BigDecimal.valueOf(2));
    boolean bounded = mine.bound().oneSided() || theirs.bound().oneSided();
    if (difference.signum() == 0 || (!bounded && difference.compareTo(rounding) <= 0)) {
      return true;
    }
    boolean hedged = mine.bound() != Bound.EXACT || theirs.bound() != Bound.EXACT;
    return hedged && (within(difference, x.max(y)) || boundMet(mine, x, theirs, y));
  }

  private static boolean within(BigDecimal difference, BigDecimal value) {
    return difference.compareTo(value.abs().multiply(ABOUT)) <= 0;
  }

  /** "At least ten" and twelve can be one; "at least ten" and a thousand are no such pair. */
  private static boolean boundMet(Quantity a, BigDecimal x, Quantity b, BigDecimal y) {
    boolean above =
        (a.bound().openAbove() && y.compareTo(x) >= 0)
            || (b.bound().openBelow() && x.compareTo(y) <= 0 && a.bound() == Bound.EXACT);
    boolean below =
        (b.bound().openAbove() && x.compareTo(y) >= 0)
            || (a.bound().openBelow() && y.compareTo(x) <= 0 && b.bound() == Bound.EXACT);
    boolean reach = x.max(y).compareTo(x.min(y).multiply(BOUND_REACH)) <= 0;
    return (above || below) && reach;
  }

  /** The figure that a claim states, in base units; a fraction in points of percent. */
  static BigDecimal stated(Claim claim) {
    BigDecimal figure = ((Quantity) claim.value()).inBaseUnits().stated();
    return claim.mention().kind() == Kind.FRACTION ? figure.multiply(HUNDRED) : figure;
  }

  /** Whether two claims state the very same figure or time, hedges left aside. */
  static boolean same(Claim a, Claim b) {
    if (a.value() instanceof TimeValue left && b.value() instanceof TimeValue right) {
      return left.timex().equals(right.timex());
    }
    return a.value() instanceof Quantity
        && b.value() instanceof Quantity
        && stated(a).compareTo(stated(b)) == 0;
  }

  /** Whether many facts of one story may have this value: a small number, a place in an order. */
  static boolean commonplace(Claim claim) {
    return switch (Family.of(claim)) {
      case ORDINAL, DATE, DURATION -> true;
      case NUMBER ->
          claim.value() instanceof Quantity quantity && quantity.stated().compareTo(SMALL) <= 0;
      default -> false;
    };
  }
}
