package org.gainsay.judge;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.finding.Severity;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/** Reads what compiled rules say of themselves. */
final class RuleDescriptions {

  private RuleDescriptions() {}

  /**
   * The rules of a compiled base, by id.
   *
   * @param sources the files of a user's rules, by id; empty for ours
   */
  static Map<String, RuleDescription> of(KieBase base, Map<String, String> sources) {
    Map<String, RuleDescription> out = new TreeMap<>();
    base.getKiePackages().stream()
        .flatMap(family -> family.getRules().stream())
        .map(rule -> describe(rule, sources))
        .forEach(description -> out.put(description.id(), description));
    return out;
  }

  private static RuleDescription describe(Rule rule, Map<String, String> sources) {
    String id = RuleSet.id(rule);
    String severity = said(rule, MetadataCheck.SEVERITY).toUpperCase(Locale.ROOT);
    return new RuleDescription(
        id,
        said(rule, MetadataCheck.TITLE),
        Severity.valueOf(severity),
        said(rule, MetadataCheck.MESSAGE),
        sources.getOrDefault(id, RuleDescription.BUILT_IN),
        true);
  }

  private static String said(Rule rule, String name) {
    Object value = rule.getMetaData().get(name);
    if (value == null) {
      throw new IllegalStateException("the rule " + RuleSet.id(rule) + " has no @" + name);
    }
    return plain(value.toString());
  }

  /** A value of metadata, which the engine hands on with its quotes and escapes. */
  static String plain(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1).translateEscapes() : value;
  }
}
