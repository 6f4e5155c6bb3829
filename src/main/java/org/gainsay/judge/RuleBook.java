package org.gainsay.judge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gainsay.finding.RuleCard;

/** The rules to judge by: those that come with the program, and those of a folder of the user. */
public final class RuleBook {

  private final List<RuleSet> sets;
  private final Map<String, RuleDescription> rules;
  private final Optional<RuleFolder> folder;

  private RuleBook(
      List<RuleSet> sets, Map<String, RuleDescription> rules, Optional<RuleFolder> folder) {
    this.sets = List.copyOf(sets);
    this.rules = new TreeMap<>(rules);
    this.folder = folder;
  }

  /** The rules that come with the program. */
  public static RuleBook builtIn() {
    OwnRules own = OwnRules.load(RuleCache.ofUser());
    Map<String, RuleDescription> rules = own.descriptions();
    return new RuleBook(own.sets(rules, id -> true), rules, Optional.empty());
  }

  /**
   * The rules that come with the program and those of a folder; a rule of the folder takes the
   * place of one of ours with the same id, and its {@code tables/severities.csv} speaks of both.
   *
   * @throws RuleSyntaxException with every fault of every rule of the folder
   * @throws org.gainsay.table.TableFormatException when its table of severities is wrong
   */
  public static RuleBook with(Path userRules) {
    return with(userRules, RuleCache.ofUser());
  }

  static RuleBook with(Path userRules, RuleCache cache) {
    UserRules user = UserRules.read(userRules, cache);
    OwnRules own = OwnRules.load(cache);
    Map<String, RuleDescription> all = own.descriptions();
    all.putAll(user.descriptions());
    Map<String, RuleDescription> rules = user.settle(all);
    List<RuleSet> sets = new ArrayList<>(own.sets(rules, id -> !user.has(id)));
    user.base()
        .ifPresent(theirs -> sets.add(RuleSet.watched(theirs, RuleSet.only(rules, user::has))));
    return new RuleBook(sets, rules, Optional.of(user.folder()));
  }

  /** The rules in order of their ids, as the tables leave them. */
  public List<RuleDescription> rules() {
    return List.copyOf(rules.values());
  }

  /**
   * The cards of the rules, in order of their ids; a rule of the user may have none.
   *
   * @throws RuleSyntaxException when a card cannot be read
   */
  public List<RuleCard> cards() {
    return rules.values().stream().flatMap(rule -> card(rule).stream()).toList();
  }

  private Optional<RuleCard> card(RuleDescription rule) {
    String name = rule.id() + ".md";
    Optional<String> text =
        rule.isBuiltIn() ? OwnRules.text(name) : folder.flatMap(files -> files.text(name));
    return text.map(markdown -> RuleCardParser.parse(rule.cardPath(), rule.id(), markdown));
  }

  /** The compiled rules, ours first. */
  List<RuleSet> sets() {
    return sets;
  }
}
