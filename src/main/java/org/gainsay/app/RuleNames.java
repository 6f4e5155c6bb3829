package org.gainsay.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Guesses the rule that a misspelt name was meant to be. */
final class RuleNames {

  private RuleNames() {}

  /** A question after the rule or family that was meant, if one is near. */
  static Optional<String> nearest(String name, List<String> ids) {
    Map<String, String> meant = new LinkedHashMap<>();
    for (String id : ids) {
      int slash = id.indexOf('/');
      meant.put(id, id);
      meant.putIfAbsent(id.substring(0, slash), id.substring(0, slash));
      meant.putIfAbsent(id.substring(slash + 1), id);
    }
    return Optional.ofNullable(meant.get(name))
        .or(() -> Nearest.to(name, meant.keySet()).map(meant::get))
        .map(id -> "Did you mean \"" + id + "\"?");
  }
}
