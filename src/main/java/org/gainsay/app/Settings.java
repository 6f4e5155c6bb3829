package org.gainsay.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a run goes by.
 *
 * @param rules a folder of the user's own rules and tables, beside those of the program
 */
public record Settings(Optional<Path> rules) {

  /** The program's own rules and tables. */
  public static Settings defaults() {
    return new Settings(Optional.empty());
  }

  /** The program's rules and those of a folder. */
  public static Settings withRules(Path folder) {
    return new Settings(Optional.of(folder));
  }
}
