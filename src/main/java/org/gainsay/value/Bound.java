package org.gainsay.value;

/** How a text hedges a value; the labels are those of the JSON contract. */
public enum Bound {
  EXACT("exact", ""),
  APPROXIMATE("approximate", "~"),
  NEARLY("nearly", "just under "),
  JUST_OVER("just-over", "just over "),
  AT_LEAST("at-least", ">="),
  AT_MOST("at-most", "<="),
  OVER("over", ">"),
  UNDER("under", "<"),
  BETWEEN("between", "");

  private final String label;
  private final String sign;

  Bound(String label, String sign) {
    this.label = label;
    this.sign = sign;
  }

  /** The name of the JSON contract, such as {@code at-least}. */
  public String label() {
    return label;
  }

  /** The sign put before a normalised value, such as {@code ~} or {@code >=}. */
  public String sign() {
    return sign;
  }

  /** Whether the stated limit is open towards greater values ("over 60"). */
  public boolean openAbove() {
    return this == OVER || this == AT_LEAST;
  }

  /** Whether the stated limit is open towards smaller values ("up to 60"). */
  public boolean openBelow() {
    return this == UNDER || this == AT_MOST;
  }

  /** Whether no value above the stated limit is meant ("up to 60", "nearly 60"). */
  public boolean below() {
    return openBelow() || this == NEARLY;
  }

  /** Whether no value below the stated limit is meant ("over 60", "just over 60"). */
  public boolean above() {
    return openAbove() || this == JUST_OVER;
  }

  /** Whether the bound leaves one side of the value open. */
  public boolean oneSided() {
    return openAbove() || openBelow();
  }

  /** The bound with this label of the JSON contract. */
  public static Bound ofLabel(String label) {
    for (Bound bound : values()) {
      if (bound.label.equals(label)) {
        return bound;
      }
    }
    throw new IllegalArgumentException("no bound is called \"" + label + "\"");
  }
}
