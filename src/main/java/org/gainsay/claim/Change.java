package org.gainsay.claim;

/** What a number says about a change: its level, or the amount, end or start of the change. */
public enum Change {
  /** No change is told. */
  LEVEL,
  /** "rose by 5%", "a 5% rise". */
  BY,
  /** "rose to 5%". */
  TO,
  /** "rose from 5%". */
  FROM
}
