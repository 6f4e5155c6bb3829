package org.gainsay.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gainsay.finding.RuleCard;
import org.gainsay.table.Table;
import org.kie.api.KieBase;

/** The rules to judge by: those that come with the program, and those of a folder of the user. */
public final class RuleBook {

  private static final String LIST = "META-INF/kie/org.gainsay/gainsay/drools-model";
  private static final String ROOT = "/rules/";

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
    KieBase base = ownBase();
    Map<String, RuleDescription> rules = own(base);
    return new RuleBook(List.of(new RuleSet(base, rules)), rules, Optional.empty());
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
    KieBase base = ownBase();
    Map<String, RuleDescription> all = own(base);
    all.putAll(user.descriptions());
    Map<String, RuleDescription> rules = user.settle(all);
    List<RuleSet> sets = new ArrayList<>();
    sets.add(new RuleSet(base, only(rules, id -> !user.has(id))));
    user.base().ifPresent(theirs -> sets.add(RuleSet.watched(theirs, only(rules, user::has))));
    return new RuleBook(sets, rules, Optional.of(user.folder()));
  }

  private static KieBase ownBase() {
    return ModelLoader.load(RuleBook.class.getClassLoader(), LIST);
  }

  private static Map<String, RuleDescription> own(KieBase base) {
    Severities table = new Severities(Table.resource(ROOT + Severities.PATH));
    return new TreeMap<>(table.applyTo(RuleDescriptions.of(base, Map.of())));
  }

  private static Map<String, RuleDescription> only(
      Map<String, RuleDescription> rules, Predicate<String> wanted) {
    Map<String, RuleDescription> out = new TreeMap<>(rules);
    out.keySet().removeIf(wanted.negate());
    return out;
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
        rule.isBuiltIn() ? resource(ROOT + name) : folder.flatMap(files -> files.text(name));
    return text.map(markdown -> RuleCardParser.parse(rule.cardPath(), rule.id(), markdown));
  }

  private static Optional<String> resource(String name) {
    try (InputStream in = RuleBook.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the rule of this id is a row of the table of house rules. */
  boolean isHouseRule(String id) {
    RuleDescription rule = rules.get(id);
    return rule != null && rule.isHouseRule();
  }

  /** The compiled rules, ours first. */
  List<RuleSet> sets() {
    return sets;
  }
}
