package org.gainsay.yaml;

import java.math.BigDecimal;
import java.util.List;

/** A value of a YAML file. */
public sealed interface YamlValue permits YamlText, YamlItems, YamlEntries {

  /** Where it begins. */
  Place place();

  /** What it is, for messages. */
  String kind();

  /** A text, a number or a date as it is written. */
  default String text(String what) {
    throw mismatch(what, "a text");
  }

  /** Its values, one alone counting as a list of one. */
  default List<YamlValue> items(String what) {
    return List.of(this);
  }

  /** Its keys with their values. */
  default YamlEntries entries(String what) {
    throw mismatch(what, "keys with values, like \"name: value\"");
  }

  /** A text of each of its values. */
  default List<String> texts(String what) {
    return items(what).stream().map(item -> item.text(what)).toList();
  }

  /** {@code true} or {@code false}. */
  default boolean flag(String what) {
    return switch (text(what)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw mismatch(what, "true or false");
    };
  }

  /** A number. */
  default BigDecimal number(String what) {
    try {
      return new BigDecimal(text(what));
    } catch (NumberFormatException e) {
      throw mismatch(what, "a number");
    }
  }

  /** The fault that this is not what is wanted here. */
  default YamlFault mismatch(String what, String wanted) {
    return new YamlFault(place(), what + " cannot be " + kind(), "Write " + wanted + " there.");
  }
}
