package org.gainsay.judge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.table.Table;
import org.gainsay.table.TableFormatException;

/** The rules and tables of a user's folder: looked over, then compiled. */
final class UserRules {

  private final RuleFolder folder;
  private final List<RuleFile> files;
  private final Map<String, String> sources;
  private final Optional<LoadedRules> base;

  private UserRules(
      RuleFolder folder,
      List<RuleFile> files,
      Map<String, String> sources,
      Optional<LoadedRules> base) {
    this.folder = folder;
    this.files = List.copyOf(files);
    this.sources = sources;
    this.base = base;
  }

  /**
   * Reads a folder.
   *
   * @throws RuleSyntaxException with every fault of every file
   */
  static UserRules read(Path root, RuleCache cache) {
    List<Fault> faults = new ArrayList<>();
    UserRules rules = read(new RuleFolder(root), cache, faults);
    if (!faults.isEmpty()) {
      throw new RuleSyntaxException(faults);
    }
    return rules;
  }

  /** Reads a folder; what is wrong with its rules and house rules goes to the faults. */
  static UserRules read(RuleFolder folder, RuleCache cache, List<Fault> faults) {
    List<RuleFile> written = folder.rules(faults);
    List<RuleFile> files = new ArrayList<>(written);
    files.addAll(rows(folder, faults));
    requireUnlike(files, faults);
    Optional<LoadedRules> base = new CompiledRules(cache).of(files, faults);
    return new UserRules(folder, written, CompiledRules.sources(files), base);
  }

  private static List<RuleFile> rows(RuleFolder folder, List<Fault> faults) {
    Optional<String> text = folder.text(HouseRules.PATH);
    try {
      return text.isPresent()
          ? HouseRules.read(Table.of(folder.path(HouseRules.PATH), text.get(), ','), faults)
          : List.of();
    } catch (TableFormatException e) {
      faults.add(Fault.read(e.getMessage()));
      return List.of();
    }
  }

  /** A row and a file may not give one rule. */
  private static void requireUnlike(List<RuleFile> files, List<Fault> faults) {
    Map<String, RuleFile> seen = new HashMap<>();
    for (RuleFile file : files) {
      RuleFile before = seen.putIfAbsent(file.id(), file);
      if (before != null) {
        String what = "the rule " + file.id() + " is there already, in " + before.path();
        faults.add(new Fault(file.path(), file.line(), 1, what + ": rename one of them"));
      }
    }
  }

  /** What the rules say of themselves, by id. */
  Map<String, RuleDescription> descriptions() {
    return base.map(compiled -> RuleDescriptions.of(compiled.base(), sources)).orElse(Map.of());
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
  Optional<LoadedRules> base() {
    return base;
  }

  /** The rules that are files of their own, whether or not they can be used. */
  List<RuleFile> files() {
    return files;
  }

  /** The folder. */
  RuleFolder folder() {
    return folder;
  }
}
