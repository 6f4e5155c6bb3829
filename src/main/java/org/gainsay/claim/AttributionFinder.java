package org.gainsay.claim;

import java.util.Optional;

/** Finds the speaker whom a sentence names: the name beside a verb of saying. */
final class AttributionFinder {

  private static final int REACH = 3;

  private AttributionFinder() {}

  static Optional<String> of(SentenceView view) {
    for (int at = 0; at < view.size(); at++) {
      if (view.lexicon().reporting(view.lower(at))) {
        for (int near = 1; near <= REACH; near++) {
          int after = at + near;
          Optional<Name> name = view.nameAt(at - near).or(() -> view.nameAt(after));
          if (name.isPresent()) {
            return name.map(Name::canonical);
          }
        }
      }
    }
    return Optional.empty();
  }
}
