package org.gainsay.yaml;

/**
 * A text, a number, a date, or nothing.
 *
 * @param place where it begins
 * @param value its characters, without quotes
 */
public record YamlText(Place place, String value) implements YamlValue {

  @Override
  public String kind() {
    return value.isEmpty() ? "empty" : "\"" + value + "\"";
  }

  @Override
  public String text(String what) {
    if (value.isEmpty()) {
      throw mismatch(what, "a value");
    }
    return value;
  }
}
