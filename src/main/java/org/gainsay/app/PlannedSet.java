package org.gainsay.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Documents that a plan holds against each other.
 *
 * @param name what the set is called; empty for documents of the command line
 * @param files names of files, directories, patterns and {@code -}
 * @param draft the document that is to be mended
 * @param titles titles by the ends of paths
 * @param published {@code NAME=DATE}
 */
record PlannedSet(
    String name,
    List<String> files,
    Optional<String> draft,
    Map<String, String> titles,
    List<String> published) {

  PlannedSet {
    files = List.copyOf(files);
    titles = Map.copyOf(titles);
    published = List.copyOf(published);
  }
}
