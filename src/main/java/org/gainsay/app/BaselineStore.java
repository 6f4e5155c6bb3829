package org.gainsay.app;

import java.nio.file.Path;
import org.gainsay.gate.Baseline;
import org.gainsay.gate.BaselineFile;

/** Reads the baseline of a file, or tells what is wrong with it. */
final class BaselineStore {

  private BaselineStore() {}

  static Baseline parse(Path file, String text) {
    try {
      return BaselineFile.read(text);
    } catch (IllegalArgumentException e) {
      throw CommandFault.at(
          file,
          String.valueOf(e.getMessage()),
          "'gainsay baseline create' makes a baseline; do not edit it by hand.");
    }
  }
}
