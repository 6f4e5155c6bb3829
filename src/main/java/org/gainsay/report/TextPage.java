package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;

/** Lines for a terminal, wrapped between words, with hanging indents and inks. */
public final class TextPage {

  /** The widest that a page gets, however wide the terminal is. */
  public static final int WIDEST = 100;

  private static final int NARROWEST = 40;

  private final int width;
  private final boolean colour;
  private final StringBuilder out = new StringBuilder();

  /**
   * An empty page.
   *
   * @param width the columns of the terminal
   * @param colour whether inks become colours
   */
  public TextPage(int width, boolean colour) {
    this.width = Math.max(NARROWEST, Math.min(WIDEST, width));
    this.colour = colour;
  }

  /** The columns that lines may fill. */
  public int width() {
    return width;
  }

  /** An empty line. */
  public void blank() {
    out.append('\n');
  }

  /** A line that is never broken, such as one with a path that a terminal can follow. */
  public void line(String text) {
    emit(text, new Ink.State());
  }

  /** A paragraph after a prefix; its further lines are indented by the width of the prefix. */
  public void paragraph(String prefix, String text) {
    paragraph(prefix, " ".repeat(Columns.of(prefix)), text);
  }

  private void paragraph(String prefix, String indent, String text) {
    Ink.State state = new Ink.State();
    String lead = prefix;
    for (String line : wrapped(text, width - Columns.of(prefix))) {
      emit(lead + line, state);
      lead = indent;
    }
  }

  private void emit(String line, Ink.State state) {
    out.append(Ink.resolve(line.stripTrailing(), colour, state)).append('\n');
  }

  private static List<String> wrapped(String text, int room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      for (String piece : Columns.pieces(word, room)) {
        int wide = Columns.of(piece);
        if (used > 0 && used + 1 + wide > room) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        if (used > 0) {
          line.append(' ');
          used++;
        }
        line.append(piece);
        used += wide;
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** The page. */
  @Override
  public String toString() {
    return out.toString();
  }
}
