package org.gainsay.finding;

import org.gainsay.text.Document;
import org.gainsay.text.Position;
import org.gainsay.text.Span;

/**
 * One place of a document on which a finding rests.
 *
 * @param document the document's path
 * @param side {@code a}, {@code b} …: places on one side say the same
 * @param start first code point of the value's own expression, from 0
 * @param end code point after its last
 * @param position line and column of its first character
 * @param quote its words
 * @param context the sentence around it
 * @param normalized the value in canonical form
 */
public record Evidence(
    String document,
    String side,
    int start,
    int end,
    Position position,
    String quote,
    String context,
    String normalized) {

  /** The evidence at a span of a document; {@code context} is the sentence around it. */
  public static Evidence at(
      Document document, Span span, String side, Span context, String normalized) {
    return new Evidence(
        document.path(),
        side,
        document.codePointOffset(span.start()),
        document.codePointEnd(span.end()),
        document.position(span.start()),
        document.slice(span),
        document.slice(context),
        normalized);
  }

  /** The same place on another side. */
  public Evidence onSide(String other) {
    return new Evidence(document, other, start, end, position, quote, context, normalized);
  }

  /** {@code path:line:column}, which a terminal can follow. */
  public String place() {
    return document + ":" + position;
  }
}
