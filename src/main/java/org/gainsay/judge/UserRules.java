package org.gainsay.judge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gainsay.table.Table;
import org.kie.api.KieBase;

/** The rules and tables of a user's folder: looked over, then compiled. */
final class UserRules {

  private final RuleFolder folder;
  private final Map<String, String> sources;
  private final Optional<KieBase> base;

  private UserRules(RuleFolder folder, Map<String, String> sources, Optional<KieBase> base) {
    this.folder = folder;
    this.sources = sources;
    this.base = base;
  }

  /**
   * Reads a folder.
   *
   * @throws RuleSyntaxException with every fault of every file
   */
  static UserRules read(Path root) {
    RuleFolder folder = new RuleFolder(root);
    List<Fault> faults = new ArrayList<>();
    List<RuleFile> sound = new ArrayList<>();
    Map<String, String> sources = new TreeMap<>();
    for (RuleFile file : folder.rules(faults)) {
      List<Fault> found = RuleLint.check(file);
      faults.addAll(found);
      sources.put(file.id(), file.path());
      if (found.isEmpty()) {
        sound.add(file);
      }
    }
    Optional<KieBase> base = RuleCompiler.compile(sound, faults);
    if (faults.isEmpty()) {
      base.ifPresent(compiled -> requireAll(compiled, sources, faults));
    }
    if (!faults.isEmpty()) {
      throw new RuleSyntaxException(faults);
    }
    return new UserRules(folder, sources, base);
  }

  /**
   * The engine passes over in silence what it does not understand: each file must give its rule.
   */
  private static void requireAll(KieBase base, Map<String, String> sources, List<Fault> faults) {
    Map<String, RuleDescription> compiled = RuleDescriptions.of(base, sources);
    sources.forEach(
        (id, path) -> {
          if (!compiled.containsKey(id)) {
            faults.add(Fault.of(path, "the file gave no rule: compare it with one of ours"));
          }
        });
  }

  /** What the rules say of themselves, by id. */
  Map<String, RuleDescription> descriptions() {
    return base.map(compiled -> RuleDescriptions.of(compiled, sources)).orElse(Map.of());
  }

  /** The rules as the folder's table of severities leaves them. */
  Map<String, RuleDescription> settle(Map<String, RuleDescription> rules) {
    return folder
        .text(Severities.PATH)
        .map(text -> new Severities(Table.of(folder.path(Severities.PATH), text, ',')))
        .map(table -> table.applyTo(rules))
        .orElse(rules);
  }

  /** Whether the folder has a rule of this id. */
  boolean has(String id) {
    return sources.containsKey(id);
  }

  /** The compiled rules, none when the folder holds tables only. */
  Optional<KieBase> base() {
    return base;
  }

  /** The folder. */
  RuleFolder folder() {
    return folder;
  }
}
