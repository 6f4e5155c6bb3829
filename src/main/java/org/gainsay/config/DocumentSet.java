package org.gainsay.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.yaml.Place;

/**
 * Documents that are held against each other.
 *
 * @param name what the set is called
 * @param place where it stands
 * @param files names of files and folders, and patterns, as seen from the configuration's folder
 * @param draft the document that is to be mended
 * @param titles titles by the ends of paths
 * @param published dates of publication by the ends of paths
 */
public record DocumentSet(
    String name,
    Place place,
    List<String> files,
    Optional<Located<String>> draft,
    Map<String, Located<String>> titles,
    Map<String, Located<String>> published) {

  public DocumentSet {
    files = List.copyOf(files);
    titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    published = Collections.unmodifiableMap(new LinkedHashMap<>(published));
  }
}
