package org.gainsay.align;

import org.gainsay.claim.Claim;
import org.gainsay.mention.Mention;
import org.gainsay.value.Quantity;

/** The families of claims whose values can be held against each other. */
public enum Family {
  NUMBER,
  SHARE,
  MONEY,
  QUANTITY,
  AGE,
  DURATION,
  DATE,
  CLOCK,
  ORDINAL,
  SCORE;

  /** The family of a claim. */
  public static Family of(Claim claim) {
    Mention mention = claim.mention();
    return switch (mention.kind()) {
      case PERCENT, FRACTION -> SHARE;
      case MONEY -> MONEY;
      case QUANTITY -> QUANTITY;
      case AGE -> AGE;
      case DURATION -> DURATION;
      case DATE, DATE_RANGE, SET, CITATION -> DATE;
      case TIME -> CLOCK;
      case ORDINAL -> ORDINAL;
      case SCORE -> SCORE;
      case NUMBER, COUNT -> NUMBER;
    };
  }

  /** The block of a claim: only claims of one block are ever looked at together. */
  static String block(Claim claim) {
    Family family = of(claim);
    boolean measured = family == QUANTITY && claim.value() instanceof Quantity;
    return measured ? family + ":" + ((Quantity) claim.value()).unit().kind() : family.toString();
  }
}
