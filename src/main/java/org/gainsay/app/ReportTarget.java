package org.gainsay.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a report goes, in which format.
 *
 * @param format the format
 * @param file the file, empty for standard output
 */
record ReportTarget(ReportFormat format, Optional<Path> file) {

  /** The targets that a command line asks for; a readable summary is printed if nothing else is. */
  static List<ReportTarget> of(List<ReportTarget> formats, Optional<Path> directory) {
    List<ReportTarget> targets = new ArrayList<>(formats);
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

  /**
   * The target that a setting names, {@code FORMAT} or {@code FORMAT=FILE}.
   *
   * @param setting the setting
   * @param place the path of a file that it names
   */
  static ReportTarget parse(Setting setting, Function<String, Path> place) {
    String text = setting.value();
    int sign = text.indexOf('=');
    String name = sign < 0 ? text : text.substring(0, sign);
    ReportFormat format =
        ReportFormat.named(name)
            .orElseThrow(() -> setting.fault("there is no format \"" + name + "\"", nearest(name)));
    String file = sign < 0 ? "-" : text.substring(sign + 1);
    if (file.isEmpty()) {
      throw setting.fault("\"" + text + "\" names no file", "Write it like json=report.json.");
    }
    try {
      return new ReportTarget(
          format, file.equals("-") ? Optional.empty() : Optional.of(place.apply(file)));
    } catch (InvalidPathException e) {
      throw setting.fault("\"" + file + "\" cannot be the name of a file", "Check its spelling.");
    }
  }

  private static String nearest(String name) {
    List<String> names = ReportFormat.labels();
    String last = names.get(names.size() - 1);
    String all = String.join(", ", names.subList(0, names.size() - 1)) + " or " + last;
    return Nearest.to(name, names).map(near -> "Did you mean \"" + near + "\"? ").orElse("")
        + "It can be "
        + all
        + ".";
  }

  /** How a setting writes it. */
  String told() {
    return format.label() + file.map(path -> "=" + path).orElse("");
  }
}
