package org.gainsay.compare.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.Reach;
import org.gainsay.compare.TextCheck;
import org.gainsay.mention.Mention;
import org.gainsay.value.Bound;
import org.gainsay.value.Numbers;
import org.gainsay.value.Quantity;
import org.gainsay.value.Unit;

/** Reads numbers for reckoning: in base units, as inexact as they are written. */
final class Figures {

  private static final BigDecimal ROUNDED_FROM = BigDecimal.valueOf(100);
  private static final double TENTH = 0.1;
  private static final int DIGITS = 4;

  private final Reach reach;

  Figures(Reach reach) {
    this.reach = reach;
  }

  /** The stated number, in base units; a fraction of a whole in percent. */
  double stated(Mention mention) {
    return reach.comparable(mention).stated().doubleValue();
  }

  /** The numbers that agree with it as it is written: its last digit, its hedge. */
  Bounds written(Mention mention) {
    return Bounds.of(reach.of(mention));
  }

  /** The same, and for a round count what it may have been rounded from. */
  Bounds rounded(Mention mention) {
    Bounds written = written(mention);
    boolean count = quantity(mention).step().signum() == 0;
    boolean large = quantity(mention).stated().abs().compareTo(ROUNDED_FROM) >= 0;
    return count && large && plain(mention) ? written.widened(lastDigit(mention) / 2) : written;
  }

  /** The same for any figure that ends in zeros, but no more than a tenth of it. */
  Bounds loose(Mention mention) {
    double most = Math.abs(stated(mention)) * TENTH;
    return written(mention).widened(Math.min(lastDigit(mention) / 2, most));
  }

  /**
   * Half a unit of the last digit as written, by which a figure that is cut and not rounded is off.
   */
  double cut(Mention mention) {
    Quantity quantity = quantity(mention);
    return quantity.step().multiply(quantity.unit().factor()).doubleValue() / 2;
  }

  /** As written, and one unit of its last digit either way: figures are cut as well as rounded. */
  Bounds cutOrRounded(Mention mention) {
    return written(mention).widened(cut(mention));
  }

  /**
   * Holds a percentage against what other figures make of it.
   *
   * @param reckoned what it may be, in points
   * @param stated what the figures make of it as they are stated, in points
   */
  TextCheck percentage(
      Aspect aspect, Mention percent, List<Mention> basis, Bounds reckoned, double stated) {
    Told one = new Told(aspect, percent, basis, shown(stated) + "%");
    double off = Math.abs(stated - stated(percent));
    return reckoned.meets(cutOrRounded(percent))
        ? one.fits()
        : one.misses(off, shown(off) + " points");
  }

  /** One unit of the last digit that is not zero, in base units. */
  double lastDigit(Mention mention) {
    Quantity quantity = quantity(mention);
    return Numbers.lastDigitUnit(quantity.stated())
        .multiply(quantity.unit().factor())
        .doubleValue();
  }

  /** Whether it is one number without a hedge. */
  static boolean plain(Mention mention) {
    return mention.bound() == Bound.EXACT && quantity(mention).single();
  }

  static Quantity quantity(Mention mention) {
    return (Quantity) mention.value();
  }

  /** Whether two values are of one kind, so that they can be reckoned with each other. */
  static boolean alike(Mention a, Mention b) {
    return quantity(a).unit().converts(quantity(b).unit());
  }

  /** A number for people, with at most four digits that count. */
  static String shown(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    BigDecimal rounded =
        exact.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0
            ? exact.setScale(0, RoundingMode.HALF_UP).round(new MathContext(DIGITS + 2))
            : exact.round(new MathContext(DIGITS));
    return Numbers.grouped(rounded);
  }

  /** A number of base units in the unit in which a mention is written. */
  static String shown(double base, Mention like) {
    Unit unit = quantity(like).unit();
    double own = (base - unit.offset().doubleValue()) / unit.factor().doubleValue();
    String label = unit.label();
    return shown(own) + (label.isEmpty() ? "" : label.equals("%") ? "%" : " " + label);
  }
}
