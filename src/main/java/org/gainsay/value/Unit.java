package org.gainsay.value;

import java.math.BigDecimal;

/**
 * A unit of measure.
 *
 * @param code UCUM code ({@code km}, {@code Cel}, {@code %}), ISO 4217 code for money ({@code
 *     USD}), or {@code 1} for plain numbers
 * @param kind what it measures
 * @param factor how many base units of its kind one of it is (base = factor * value + offset)
 * @param offset the base value at zero of this unit, for temperatures; zero otherwise
 * @param label the word for people, such as {@code km} or {@code percent}
 */
public record Unit(
    String code, QuantityKind kind, BigDecimal factor, BigDecimal offset, String label) {

  /** Plain numbers and counts. */
  public static final Unit ONE =
      new Unit("1", QuantityKind.NUMBER, BigDecimal.ONE, BigDecimal.ZERO, "");

  /** Percent, in points: 40 % is 40. */
  public static final Unit PERCENT =
      new Unit("%", QuantityKind.PERCENT, BigDecimal.ONE, BigDecimal.ZERO, "%");

  /** A currency by its ISO 4217 code; two currencies never convert into each other. */
  public static Unit currency(String iso4217) {
    return new Unit(iso4217, QuantityKind.MONEY, BigDecimal.ONE, BigDecimal.ZERO, iso4217);
  }

  /** Whether values of the two units may be converted into each other without outside knowledge. */
  public boolean converts(Unit other) {
    return switch (kind) {
      case MONEY -> other.kind == kind && currency().equals(other.currency());
      case OTHER -> code.equals(other.code);
      default -> other.kind == kind;
    };
  }

  /** The ISO 4217 code of money; the code of a hundredth ({@code cGBP}) ends with it. */
  private String currency() {
    return code.length() > 3 ? code.substring(code.length() - 3) : code;
  }

  /** A value of this unit in base units of its kind. */
  public BigDecimal toBase(BigDecimal value) {
    return value.multiply(factor).add(offset);
  }
}
