package org.gainsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a document into paragraphs and sentences.
 *
 * <p>A line end closes a sentence unless the text is hard-wrapped; a full stop closes one unless it
 * belongs to an abbreviation, an initial or a number.
 */
public final class SentenceSplitter {

  private final Set<String> abbreviations;
  private final Set<String> closing;
  private final Set<String> openers;
  private final Set<String> afterClock;

  /**
   * A splitter.
   *
   * @param abbreviations lower-case words, without their full stop, after which one closes nothing
   * @param closing those of them, capitalised, that a sentence may end with ("Inc.", "Calif.")
   * @param openers lower-case words that begin a sentence even after an initialism ("the", "he")
   * @param afterClock lower-case words that go on after {@code a.m.} or {@code p.m.} ("EST",
   *     "Monday")
   */
  public SentenceSplitter(
      Set<String> abbreviations, Set<String> closing, Set<String> openers, Set<String> afterClock) {
    this.abbreviations = Set.copyOf(abbreviations);
    this.closing = Set.copyOf(closing);
    this.openers = Set.copyOf(openers);
    this.afterClock = Set.copyOf(afterClock);
  }

  /** The sentences of a document, in order, each with its tokens. */
  public List<Sentence> split(Document document) {
    String text = document.text();
    boolean wrapped = LineLayout.hardWrapped(text);
    List<Sentence> out = new ArrayList<>();
    int paragraph = 0;
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean lineEnd = c == '\n' || c == '\r';
      if (lineEnd) {
        int next = skipSpace(text, at);
        boolean blank = LineLayout.lineEnds(text, at, next) > 1;
        if (blank || !(wrapped || runsOn(text, at, next))) {
          add(out, document, paragraph, start, at);
          start = next;
          paragraph += blank ? 1 : 0;
        }
        at = next;
      } else if (stops(c) && closes(text, at)) {
        at = afterClosers(text, at);
        add(out, document, paragraph, start, at);
        start = at;
      } else {
        at++;
      }
    }
    add(out, document, paragraph, start, text.length());
    return out;
  }

  /** A line that ends in the middle of a clause runs on when the next begins in lower case. */
  private static boolean runsOn(String text, int lineEnd, int next) {
    return next < text.length()
        && lineEnd > 0
        && Character.isLowerCase(text.charAt(next))
        && (Character.isLetterOrDigit(text.charAt(lineEnd - 1)) || text.charAt(lineEnd - 1) == ',');
  }

  private static boolean stops(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  private boolean closes(String text, int at) {
    int after = afterClosers(text, at);
    if (after < text.length() && !Character.isWhitespace(text.charAt(after))) {
      return false;
    }
    int next = skipSpace(text, after);
    if (next >= text.length()) {
      return true;
    }
    int c = text.codePointAt(next);
    if (Character.isLowerCase(c) || c == ',' || c == ';') {
      return false;
    }
    return text.charAt(at) != '.' || after > at + 1 || !abbreviated(text, at, next);
  }

  private boolean abbreviated(String text, int stop, int next) {
    int start = stop;
    while (start > 0 && wordChar(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
    if (word.isEmpty() || Character.isDigit(word.charAt(0))) {
      return false;
    }
    if (word.endsWith(".m")) {
      return afterClock.contains(wordAt(text, next));
    }
    if (word.length() == 1 || word.indexOf('.') > 0) {
      return !opener(text, next);
    }
    if (closing.contains(word) && Character.isUpperCase(text.charAt(start))) {
      return dated(text, next) || (abbreviations.contains(word) && !opener(text, next));
    }
    return abbreviations.contains(word);
  }

  private boolean opener(String text, int next) {
    return openers.contains(wordAt(text, next));
  }

  /** "Sun. 12 May": a day goes on. */
  private static boolean dated(String text, int next) {
    return Character.isDigit(text.charAt(next));
  }

  private static boolean wordChar(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private static String wordAt(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end).toLowerCase(Locale.ROOT);
  }

  private static int afterClosers(String text, int at) {
    int end = at + 1;
    while (end < text.length() && (stops(text.charAt(end)) || closer(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static boolean closer(char c) {
    return c == '"' || c == '\'' || c == '\u201D' || c == '\u2019' || c == ')' || c == ']';
  }

  private static int skipSpace(String text, int at) {
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static void add(
      List<Sentence> out, Document document, int paragraph, int start, int end) {
    String text = document.text();
    int from = skipSpace(text, start);
    int to = end;
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      Span span = new Span(from, to);
      out.add(new Sentence(document, out.size(), paragraph, span, Tokenizer.tokens(text, span)));
    }
  }
}
