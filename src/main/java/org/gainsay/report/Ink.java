package org.gainsay.report;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a stretch of terminal text is set. Until a page is printed, a stretch is held between two
 * control characters of no width, which clean text cannot contain.
 */
public enum Ink {
  RED('\u0001', "1;31"),
  YELLOW('\u0002', "1;33"),
  BLUE('\u0003', "1;34"),
  GREEN('\u0004', "1;32"),
  STRONG('\u0005', "1"),
  MARKED('\u0006', "1;36"),
  FAINT('\u0007', "2");

  private static final char FIRST = '\u0001';
  private static final char END = '\u0010';

  private final char mark;
  private final String code;

  Ink(char mark, String code) {
    this.mark = mark;
    this.code = code;
  }

  /** The text, set in this ink. */
  public String of(String text) {
    return mark + text + END;
  }

  static boolean isMark(int c) {
    return c >= FIRST && c <= END && c != '\n' && c != '\t';
  }

  /** One line as a terminal wants it: inks turned into colours, or left out. */
  static String resolve(String line, boolean colour, State state) {
    StringBuilder out = new StringBuilder(line.length() + 16);
    state.open.filter(ink -> colour).ifPresent(ink -> out.append(ink.start()));
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!isMark(c)) {
        out.append(c);
        continue;
      }
      state.open = Arrays.stream(values()).filter(ink -> ink.mark == c).findFirst();
      if (colour) {
        out.append(state.open.map(Ink::start).orElse("\u001B[0m"));
      }
    }
    if (colour && state.open.isPresent()) {
      out.append("\u001B[0m");
    }
    return out.toString();
  }

  private String start() {
    return "\u001B[" + code + "m";
  }

  /** The ink that the end of a line leaves open for the next. */
  static final class State {
    private Optional<Ink> open = Optional.empty();
  }
}
