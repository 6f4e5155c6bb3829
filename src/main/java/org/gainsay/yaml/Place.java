package org.gainsay.yaml;

/**
 * A place in a file.
 *
 * @param path the path of the file
 * @param line from 1
 * @param column from 1, in code points
 * @param index the index of its character in the text of the file, in UTF-16 units
 */
public record Place(String path, int line, int column, int index) {

  /** {@code path:line:column}. */
  @Override
  public String toString() {
    return path + ":" + line + ":" + column;
  }
}
