package org.gainsay.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Keys with values.
 *
 * @param place where they begin
 * @param values the values by their keys, in order
 * @param keys where the keys stand
 */
public record YamlEntries(Place place, Map<String, YamlValue> values, Map<String, Place> keys)
    implements YamlValue {

  public YamlEntries {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    keys = Map.copyOf(keys);
  }

  @Override
  public String kind() {
    return "keys with values";
  }

  @Override
  public YamlEntries entries(String what) {
    return this;
  }

  /** The value of a key, if it is there and not empty. */
  public Optional<YamlValue> get(String key) {
    return Optional.ofNullable(values.get(key))
        .filter(value -> !(value instanceof YamlText text && text.value().isEmpty()));
  }

  /** The value of a key that must be there. */
  public YamlValue require(String key, String what) {
    return get(key)
        .orElseThrow(
            () ->
                new YamlFault(place, what + " has no " + key, "Add a line \"" + key + ": ...\"."));
  }

  /**
   * Refuses keys that mean nothing.
   *
   * @param known the keys that mean something
   * @param nearest finds the one that a misspelt key was meant to be
   */
  public void demandOnly(
      List<String> known, BiFunction<String, List<String>, Optional<String>> nearest) {
    for (String key : values.keySet()) {
      if (!known.contains(key)) {
        throw new YamlFault(
            keys.getOrDefault(key, place),
            "there is no key \"" + key + "\"",
            nearest
                .apply(key, known)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("The keys here are " + String.join(", ", known) + "."));
      }
    }
  }
}
