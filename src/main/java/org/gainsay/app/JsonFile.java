package org.gainsay.app;

import java.nio.file.Path;
import java.util.Optional;
import org.gainsay.text.Document;
import org.gainsay.text.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON of the project's own: baselines, reports of earlier runs. */
final class JsonFile {

  private static final JsonMapper JSON = new JsonMapper();

  private JsonFile() {}

  /**
   * The value that a file holds.
   *
   * @param path the file
   * @param text its characters
   * @param mend how to mend a file that is no JSON
   */
  static JsonNode parse(Path path, String text, String mend) {
    try {
      return JSON.readTree(text);
    } catch (JacksonException e) {
      String place = ProjectFiles.shown(path) + ":" + position(text, e.getLocation());
      throw CommandFault.at(place, problem(e), mend);
    }
  }

  /** What is wrong, without the words that tell programmers where the parser read from. */
  static String problem(JacksonException e) {
    String problem = String.valueOf(e.getOriginalMessage());
    return "this is no JSON: " + problem.replaceFirst("(?s) \\(start marker at.*", "");
  }

  private static Position position(String text, TokenStreamLocation at) {
    long offset = at == null ? 0 : at.getCharOffset();
    int index = (int) Math.max(0, Math.min(offset, text.length()));
    return new Document("", "", text, Optional.empty()).position(index);
  }
}
