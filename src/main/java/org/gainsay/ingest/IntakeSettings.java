package org.gainsay.ingest;

import java.util.List;

/**
 * How names on a command line are understood.
 *
 * @param standardInput what standard input is called
 * @param excluded files that folders and patterns do not stand for
 */
public record IntakeSettings(String standardInput, List<Exclusion> excluded) {

  /** Nothing special. */
  public static final IntakeSettings PLAIN =
      new IntakeSettings(InputFiles.STANDARD_INPUT_PATH, List.of());

  public IntakeSettings {
    excluded = List.copyOf(excluded);
  }
}
