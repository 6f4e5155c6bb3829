package org.gainsay.app;

/**
 * A setting of a check, for people.
 *
 * @param key its name in a configuration
 * @param value what it comes to
 * @param origin where that is written: an option, a place of the configuration, or nowhere
 */
record Setting(String key, String value, String origin) {

  /** The setting in one line. */
  String told() {
    return key + ": " + value + "  # " + origin;
  }

  static Setting ofDefault(String key, String value) {
    return new Setting(key, value, "default");
  }

  static Setting ofOption(String key, String value) {
    return new Setting(key, value, "--" + key);
  }
}
