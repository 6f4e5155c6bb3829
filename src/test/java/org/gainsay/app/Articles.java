package org.gainsay.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small articles that say the same or not. */
final class Articles {

  static final String NOVEMBER =
      "The extraordinary meeting of the Organization of Islamic Cooperation in Riyadh was held on"
          + " November 12, 2023.\n";
  static final String OCTOBER =
      "The extraordinary meeting of the Organisation of Islamic Cooperation in Riyadh was held on"
          + " 18 October 2023.\n";

  private Articles() {}

  /** Writes an article and returns its path. */
  static String write(Path directory, String name, String text) {
    try {
      return Files.writeString(directory.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
