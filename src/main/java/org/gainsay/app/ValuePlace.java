package org.gainsay.app;

import static org.gainsay.report.SummaryLine.counted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.text.Document;
import org.gainsay.text.Position;

/**
 * A place in a file as reports print it, {@code path:line:column}.
 *
 * @param file the path
 * @param position line and column
 */
record ValuePlace(String file, Position position) {

  private static final Pattern FORM = Pattern.compile("(.+):(\\d{1,9}):(\\d{1,9})");

  static ValuePlace parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new CommandFault(
          "\"" + text + "\" is no place in a file", "Write it like draft.txt:12:40.");
    }
    Position position =
        new Position(Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
    return new ValuePlace(form.group(1), position);
  }

  /** The document of this place, if it is one of these. */
  Optional<Document> in(List<Document> documents) {
    return documents.stream().filter(d -> same(d.path())).findFirst();
  }

  private boolean same(String path) {
    try {
      return Path.of(path).normalize().equals(Path.of(file).normalize())
          || Files.isSameFile(Path.of(path), Path.of(file));
    } catch (IOException e) {
      return false;
    }
  }

  /** The index of this place in its document. */
  int index(Document document) {
    int lines = document.lineCount();
    if (position.line() < 1 || position.line() > lines || position.column() < 1) {
      throw new CommandFault(
          file + ":" + position + " does not exist: the file has " + counted(lines, "line"),
          "Lines and columns count from 1, as reports print them.");
    }
    return document.indexOf(position);
  }
}
