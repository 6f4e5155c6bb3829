package org.gainsay.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gainsay.table.Table;
import org.kie.api.KieBase;

/** The rules that come with the program: those that the build compiled, and its house rules. */
final class OwnRules {

  private static final String LIST = "META-INF/kie/org.gainsay/gainsay/drools-model";
  private static final String ROOT = "rules/";

  private final KieBase base;
  private final List<RuleFile> rows;
  private final Optional<LoadedRules> house;

  private OwnRules(KieBase base, List<RuleFile> rows, Optional<LoadedRules> house) {
    this.base = base;
    this.rows = List.copyOf(rows);
    this.house = house;
  }

  /**
   * Loads them.
   *
   * @param cache where compiled house rules are kept
   * @throws RuleSyntaxException when a house rule is wrong
   */
  static OwnRules load(RuleCache cache) {
    List<Fault> faults = new ArrayList<>();
    String path = ROOT + HouseRules.PATH;
    List<RuleFile> rows =
        text(HouseRules.PATH)
            .map(text -> HouseRules.read(Table.of(path, text, ','), faults))
            .orElse(List.of());
    Optional<LoadedRules> house = new CompiledRules(cache).of(rows, faults);
    if (!faults.isEmpty()) {
      throw new RuleSyntaxException(faults);
    }
    KieBase base = ModelLoader.load(OwnRules.class.getClassLoader(), LIST);
    return new OwnRules(base, rows, house);
  }

  /** What they say of themselves, as the program's table of severities leaves it, by id. */
  Map<String, RuleDescription> descriptions() {
    Map<String, RuleDescription> all = new TreeMap<>(RuleDescriptions.of(base, Map.of()));
    house.ifPresent(
        rules -> all.putAll(RuleDescriptions.of(rules.base(), CompiledRules.sources(rows))));
    Severities table = new Severities(Table.resource("/" + ROOT + Severities.PATH));
    return new TreeMap<>(table.applyTo(all));
  }

  /**
   * The compiled rules.
   *
   * @param rules all rules as the tables leave them, by id
   * @param ours which of them no rule of the user has taken the place of
   */
  List<RuleSet> sets(Map<String, RuleDescription> rules, Predicate<String> ours) {
    List<RuleSet> sets = new ArrayList<>();
    sets.add(new RuleSet(base, RuleSet.only(rules, ours)));
    house.ifPresent(loaded -> sets.add(RuleSet.watched(loaded, RuleSet.only(rules, ours))));
    return sets;
  }

  /** A text beside the rules, such as the card {@code time/event-dates-differ.md}. */
  static Optional<String> text(String name) {
    try (InputStream in = OwnRules.class.getResourceAsStream("/" + ROOT + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
