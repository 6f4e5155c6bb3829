package org.gainsay.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.Drools;
import org.gainsay.compare.Comparison;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.RuleContext;

/** Compiled rules of one origin, and what they say of themselves. */
final class RuleSet {

  private static final String ROOT = "rules.";
  private static final Pattern CULPRIT = Pattern.compile("in \\[Rule .* in rules/(.+?)\\.drl");

  private final KieBase base;
  private final Map<String, RuleDescription> rules;
  private final Optional<RuleWatch> watch;

  private RuleSet(KieBase base, Map<String, RuleDescription> rules, Optional<RuleWatch> watch) {
    this.base = base;
    this.rules = Map.copyOf(rules);
    this.watch = watch;
  }

  /**
   * Rules of the program.
   *
   * @param base the compiled rules
   * @param rules those of them that count, by id
   */
  RuleSet(KieBase base, Map<String, RuleDescription> rules) {
    this(base, rules, Optional.empty());
  }

  /** Rules of a user, who may write one that does not end. */
  static RuleSet watched(LoadedRules loaded, Map<String, RuleDescription> rules) {
    RuleWatch watch = new RuleWatch(rules, loaded.classes());
    return new RuleSet(loaded.base(), rules, Optional.of(watch));
  }

  /** Those of some rules that are wanted, by id. */
  static Map<String, RuleDescription> only(
      Map<String, RuleDescription> rules, Predicate<String> wanted) {
    Map<String, RuleDescription> out = new TreeMap<>(rules);
    out.keySet().removeIf(wanted.negate());
    return out;
  }

  /**
   * A rule that applies to a comparison.
   *
   * @param rule the rule
   * @param comparison what it applies to
   */
  record Firing(RuleDescription rule, Comparison comparison) {}

  /** The id of a rule: the path that its package and name stand for. */
  static String id(Rule rule) {
    String family = rule.getPackageName();
    String path = family.startsWith(ROOT) ? family.substring(ROOT.length()) : family;
    return path.replace('.', '/') + "/" + rule.getName();
  }

  /**
   * Runs the enabled rules over the comparisons, in a session of their own.
   *
   * @throws RuleSyntaxException when a condition of a rule fails or does not end
   */
  List<Firing> fire(List<Comparison> comparisons) {
    if (rules.isEmpty() || comparisons.isEmpty()) {
      return List.of();
    }
    Once found = new Once(rules);
    try {
      if (watch.isPresent()) {
        watch.get().run(() -> fire(comparisons, found));
      } else {
        fire(comparisons, found);
      }
    } catch (RuntimeException e) {
      throw blamed(e);
    }
    return found.firings;
  }

  private void fire(List<Comparison> comparisons, Once found) {
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("findings", found);
      comparisons.forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }

  /** The failure with the name of the rule, as far as the engine tells it. */
  private RuntimeException blamed(RuntimeException failure) {
    Matcher matcher = CULPRIT.matcher(String.valueOf(failure.getMessage()));
    RuleDescription rule = matcher.find() ? rules.get(matcher.group(1)) : null;
    if (rule == null) {
      return failure;
    }
    Throwable root = failure;
    for (Throwable next = root.getCause(); next != null; next = root.getCause()) {
      root = next;
    }
    String what = "a condition of the rule failed: " + root.getMessage();
    return new RuleSyntaxException(
        Fault.of(rule.path(), what + "; ask for less, or first whether it is there"));
  }

  /** Keeps each comparison once a rule, however often a join finds it. */
  private static final class Once implements Findings {

    private final Map<String, RuleDescription> rules;
    private final Map<String, Set<Comparison>> seen = new HashMap<>();
    private final List<Firing> firings = new ArrayList<>();

    Once(Map<String, RuleDescription> rules) {
      this.rules = rules;
    }

    @Override
    public void report(Drools drools, Comparison comparison) {
      RuleDescription rule = rules.get(id(((RuleContext) drools).getRule()));
      if (rule != null && rule.enabled() && seenBy(rule).add(comparison)) {
        firings.add(new Firing(rule, comparison));
      }
    }

    private Set<Comparison> seenBy(RuleDescription rule) {
      return seen.computeIfAbsent(
          rule.id(), id -> Collections.newSetFromMap(new IdentityHashMap<>()));
    }
  }
}
