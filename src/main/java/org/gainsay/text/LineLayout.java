package org.gainsay.text;

/** How a plain text uses its line ends. */
final class LineLayout {

  private static final int WIDEST = 120;
  private static final int NARROWEST = 40;
  private static final int FEWEST_LINES = 3;

  private LineLayout() {}

  /**
   * Whether lines are broken at a fixed width: nearly all lines that another line follows directly
   * fill most of it.
   */
  static boolean hardWrapped(String text) {
    String[] lines = text.split("\r\n|\n|\r", -1);
    int widest = 0;
    for (String line : lines) {
      widest = Math.max(widest, line.strip().length());
    }
    if (widest > WIDEST || widest < NARROWEST) {
      return false;
    }
    int inner = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.length; i++) {
      if (!lines[i].isBlank() && !lines[i + 1].isBlank()) {
        inner++;
        int needed = lines[i].strip().length() + 1 + firstWord(lines[i + 1]);
        full += needed > widest - 2 ? 1 : 0;
      }
    }
    return inner >= FEWEST_LINES && full * 5 >= inner * 4;
  }

  private static int firstWord(String line) {
    String stripped = line.strip();
    int space = stripped.indexOf(' ');
    return space < 0 ? stripped.length() : space;
  }

  /** The number of line ends between two indices. */
  static int lineEnds(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        count++;
      }
    }
    return count;
  }
}
