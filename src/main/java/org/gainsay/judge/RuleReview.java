package org.gainsay.judge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gainsay.claim.AliasTable;
import org.gainsay.compare.Tolerances;
import org.gainsay.table.Row;
import org.gainsay.table.Table;
import org.gainsay.table.TableFormatException;

/** Looks a folder of rules over without running it: its rules, cards and tables. */
public final class RuleReview {

  private static final String ALIASES = "tables/aliases.csv";
  private static final String TOLERANCES = "tables/tolerances.csv";
  private static final List<String> TABLES =
      List.of(ALIASES, HouseRules.PATH, Severities.PATH, TOLERANCES);

  private final RuleFolder folder;
  private final List<Fault> faults = new ArrayList<>();

  private RuleReview(RuleFolder folder) {
    this.folder = folder;
  }

  /**
   * What is wrong with a folder, in order of place, each as {@code path:line:column: error: what}.
   *
   * @throws RuleSyntaxException when it is no folder of rules
   */
  public static List<String> faults(Path root) {
    RuleReview review = new RuleReview(new RuleFolder(root));
    UserRules rules = UserRules.read(review.folder, new RuleCache(Optional.empty()), review.faults);
    review.tables(rules);
    review.cards(rules.files());
    return review.faults.stream().sorted(Fault.BY_PLACE).map(Fault::toString).distinct().toList();
  }

  private void tables(UserRules rules) {
    for (String name : folder.tables()) {
      if (!TABLES.contains(name)) {
        String mend = "there are " + String.join(", ", TABLES);
        faults.add(Fault.of(folder.path(name), "no table of this name is read: " + mend));
      }
    }
    table(ALIASES)
        .ifPresent(
            table -> {
              attempt(() -> AliasTable.of(table));
              unlike(table, "name", "canonical");
            });
    table(TOLERANCES)
        .ifPresent(
            table -> {
              attempt(() -> Tolerances.of(table));
              unlike(table, "kind", "");
            });
    attempt(
        () -> {
          Map<String, RuleDescription> all =
              OwnRules.load(new RuleCache(Optional.empty())).descriptions();
          all.putAll(rules.descriptions());
          rules.settle(all);
        });
  }

  private Optional<Table> table(String name) {
    List<Table> read = new ArrayList<>();
    folder.text(name).ifPresent(t -> attempt(() -> read.add(Table.of(folder.path(name), t, ','))));
    return read.stream().findFirst();
  }

  /** Two rows for one thing: the second would shadow the first in silence. */
  private void unlike(Table table, String key, String value) {
    Map<String, Row> seen = new TreeMap<>();
    for (Row row : table.rows()) {
      attempt(
          () -> {
            Row before = seen.putIfAbsent(row.text(key), row);
            boolean same =
                before != null && !value.isEmpty() && before.text(value).equals(row.text(value));
            if (before != null && !same) {
              String what = "\"" + row.text(key) + "\" has a row already, line " + before.line();
              throw row.fault(key, what + ": it would be shadowed; remove one of them");
            }
          });
    }
  }

  private void cards(List<RuleFile> rules) {
    for (RuleFile rule : rules) {
      Optional<String> card = folder.text(rule.id() + ".md");
      String path = folder.path(rule.id() + ".md");
      if (card.isEmpty()) {
        String mend = "write " + path + " with a title, a severity and examples";
        faults.add(Fault.of(rule.path(), "the rule has no card: " + mend));
      } else {
        attempt(() -> RuleCardParser.parse(path, rule.id(), card.get()));
      }
    }
  }

  private void attempt(Runnable reading) {
    try {
      reading.run();
    } catch (TableFormatException e) {
      faults.add(Fault.read(e.getMessage()));
    } catch (RuleSyntaxException e) {
      e.faults().forEach(told -> faults.add(Fault.read(told)));
    }
  }
}
