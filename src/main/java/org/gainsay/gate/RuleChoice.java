package org.gainsay.gate;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which rules are asked for. A name is the id of a rule or that of a family, {@code citation}.
 *
 * @param only the rules that count; all of them when there is none
 * @param disabled the rules that do not count
 */
public record RuleChoice(List<String> only, List<String> disabled) {

  public RuleChoice {
    only = List.copyOf(only);
    disabled = List.copyOf(disabled);
  }

  /** Whether the findings of a rule count. */
  public boolean allows(String ruleId) {
    boolean asked = only.isEmpty() || only.stream().anyMatch(name -> names(name, ruleId));
    return asked && disabled.stream().noneMatch(name -> names(name, ruleId));
  }

  /** Whether a name is that of a rule or of its family. */
  public static boolean names(String name, String ruleId) {
    return ruleId.equals(name) || ruleId.startsWith(name.replaceAll("/\\*?$", "") + "/");
  }

  /** The names that are those of no rule. */
  public List<String> unknown(Collection<String> ruleIds) {
    return Stream.concat(only.stream(), disabled.stream())
        .filter(name -> ruleIds.stream().noneMatch(id -> names(name, id)))
        .distinct()
        .toList();
  }
}
