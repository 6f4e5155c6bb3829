package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal a text takes up. */
public final class Columns {

  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF},
    {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}
  };

  private Columns() {}

  /** The columns of a text: inks and combining marks take none, CJK characters two. */
  public static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  private static int of(int c) {
    if (c < 0x300) {
      return Ink.isMark(c) ? 0 : 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (c >= range[0] && c <= range[1]) {
        return 2;
      }
    }
    return 1;
  }

  /** The text padded with spaces to a number of columns. */
  public static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** The text cut to a number of columns, with an ellipsis where something is left out. */
  public static String cut(String text, int columns) {
    return of(text) <= columns ? text : text.substring(0, fitting(text, columns - 1)) + "\u2026";
  }

  /** The word in pieces that fit; one piece unless it is wider than the room. */
  static List<String> pieces(String word, int room) {
    List<String> pieces = new ArrayList<>();
    String rest = word;
    while (of(rest) > room) {
      int end = fitting(rest, room);
      pieces.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    pieces.add(rest);
    return pieces;
  }

  private static int fitting(String text, int columns) {
    int used = 0;
    int end = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      used += of(c);
      if (used > columns && end > 0) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }
}
