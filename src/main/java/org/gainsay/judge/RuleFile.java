package org.gainsay.judge;

/**
 * A rule as a user wrote it.
 *
 * @param path the path of its file, for messages
 * @param id its path inside the rules folder without the ending, such as {@code time/too-late}
 * @param text what the file holds
 */
record RuleFile(String path, String id, String text) {

  /** The last part of the id: the name that the rule must bear. */
  String name() {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  /** The package that the rule must stand in, such as {@code rules.time}. */
  String packageName() {
    return "rules." + id.substring(0, id.lastIndexOf('/')).replace('/', '.');
  }
}
