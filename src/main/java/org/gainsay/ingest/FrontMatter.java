package org.gainsay.ingest;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gainsay.text.PublicationDate;

/**
 * What stands between two lines of three hyphens at the top of a Markdown file: lines of {@code
 * key: value}, of which the plain ones are read.
 *
 * @param end the index of the first character after it, 0 when there is none
 * @param values the values by their keys in lower case
 */
record FrontMatter(int end, Map<String, String> values) {

  private static final String FENCE = "---";

  /** The front matter of a file. */
  static FrontMatter of(String file) {
    int at = file.startsWith("\uFEFF") ? 1 : 0;
    Map<String, String> values = new LinkedHashMap<>();
    int start = at;
    boolean open = false;
    while (start < file.length()) {
      int end = endOfLine(file, start);
      String line = file.substring(start, end).stripTrailing();
      start = afterLineEnd(file, end);
      if (!open) {
        if (!line.equals(FENCE)) {
          break;
        }
        open = true;
      } else if (line.equals(FENCE) || line.equals("...")) {
        return new FrontMatter(start, values);
      } else {
        read(line, values);
      }
    }
    return new FrontMatter(at, Map.of());
  }

  private static int endOfLine(String file, int start) {
    int end = start;
    while (end < file.length() && file.charAt(end) != '\n' && file.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int afterLineEnd(String file, int end) {
    return file.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, file.length());
  }

  private static void read(String line, Map<String, String> values) {
    int colon = line.indexOf(':');
    if (colon > 0 && Character.isLetter(line.charAt(0))) {
      String value = unquoted(line.substring(colon + 1).strip());
      values.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
    }
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.indexOf(value.charAt(0), 1) > 0;
    if (quoted) {
      return value.substring(1, value.indexOf(value.charAt(0), 1));
    }
    int comment = value.indexOf(" #");
    return comment < 0 ? value : value.substring(0, comment).strip();
  }

  /** The date of publication, if there is one that can be read. */
  Optional<PublicationDate> published() {
    return Optional.ofNullable(values.get("date"))
        .or(() -> Optional.ofNullable(values.get("published")))
        .flatMap(date -> WrittenDate.read(date, "front matter"));
  }

  /** The title and the publisher. */
  Optional<String> value(String... keys) {
    for (String key : keys) {
      String value = values.get(key);
      if (value != null && !value.isEmpty()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
