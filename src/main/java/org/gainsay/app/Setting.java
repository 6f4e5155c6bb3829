package org.gainsay.app;

/**
 * A setting of a check, for people.
 *
 * @param key its name in a configuration
 * @param value what it comes to
 * @param origin where that is written: an option, a place of the configuration, or nowhere
 */
record Setting(String key, String value, String origin) {

  private static final String SEVERITY = "severities: ";

  /** The setting in one line. */
  String told() {
    return key + ": " + value + "  # " + origin;
  }

  /** Whether it says something of a rule or a family of this name. */
  boolean names(String rule) {
    return key.equals(SEVERITY + rule)
        || (value.equals(rule) && (key.equals("only") || key.equals("disable")));
  }

  /** What is wrong with it, told where it is written, and how to mend it. */
  CommandFault fault(String what, String mend) {
    return origin.startsWith("--")
        ? new CommandFault(origin + ": " + what, mend)
        : CommandFault.at(origin, what, mend);
  }

  /** The severity that a configuration gives a rule. */
  static Setting ofSeverity(String rule, String severity, String origin) {
    return new Setting(SEVERITY + rule, severity, origin);
  }

  static Setting ofDefault(String key, String value) {
    return new Setting(key, value, "default");
  }

  static Setting ofOption(String key, String value) {
    return new Setting(key, value, "--" + key);
  }
}
