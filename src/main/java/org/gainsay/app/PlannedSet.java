package org.gainsay.app;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Documents that a plan holds against each other.
 *
 * @param name what the set is called; empty for documents of the command line
 * @param files names of files, directories, patterns and {@code -}
 * @param draft the document that is to be mended
 * @param titles titles by what names their documents, paths or the ends of them
 * @param published {@code NAME=DATE}, as the configuration gives them
 */
record PlannedSet(
    String name,
    List<String> files,
    Optional<Setting> draft,
    Map<Setting, String> titles,
    List<Setting> published) {

  PlannedSet {
    files = List.copyOf(files);
    titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    published = List.copyOf(published);
  }
}
