package org.gainsay.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.value.Bound;
import org.gainsay.value.Interval;
import org.gainsay.value.Numbers;
import org.gainsay.value.Quantity;
import org.gainsay.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Holds two quantities against each other: each becomes the interval of numbers that agree with it
 * (its rounding interval, widened by its hedge), and two agree when their intervals meet.
 */
final class QuantityRelation {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DIGITS = 4;

  private final Tolerances tolerances;

  QuantityRelation(Tolerances tolerances) {
    this.tolerances = tolerances;
  }

  /**
   * How two values stand to each other.
   *
   * @param copied whether all other words near them are the same, so that any change was meant
   */
  Relation between(Mention a, Mention b, boolean copied) {
    Quantity left = comparable(a);
    Quantity right = comparable(b);
    if (sameAsWritten(left, right)) {
      return convertedUnits(a, b) ? Relation.explained("the same in other units") : Relation.SAME;
    }
    if (a.kind() == Kind.SCORE || b.kind() == Kind.SCORE) {
      return Relation.apart("");
    }
    if (opposed(left, right) || opposed(right, left)) {
      return Relation.apart("");
    }
    if (left.bound().oneSided() || right.bound().oneSided()) {
      return withBounds(a, b, left, right, copied);
    }
    Interval mine = agreeing(a, left);
    Interval theirs = agreeing(b, right);
    if (mine.meets(theirs)) {
      return Relation.explained(why(a, b, left, right));
    }
    if (roundingWouldExplain(left, right) || atTheLimit(left, right)) {
      return new Relation(
          Consistency.ROUNDING_WOULD_EXPLAIN, "rounding of the less exact figure", gap(a, b));
    }
    return Relation.apart(gap(a, b));
  }

  /** The value in base units; fractions of a whole in percent. */
  static Quantity comparable(Mention mention) {
    Quantity quantity = ((Quantity) mention.value()).inBaseUnits();
    if (mention.kind() != Kind.FRACTION) {
      return quantity;
    }
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    return new Quantity(
        low == null ? null : low.multiply(HUNDRED),
        high == null ? null : high.multiply(HUNDRED),
        quantity.bound(),
        Unit.PERCENT,
        BigDecimal.ONE);
  }

  private static boolean convertedUnits(Mention a, Mention b) {
    return a.value() instanceof Quantity left
        && b.value() instanceof Quantity right
        && !left.unit().code().equals(right.unit().code());
  }

  private static boolean sameAsWritten(Quantity a, Quantity b) {
    return a.bound() == b.bound() && same(a.low(), b.low()) && same(a.high(), b.high());
  }

