package org.gainsay.judge;

import org.drools.model.Drools;
import org.gainsay.compare.Comparison;

/** What a rule reports to: the global {@code findings} of every {@code .drl} file. */
public interface Findings {

  /**
   * Reports that the rule which is firing applies to a comparison.
   *
   * @param drools the engine's own name for the firing rule, always written {@code drools}
   * @param comparison what the rule found
   */
  void report(Drools drools, Comparison comparison);
}
