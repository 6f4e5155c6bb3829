package org.gainsay.claim;

/** Whether the text presents what it says as a fact (ISO-TimeML and FactBank: factuality). */
public enum Modality {
  /** Told as a fact. */
  ASSERTED,
  /** Told as planned, promised, demanded or foreseen. */
  PLANNED,
  /** Told as possible only. */
  POSSIBLE;
}
