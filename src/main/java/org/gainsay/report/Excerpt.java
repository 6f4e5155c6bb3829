package org.gainsay.report;

import org.gainsay.finding.Evidence;

/**
 * The sentence around a value, cut to what one needs to read it, made harmless.
 *
 * @param before what stands before the value
 * @param quote the value's own words
 * @param after what stands after it
 */
record Excerpt(String before, String quote, String after) {

  private static final String ELLIPSIS = "\u2026";
  private static final int ROOM_BEFORE = 150;
  private static final int ROOM_AFTER = 110;

  /** The excerpt of a place. */
  static Excerpt of(Evidence evidence) {
    String context = evidence.context();
    String quote = evidence.quote();
    int at = evidence.contextStart();
    String before = context.substring(0, at);
    String after = context.substring(at + quote.length());
    return new Excerpt(
        spaced(before, lastOf(Visible.text(before)), false),
        Visible.text(quote),
        spaced(after, firstOf(Visible.text(after)), true));
  }

  /** Puts back the space next to the quote that cleaning takes away. */
  private static String spaced(String raw, String clean, boolean inFront) {
    if (raw.isEmpty() || clean.isEmpty()) {
      return clean;
    }
    char edge = raw.charAt(inFront ? 0 : raw.length() - 1);
    boolean space = Character.isWhitespace(edge) || Character.isSpaceChar(edge);
    String gap = space ? " " : "";
    return inFront ? gap + clean : clean + gap;
  }

  private static String lastOf(String text) {
    if (text.length() <= ROOM_BEFORE) {
      return text;
    }
    int from = text.length() - ROOM_BEFORE;
    int space = text.indexOf(' ', from);
    int start = space < 0 ? from : space + 1;
    return ELLIPSIS + " " + text.substring(codePointEdge(text, start));
  }

  private static String firstOf(String text) {
    if (text.length() <= ROOM_AFTER) {
      return text;
    }
    int space = text.lastIndexOf(' ', ROOM_AFTER);
    int end = space <= 0 ? ROOM_AFTER : space;
    return text.substring(0, codePointEdge(text, end)) + " " + ELLIPSIS;
  }

  private static int codePointEdge(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }
}
