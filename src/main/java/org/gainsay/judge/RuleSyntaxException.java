package org.gainsay.judge;

import java.util.Collection;
import java.util.List;

/** Rules or cards that cannot be used; each fault tells place, what is wrong and how to mend it. */
public final class RuleSyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // List.copyOf is serializable
  private final List<String> faults;

  RuleSyntaxException(Collection<Fault> faults) {
    this(faults.stream().sorted(Fault.BY_PLACE).distinct().map(Fault::toString).toList());
  }

  RuleSyntaxException(Fault fault) {
    this(List.of(fault));
  }

  private RuleSyntaxException(List<String> lines) {
    super(String.join("\n", lines));
    this.faults = lines;
  }

  /** The faults in order of place, each as {@code path:line:column: error: what}. */
  public List<String> faults() {
    return faults;
  }
}
