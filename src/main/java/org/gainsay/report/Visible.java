package org.gainsay.report;

/**
 * Text of documents made harmless for screens and pages: control characters show as pictures,
 * characters that reorder or hide text show as their code, white space becomes a space.
 */
public final class Visible {

  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE_PICTURE = 0x2421;

  private Visible() {}

  /** The text on one line, every character of it to be seen. */
  public static String text(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    boolean space = true;
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      if (c == 0xFEFF) {
        continue;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85) {
        if (!space) {
          out.append(' ');
        }
        space = true;
      } else {
        append(out, c);
        space = false;
      }
    }
    int end = out.length();
    return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
  }

  /** The text with its line breaks and spaces, every other character of it to be seen. */
  public static String passage(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r') {
        out.append(raw.startsWith("\n", i) ? "" : "\n");
      } else if (c == '\n' || c == '\t') {
        out.append((char) c);
      } else if (c == 0x2028 || c == 0x2029 || c == 0x85) {
        out.append('\n');
      } else if (c != 0xFEFF) {
        append(out, c);
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (c < 0x20) {
      out.append((char) (CONTROL_PICTURES + c));
    } else if (c == 0x7F) {
      out.append((char) DELETE_PICTURE);
    } else if (hidden(c)) {
      out.append(String.format("<U+%04X>", c));
    } else {
      out.appendCodePoint(c);
    }
  }

  private static boolean hidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      case Character.FORMAT -> !harmless(c);
      default -> false;
    };
  }

  /** Joiners, the soft hyphen and the signs that go with Arabic, Syriac and Kaithi numbers. */
  private static boolean harmless(int c) {
    return c == 0x200C
        || c == 0x200D
        || c == 0xAD
        || (c >= 0x600 && c <= 0x605)
        || c == 0x6DD
        || c == 0x70F
        || c == 0x8E2
        || c == 0x110BD;
  }
}
