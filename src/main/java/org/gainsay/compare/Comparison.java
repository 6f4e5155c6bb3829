package org.gainsay.compare;

import java.util.List;
import java.util.Map;

/** What a rule reads and reports: everything is computed before, rules only decide. */
public sealed interface Comparison
    permits FactComparison,
        ScopeComparison,
        EventMixUp,
        DurationCheck,
        CitationSupport,
        CitationForm,
        TextCheck,
        SourceCheck {

  /** The places compared; places on one side say the same. */
  List<Side> sides();

  /** How sure it is that the places speak of one fact, 0 to 1. */
  double confidence();

  /** What was compared and how it came out, line by line, for people. */
  List<String> reasoning();

  /** The words that a rule's message may use in braces, such as {@code {subject}}. */
  Map<String, String> words();
}
