package org.gainsay.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of a list, by what they do there. */
public final class Roles {

  private final Map<String, Set<String>> words = new HashMap<>();

  Roles(Map<String, Set<String>> words) {
    words.forEach((role, of) -> this.words.put(role, Set.copyOf(of)));
  }

  /** Whether a word has a role. */
  public boolean is(String role, String word) {
    return words(role).contains(word);
  }

  /** The words of a role. */
  public Set<String> words(String role) {
    return words.getOrDefault(role, Set.of());
  }
}
