package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Outputs that were looked at and kept; {@code -Dgolden.update} keeps new ones. */
public final class Golden {

  private static final Path DIRECTORY = Path.of("src/test/resources/org/gainsay/report");

  private Golden() {}

  /** Demands that an output is the one that was kept, byte for byte. */
  public static void holds(String name, String actual) {
    Path file = DIRECTORY.resolve(name);
    try {
      if (System.getProperty("golden.update") != null) {
        Files.createDirectories(DIRECTORY);
        Files.writeString(file, actual);
      }
      assertThat(actual).as("golden %s", file).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
