package org.gainsay.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a run goes by.
 *
 * @param rules a folder of the user's own rules and tables, beside those of the program
 * @param tables files in place of tables, by the names of the tables
 * @param jobs how many documents are read at a time; it changes nothing in what is found
 */
public record Settings(Optional<Path> rules, Map<String, Path> tables, int jobs) {

  public Settings {
    tables = Map.copyOf(tables);
    if (jobs < 1) {
      throw new IllegalArgumentException("at least one document must be read at a time");
    }
  }

  /** The program's own rules and tables. */
  public static Settings defaults() {
    return new Settings(Optional.empty(), Map.of(), 1);
  }

  /** The program's rules and those of a folder. */
  public static Settings withRules(Path folder) {
    return new Settings(Optional.of(folder), Map.of(), 1);
  }
}
