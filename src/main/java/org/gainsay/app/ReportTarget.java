package org.gainsay.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a report goes, in which format.
 *
 * @param format the format
 * @param file the file, empty for standard output
 */
record ReportTarget(ReportFormat format, Optional<Path> file) {

  /** The targets that a command line asks for; a readable summary is printed if nothing else is. */
  static List<ReportTarget> of(List<String> formats, Optional<Path> directory) {
    List<ReportTarget> targets = new ArrayList<>();
    for (String format : formats) {
      targets.add(parse(format));
    }
    directory.ifPresent(
        dir -> {
          targets.add(
              new ReportTarget(ReportFormat.JSON, Optional.of(dir.resolve("consistency.json"))));
          targets.add(
              new ReportTarget(ReportFormat.MD, Optional.of(dir.resolve("consistency.md"))));
          targets.add(
              new ReportTarget(ReportFormat.HTML, Optional.of(dir.resolve("consistency.html"))));
        });
    long printed = targets.stream().filter(target -> target.file().isEmpty()).count();
    if (printed > 1) {
      throw new CommandFault(
          "only one format can be printed to standard output",
          "Give the others a file, like --format json=report.json.");
    }
    if (printed == 0) {
      targets.add(0, new ReportTarget(ReportFormat.TEXT, Optional.empty()));
    }
    return targets;
  }

  private static ReportTarget parse(String text) {
    int sign = text.indexOf('=');
    if (sign < 0) {
      return new ReportTarget(ReportFormat.named(text), Optional.empty());
    }
    ReportFormat format = ReportFormat.named(text.substring(0, sign));
    String file = text.substring(sign + 1);
    if (file.isEmpty()) {
      throw new CommandFault(
          "--format " + text + " names no file", "Write it like --format json=report.json.");
    }
    try {
      return new ReportTarget(
          format, file.equals("-") ? Optional.empty() : Optional.of(Path.of(file)));
    } catch (InvalidPathException e) {
      throw new CommandFault(
          "--format: \"" + file + "\" cannot be the name of a file", "Check its spelling.");
    }
  }
}