  private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return a.compareTo(b) == 0;
  }

  /** The numbers that agree with a quantity. */
  Interval agreeing(Mention mention, Quantity value) {
    BigDecimal stated = value.stated();
    BigDecimal half = value.step().divide(TWO);
    BigDecimal tolerance = tolerances.of(mention.kind(), stated).max(half);
    return switch (value.bound()) {
      case EXACT, BETWEEN -> rounding(value, half);
      case APPROXIMATE -> rounding(value, half).widened(tolerance.subtract(half));
      case NEARLY -> new Interval(stated.subtract(tolerance), true, stated, false);
      case JUST_OVER -> new Interval(stated, false, stated.add(tolerance), true);
      case OVER -> new Interval(stated, false, null, false);
      case AT_LEAST -> new Interval(stated, true, null, false);
      case UNDER -> new Interval(null, false, stated, false);
      case AT_MOST -> new Interval(null, false, stated, true);
    };
  }

  private static Interval rounding(Quantity value, BigDecimal half) {
    BigDecimal low = value.low() == null ? value.stated() : value.low();
    BigDecimal high = value.high() == null ? value.stated() : value.high();
    return half.signum() == 0
        ? Interval.closed(low, high)
        : new Interval(low.subtract(half), true, high.add(half), false);
  }

  private Relation withBounds(Mention a, Mention b, Quantity left, Quantity right, boolean copied) {
    boolean sameDirection =
        (left.bound().openAbove() && right.bound().openAbove())
            || (left.bound().openBelow() && right.bound().openBelow());
    if (sameDirection) {
      return new Relation(Consistency.BOUNDS_UNLIKE, "two bounds in one direction", gap(a, b));
    }
    boolean sameFigure = left.stated().compareTo(right.stated()) == 0;
    if (sameFigure && copied && (excludes(left, right) || excludes(right, left))) {
      return Relation.apart("");
    }
    if (!agreeing(a, left).meets(agreeing(b, right))) {
      return sameFigure
          ? new Relation(
              Consistency.ROUNDING_WOULD_EXPLAIN, "one figure with and without a bound", "")
          : Relation.apart(gap(a, b));
    }
    boolean bothBounds = left.bound().oneSided() && right.bound().oneSided();
    return bothBounds
        ? new Relation(Consistency.BOUNDS_UNLIKE, "an upper and a lower bound", gap(a, b))
        : new Relation(Consistency.BOUND_MET, "a bound that the other value meets", "");
  }

  /**
   * "More than 24" excludes 24 itself. Writers use it loosely, so it counts only where one text
   * copies the other's words and changes this one.
   */
  private static boolean excludes(Quantity bound, Quantity figure) {
    boolean strict = bound.bound() == Bound.OVER || bound.bound() == Bound.UNDER;
    return strict && figure.bound() == Bound.EXACT && figure.single();
  }

  /**
   * "Nearly 300" and "more than 300" part at their one figure: whoever hedges it to either side did
   * not mean the figure itself, as "300" alone may.
   */
  private static boolean opposed(Quantity below, Quantity above) {
    boolean meet = below.bound() == Bound.AT_MOST && above.bound() == Bound.AT_LEAST;
    return below.bound().below()
        && above.bound().above()
        && !meet
        && below.single()
        && above.single()
        && below.stated().compareTo(above.stated()) == 0;
  }

  private static String why(Mention a, Mention b, Quantity left, Quantity right) {
    if (hedged(left) || hedged(right)) {
      String hedge = hedged(left) ? a.quote() : b.quote();
      return "the hedge of \"" + hedge.replaceAll("\\s+", " ") + "\"";
    }
    if (left.bound() == Bound.BETWEEN || right.bound() == Bound.BETWEEN) {
      return "a range that holds the other value";
    }
    return convertedUnits(a, b) ? "rounding after unit conversion" : "rounding";
  }

  private static boolean hedged(Quantity value) {
    return value.bound() == Bound.APPROXIMATE
        || value.bound() == Bound.NEARLY
        || value.bound() == Bound.JUST_OVER;
  }

  /** "Nearly 300" and "300": the same round figure, with and without its hedge. */
  private static boolean atTheLimit(Quantity a, Quantity b) {
    return (hedged(a) || hedged(b)) && a.stated().compareTo(b.stated()) == 0;
  }

  /**
   * Whether the rounder of two unhedged numbers would be the other one rounded: within half a unit
   * of its last digit that is not zero. Small numbers are counted, not rounded.
   */
  private static boolean roundingWouldExplain(Quantity a, Quantity b) {
    if (a.bound() != Bound.EXACT || b.bound() != Bound.EXACT || !a.single() || !b.single()) {
      return false;
    }
    BigDecimal unitA = Numbers.lastDigitUnit(a.stated());
    BigDecimal unitB = Numbers.lastDigitUnit(b.stated());
    BigDecimal rounder = unitA.compareTo(unitB) >= 0 ? a.stated() : b.stated();
    BigDecimal half = unitA.max(unitB).divide(TWO);
    boolean large = rounder.abs().compareTo(HUNDRED) >= 0;
    return large && a.stated().subtract(b.stated()).abs().compareTo(half) <= 0;
  }

  /** Whether the stated values differ by more than hundredths of a percent of the greater one. */
  static boolean differBy(Mention a, Mention b, long hundredths) {
    BigDecimal left = comparable(a).stated();
    BigDecimal right = comparable(b).stated();
    BigDecimal difference = left.subtract(right).abs();
    BigDecimal allowed = left.abs().max(right.abs()).multiply(BigDecimal.valueOf(hundredths, 4));
    return difference.compareTo(allowed) > 0;
  }

  /** The difference of the stated values, in the unit of the first. */
  static String gap(Mention a, Mention b) {
    Quantity left = comparable(a);
    BigDecimal difference = left.stated().subtract(comparable(b).stated()).abs();
    return amount(difference, a);
  }

  /** An amount of base units in the unit in which a mention is written. */
  static String amount(BigDecimal base, Mention like) {
    Unit unit = ((Quantity) like.value()).unit();
    if (comparable(like).unit().code().equals("%")) {
      return Numbers.grouped(base) + " points";
    }
    BigDecimal rounded = Numbers.divide(base, unit.factor()).round(new MathContext(DIGITS));
    boolean one = rounded.compareTo(BigDecimal.ONE) == 0;
    String label = one ? unit.label().replaceFirst("(?<=[a-z]{3})s$", "") : unit.label();
    return Numbers.grouped(rounded) + (label.isEmpty() ? "" : " " + label);
  }
}
