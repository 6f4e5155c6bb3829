package org.gainsay.yaml;

import java.util.List;

/**
 * A list.
 *
 * @param place where it begins
 * @param values its values
 */
public record YamlItems(Place place, List<YamlValue> values) implements YamlValue {

  public YamlItems {
    values = List.copyOf(values);
  }

  @Override
  public String kind() {
    return values.isEmpty() ? "an empty list" : "a list";
  }

  @Override
  public List<YamlValue> items(String what) {
    return values;
  }
}
