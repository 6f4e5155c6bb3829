package org.gainsay.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) of a configuration, and a commented one to begin with. */
public final class ConfigSchema {

  private ConfigSchema() {}

  /** The text of the schema. */
  public static String text() {
    return resource("gainsay-config.schema.json");
  }

  /** A configuration in which everything is a comment. */
  public static String commentedExample() {
    return resource("gainsay.yaml");
  }

  private static String resource(String name) {
    try (InputStream stream = ConfigSchema.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
