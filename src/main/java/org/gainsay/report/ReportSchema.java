package org.gainsay.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) of {@link JsonReport}. */
public final class ReportSchema {

  private static final String RESOURCE = "gainsay-report.schema.json";

  private ReportSchema() {}

  /** The text of the schema. */
  public static String text() {
    try (InputStream stream = ReportSchema.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its resource " + RESOURCE);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
