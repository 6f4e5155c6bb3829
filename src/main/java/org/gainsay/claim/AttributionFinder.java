package org.gainsay.claim;

import java.util.Optional;
import java.util.Set;

/** Finds the speaker whom a sentence names: the name beside a verb of saying. */
final class AttributionFinder {

  private static final int REACH = 3;

  /** Behind "told" stands who was told. */
  private static final Set<String> HEARD = Set.of("tell", "tells", "told", "telling");

  private AttributionFinder() {}

  static Optional<String> of(SentenceView view) {
    for (int at = 0; at < view.size(); at++) {
      String verb = view.lower(at);
      if (view.lexicon().reporting(verb)) {
        for (int near = 1; near <= REACH; near++) {
          int after = at + near;
          Optional<Name> name =
              view.nameAt(at - near)
                  .or(() -> HEARD.contains(verb) ? Optional.empty() : view.nameAt(after));
          if (name.isPresent()) {
            return name.map(Name::canonical);
          }
        }
      }
    }
    return Optional.empty();
  }
}
