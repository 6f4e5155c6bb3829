package org.gainsay.report;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON as this program writes it: fixed order of keys, LF, indented or on one line. */
public final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /** One value, indented, ended by LF. */
  public static String indented(Consumer<JsonGenerator> content) {
    return write(content, new Indented()) + "\n";
  }

  /** One value on one line, without the end of the line. */
  public static String line(Consumer<JsonGenerator> content) {
    return write(content, ObjectWriteContext.empty());
  }

  private static String write(Consumer<JsonGenerator> content, ObjectWriteContext context) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(context, out)) {
      content.accept(json);
    }
    return escapeLoneSurrogates(out.toString());
  }

  /** Halves of surrogate pairs cannot be written in UTF-8; as escapes they survive. */
  private static String escapeLoneSurrogates(String json) {
    StringBuilder out = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < json.length(); ) {
      int c = json.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        out.append(json, copied, i).append(String.format("\\u%04X", c));
        copied = next;
      }
      i = next;
    }
    return copied == 0 ? json : out.append(json, copied, json.length()).toString();
  }

  /** The layout of indented JSON, the same on every platform. */
  private static final class Indented extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator("");
      return new DefaultPrettyPrinter(separators)
          .withArrayIndenter(indenter)
          .withObjectIndenter(indenter);
    }
  }
}
