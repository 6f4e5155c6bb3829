package org.gainsay.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kie.api.KieBase;

/** Rules that are looked over and compiled while the program runs, or taken from the cache. */
final class CompiledRules {

  private final RuleCache cache;

  CompiledRules(RuleCache cache) {
    this.cache = cache;
  }

  /**
   * The rules of these files.
   *
   * @param faults where the faults of the files go
   * @return none when there are no files or there is a fault
   */
  Optional<LoadedRules> of(List<RuleFile> files, List<Fault> faults) {
    if (files.isEmpty()) {
      return Optional.empty();
    }
    // What is kept has been looked over: its name is a hash of every file.
    Optional<LoadedRules> kept = cache.find(files).flatMap(CompiledRules::loaded);
    return kept.isPresent() ? kept : compiled(files, faults);
  }

  /** An entry that does not load, for whatever reason, is as good as none. */
  private static Optional<LoadedRules> loaded(byte[] jar) {
    try {
      return Optional.of(RuleCompiler.load(jar));
    } catch (RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  private Optional<LoadedRules> compiled(List<RuleFile> files, List<Fault> faults) {
    List<RuleFile> sound = new ArrayList<>();
    for (RuleFile file : files) {
      // A row's rule is written by our own template, which has no faults to tell its author.
      List<Fault> found = file.row() ? List.of() : RuleLint.check(file);
      faults.addAll(found);
      if (found.isEmpty()) {
        sound.add(file);
      }
    }
    Optional<byte[]> jar = RuleCompiler.compile(sound, faults);
    if (jar.isEmpty() || !faults.isEmpty()) {
      return Optional.empty();
    }
    Optional<LoadedRules> rules = loaded(jar.get());
    if (rules.isEmpty()) {
      files.forEach(file -> requireLoadable(file, faults));
    } else {
      requireAll(rules.get().base(), files, faults);
    }
    if (faults.isEmpty()) {
      cache.keep(files, jar.get());
    }
    return rules;
  }

  /** What compiles and does not load reaches for a class that its loader does not give. */
  private static void requireLoadable(RuleFile file, List<Fault> faults) {
    try {
      RuleCompiler.compile(List.of(file), faults).ifPresent(RuleCompiler::load);
    } catch (RuntimeException | LinkageError e) {
      Throwable root = e;
      while (root.getCause() != null) {
        root = root.getCause();
      }
      String what = "the rule cannot be loaded: " + root.getMessage();
      String mend = "; write its conditions with properties of a comparison";
      faults.add(new Fault(file.path(), file.line(), 1, what + mend));
    }
  }

  /**
   * The engine passes over in silence what it does not understand: each file must give its rule.
   */
  private static void requireAll(KieBase base, List<RuleFile> files, List<Fault> faults) {
    Map<String, RuleDescription> compiled = RuleDescriptions.of(base, sources(files));
    for (RuleFile file : files) {
      if (!compiled.containsKey(file.id())) {
        String what = "the file gave no rule: compare it with one of ours";
        faults.add(new Fault(file.path(), file.line(), 1, what));
      }
    }
  }

  /** The paths of the files, by the ids of their rules. */
  static Map<String, String> sources(List<RuleFile> files) {
    Map<String, String> sources = new TreeMap<>();
    files.forEach(file -> sources.put(file.id(), file.path()));
    return sources;
  }
}
