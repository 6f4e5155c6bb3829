package org.gainsay.app;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, that of {@code pom.xml}. */
final class Version implements IVersionProvider {

  static final String CURRENT = "0.1.0";

  @Override
  public String[] getVersion() {
    return new String[] {"gainsay " + CURRENT};
  }
}
