package org.gainsay.yaml;

/** What is wrong in a YAML file; the message tells place, fault and mend. */
public final class YamlFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A fault at a place, and how to mend it. */
  public YamlFault(Place place, String what, String mend) {
    super(place + ": error: " + what + "\n  " + mend);
  }

  /** A fault of a whole file, and how to mend it. */
  public YamlFault(String path, String what, String mend) {
    super(path + ": error: " + what + "\n  " + mend);
  }
}
