package org.gainsay.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.AliasTable;
import org.gainsay.compare.Tolerances;
import org.gainsay.table.Table;
import org.gainsay.table.TableFormatException;
import org.gainsay.text.SentenceSplitter;

/** The tables of a run: the user's where the rules folder has one, else the program's. */
final class Tables {

  private static final String FOLDER = "tables";

  private final Settings settings;

  Tables(Settings settings) {
    this.settings = settings;
  }

  AliasTable aliases() {
    AliasTable own = AliasTable.of(Table.resource("/rules/tables/aliases.csv"));
    return users("aliases.csv").map(own::with).orElse(own);
  }

  Tolerances tolerances() {
    return Tolerances.of(
        users("tolerances.csv").orElseGet(() -> Table.resource("/rules/tables/tolerances.csv")));
  }

  static SentenceSplitter splitter() {
    Set<String> abbreviations = Table.resource("/org/gainsay/text/abbreviations.tsv").words("word");
    Set<String> closing = Table.resource("/org/gainsay/text/closing.tsv").words("word");
    Set<String> openers = Table.resource("/org/gainsay/text/openers.tsv").words("word");
    Set<String> afterClock = Table.resource("/org/gainsay/text/after_clock.tsv").words("word");
    return new SentenceSplitter(abbreviations, closing, openers, afterClock);
  }

  private Optional<Table> users(String name) {
    return Optional.ofNullable(settings.tables().get(name.replace(".csv", "")))
        .or(() -> settings.rules().map(folder -> folder.resolve(FOLDER).resolve(name)))
        .filter(file -> settings.tables().containsValue(file) || Files.exists(file))
        .map(Tables::read);
  }

  private static Table read(Path path) {
    try {
      return Table.of(path.toString(), Files.readString(path, StandardCharsets.UTF_8), ',');
    } catch (IOException e) {
      throw new TableFormatException(
          path.toString(), 1, 1, "cannot be read as UTF-8 text: save it in that encoding");
    }
  }
}
