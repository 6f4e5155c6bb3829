package org.gainsay.finding;

import org.gainsay.text.Document;
import org.gainsay.text.Position;
import org.gainsay.text.Region;
import org.gainsay.text.Span;

/**
 * One place of a document on which a finding rests.
 *
 * @param document the document's path
 * @param side {@code a}, {@code b} …: places on one side say the same
 * @param start first code point of the value's own expression, from 0
 * @param end code point after its last
 * @param region where the file has it
 * @param quote its words
 * @param context the sentence around it
 * @param contextStart the index in the context at which the quote begins, in UTF-16 units
 * @param normalized the value in canonical form
 */
public record Evidence(
    String document,
    String side,
    int start,
    int end,
    Region region,
    String quote,
    String context,
    int contextStart,
    String normalized) {

  public Evidence {
    if (!context.startsWith(quote, contextStart)) {
      throw new IllegalArgumentException(
          "\"" + quote + "\" does not stand at " + contextStart + " of \"" + context + "\"");
    }
  }

  /** The evidence at a span of a document; {@code context} is the sentence around it. */
  public static Evidence at(
      Document document, Span span, String side, Span context, String normalized) {
    // A value may reach beyond the sentence that the splitter found around it.
    int from = Math.min(context.start(), span.start());
    Span whole = new Span(from, Math.max(context.end(), span.end()));
    return new Evidence(
        document.path(),
        side,
        document.codePointOffset(span.start()),
        document.codePointEnd(span.end()),
        document.region(span),
        document.slice(span),
        document.slice(whole),
        span.start() - from,
        normalized);
  }

  /** The same place on another side. */
  public Evidence onSide(String other) {
    return new Evidence(
        document, other, start, end, region, quote, context, contextStart, normalized);
  }

  /** The name of the document, the last element of its path. */
  public String name() {
    return document.substring(document.lastIndexOf('/') + 1);
  }

  /** Line and column of its first character. */
  public Position position() {
    return region.start();
  }

  /** {@code path:line:column}, which a terminal can follow. */
  public String place() {
    return document + ":" + position();
  }
}
