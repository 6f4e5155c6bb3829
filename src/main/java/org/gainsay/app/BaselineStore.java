package org.gainsay.app;

import java.nio.file.Path;
import org.gainsay.gate.Baseline;
import org.gainsay.gate.BaselineFile;
import tools.jackson.databind.JsonNode;

/** Reads the baseline of a file, or tells what is wrong with it. */
final class BaselineStore {

  private static final String MEND =
      "'gainsay baseline create' makes a baseline; do not edit it by hand.";

  private BaselineStore() {}

  static Baseline parse(Path file, String text) {
    JsonNode json = JsonFile.parse(file, text, MEND);
    try {
      return BaselineFile.read(json);
    } catch (IllegalArgumentException e) {
      throw CommandFault.at(file, String.valueOf(e.getMessage()), MEND);
    }
  }
}
