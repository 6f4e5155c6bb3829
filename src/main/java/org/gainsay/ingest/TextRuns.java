package org.gainsay.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.text.ExtractedText;

/**
 * Gathers the runs of text of a file with markup. White space between words becomes one space, the
 * end of a block a blank line.
 */
final class TextRuns {

  private static final String BLOCK_END = "\n\n";
  private static final String LINE_END = "\n";

  /** How the characters of a run are written in the file. */
  enum Writing {
    /** As they are read. */
    PLAIN,
    /** With the entities of HTML. */
    HTML,
    /** With the entities of HTML and with backslashes before punctuation. */
    MARKDOWN
  }

  private record Run(
      int start, int end, String read, Writing writing, int block, int line, int word) {}

  private final String file;
  private final List<Run> runs = new ArrayList<>();
  private int block;
  private int line;
  private int word;

  TextRuns(String file) {
    this.file = file;
  }

  /**
   * Adds a run.
   *
   * @param start where it begins in the file
   * @param end where it ends in the file
   * @param read its characters as they are meant
   * @param writing how they are written in the file
   */
  void add(int start, int end, String read, Writing writing) {
    runs.add(new Run(start, end, read, writing, block, line, word));
  }

  /** Ends a paragraph, heading, list item or cell. */
  void endBlock() {
    block++;
  }

  /** Ends a word, as a line break that means no more than a space does. */
  void endWord() {
    word++;
  }

  /** Ends a line inside a paragraph. */
  void endLine() {
    line++;
  }

  /** The text of the runs, in the order of the file. */
  ExtractedText text() {
    runs.sort(Comparator.comparingInt(Run::start));
    Joiner joiner = new Joiner(file);
    Run before = null;
    for (Run run : runs) {
      if (before != null && before.block() != run.block()) {
        joiner.pause(BLOCK_END);
      } else if (before != null && before.line() != run.line()) {
        joiner.pause(LINE_END);
      } else if (before != null && before.word() != run.word()) {
        joiner.pause(" ");
      }
      int start = Math.max(run.start(), joiner.text.reached());
      WrittenText.read(file, start, run.end(), run.read(), run.writing(), joiner::put);
      before = run;
    }
    return joiner.text.build();
  }

  /** Puts characters together, and one pause for all the white space and markup between two. */
  private static final class Joiner {

    private final ExtractedText.Builder text;
    private String pause = "";
    private int spaceStart;
    private int spaceEnd;

    Joiner(String file) {
      this.text = new ExtractedText.Builder(file);
    }

    void pause(String wanted) {
      if (pause.isEmpty() || wanted.length() > pause.length() || pause.equals(" ")) {
        if (pause.isEmpty()) {
          spaceStart = text.reached();
          spaceEnd = spaceStart;
        }
        pause = wanted;
      }
    }

    void put(int start, int end, String read) {
      if (read.length() == 1 && " \t\n\r\f".indexOf(read.charAt(0)) >= 0) {
        if (pause.isEmpty()) {
          pause = " ";
          spaceStart = start;
        }
        spaceEnd = end;
        return;
      }
      if (!pause.isEmpty() && text.last() != '\0') {
        text.replace(spaceStart, spaceEnd, pause);
      }
      pause = "";
      if (end - start == read.length() && text.file().startsWith(read, start)) {
        text.copy(start, end);
      } else {
        text.replace(start, end, read);
      }
    }
  }
}
