package org.gainsay.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of rules laid out as ours: {@code <family>/<name>.drl} and {@code tables/*.csv}. */
final class RuleFolder {

  private static final String DRL = ".drl";
  private static final String NO_TEXT = "this is no UTF-8 text: save it as UTF-8";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern RULE_PATH =
      Pattern.compile("([a-z][a-z0-9_]*/)+[a-z0-9][a-z0-9-]*\\.drl");

  private final Path root;
  private final List<Path> files;

  /**
   * Looks through a folder.
   *
   * @throws RuleSyntaxException when it is none, or holds neither rule nor table
   */
  RuleFolder(Path root) {
    this.root = root;
    if (!Files.isDirectory(root)) {
      throw new RuleSyntaxException(
          Fault.of(
              shown(root), "this is no folder: name the folder that holds <family>/<name>.drl"));
    }
    try (Stream<Path> all = Files.walk(root)) {
      this.files = all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (files.stream().noneMatch(file -> isRule(file) || isTable(file))) {
      String mend =
          "add a rule such as time/too-late.drl, or a table such as tables/severities.csv";
      throw new RuleSyntaxException(Fault.of(shown(root), "no rule in this folder: " + mend));
    }
  }

  /** Its rules in order of their paths; what cannot be read goes to the faults. */
  List<RuleFile> rules(List<Fault> faults) {
    List<RuleFile> rules = new ArrayList<>();
    for (Path file : files) {
      if (isRule(file)) {
        readRule(file, faults).ifPresent(rules::add);
      }
    }
    return rules;
  }

  /** Its tables, such as {@code tables/severities.csv}. */
  List<String> tables() {
    return files.stream()
        .filter(this::isTable)
        .map(file -> slashes(root.relativize(file)))
        .toList();
  }

  /** The text of another file of the folder, such as {@code tables/severities.csv}. */
  Optional<String> text(String name) {
    Path file = root.resolve(name);
    return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
  }

  /** How messages name a file of the folder. */
  String path(String name) {
    return shown(root.resolve(name));
  }

  private Optional<RuleFile> readRule(Path file, List<Fault> faults) {
    String inside = slashes(root.relativize(file));
    if (!RULE_PATH.matcher(inside).matches()) {
      String mend = "put it at <family>/<name>.drl, in small letters, such as time/too-late.drl";
      faults.add(Fault.of(shown(file), "this path names no rule: " + mend));
      return Optional.empty();
    }
    try {
      String id = inside.substring(0, inside.length() - DRL.length());
      return Optional.of(new RuleFile(shown(file), id, read(file)));
    } catch (RuleSyntaxException e) {
      faults.add(Fault.of(shown(file), NO_TEXT));
      return Optional.empty();
    }
  }

  private static String read(Path file) {
    try {
      String text = Files.readString(file);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new RuleSyntaxException(Fault.of(shown(file), NO_TEXT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isRule(Path file) {
    return file.getFileName().toString().endsWith(DRL);
  }

  private boolean isTable(Path file) {
    return slashes(root.relativize(file)).matches("tables/[^/]+\\.csv");
  }

  private static String shown(Path path) {
    return slashes(path);
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
