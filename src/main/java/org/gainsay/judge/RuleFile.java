package org.gainsay.judge;

/**
 * A rule as a user wrote it.
 *
 * @param path the path of its file, for messages
 * @param id its path inside the rules folder without the ending, such as {@code time/too-late}
 * @param text what the file holds, or what a row of a table became
 * @param line the line of the row, from 1; 1 for a file of its own
 */
record RuleFile(String path, String id, String text, int line) {

  /** A file that holds nothing but the rule. */
  RuleFile(String path, String id, String text) {
    this(path, id, text, 1);
  }

  /** Whether the rule is a row of a table. */
  boolean row() {
    return path.endsWith(".csv");
  }

  /** The last part of the id: the name that the rule must bear. */
  String name() {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  /** The package that the rule must stand in, such as {@code rules.time}. */
  String packageName() {
    return "rules." + id.substring(0, id.lastIndexOf('/')).replace('/', '.');
  }
}
