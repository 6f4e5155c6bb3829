package org.gainsay.report;

/** Text of documents written so that Markdown shows it as it is, and nothing in it acts. */
final class MarkdownText {

  private static final String BACKSLASHED = "\\`*[]|~$#!{}";

  private MarkdownText() {}

  /** The text on one line, every sign of Markdown and HTML in it made plain. */
  static String escaped(String raw) {
    String text = Visible.text(raw);
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '_' -> out.append(insideWord(text, i) ? "_" : "\\_");
        case '@' -> out.append("&#64;");
        case ':' -> out.append(text.startsWith("://", i) ? "&#58;" : ":");
        case '.' -> out.append(afterWww(text, i) ? "&#46;" : ".");
        default -> {
          if (BACKSLASHED.indexOf(c) >= 0) {
            out.append('\\');
          }
          out.append(c);
        }
      }
    }
    return out.toString();
  }

  private static boolean insideWord(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean afterWww(String text, int at) {
    return at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
  }

  /** The text, escaped, at the start of a line: no list, number or rule begins with it. */
  static String opening(String raw) {
    String text = escaped(raw);
    if (text.matches("[-+=].*")) {
      return "\\" + text;
    }
    return text.replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
  }

  /** The text between backticks, as many as it needs. */
  static String code(String raw) {
    String text = Visible.text(raw).replace("|", "\\|");
    String fence = "`";
    while (text.contains(fence)) {
      fence += "`";
    }
    String gap = text.startsWith("`") || text.endsWith("`") ? " " : "";
    return fence + gap + text + gap + fence;
  }
}
