package org.gainsay.ingest;

import java.util.List;

/**
 * How names on a command line are understood.
 *
 * @param standardInput what standard input is called
 * @param excluded patterns, as in {@code .gitignore}, of files that folders and patterns do not
 *     stand for; they speak of the current directory
 */
public record IntakeSettings(String standardInput, List<String> excluded) {

  /** Nothing special. */
  public static final IntakeSettings PLAIN =
      new IntakeSettings(InputFiles.STANDARD_INPUT_PATH, List.of());

  public IntakeSettings {
    excluded = List.copyOf(excluded);
  }
}
