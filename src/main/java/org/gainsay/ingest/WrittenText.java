package org.gainsay.ingest;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Finds for each character that is read how it is written in the file. */
final class WrittenText {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[xX]?[0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?");

  private WrittenText() {}

  /** Takes what is read, and where it is written. */
  interface Taker {

    /** Takes characters that are written from one index to before another. */
    void take(int start, int end, String read);
  }

  /**
   * Goes through a stretch of a file and what is read from it, side by side. What is written and
   * not read is markup; what is read and not found in the stretch stands at its end.
   */
  static void read(
      String file, int from, int to, String read, TextRuns.Writing writing, Taker taker) {
    int at = from;
    int next = 0;
    while (at < to && next < read.length()) {
      int written = length(file, at, to, read, next, writing);
      if (written == 0) {
        at++;
        continue;
      }
      int entity = file.charAt(at) == '&' && written > 1 ? decodedLength(file, at, written) : 1;
      taker.take(at, at + written, read.substring(next, next + entity));
      at += written;
      next += entity;
    }
    if (next < read.length() && !read.substring(next).isBlank()) {
      taker.take(Math.max(at, to), Math.max(at, to), read.substring(next));
    }
  }

  /** How many characters of the file write the next that is read; 0 when it is not written here. */
  private static int length(
      String file, int at, int to, String read, int next, TextRuns.Writing writing) {
    char c = file.charAt(at);
    if (c == '&' && writing != TextRuns.Writing.PLAIN) {
      int entity = entity(file, at, to, read, next, writing);
      if (entity > 0) {
        return entity;
      }
    }
    char wanted = read.charAt(next);
    if (c == '\\' && writing == TextRuns.Writing.MARKDOWN && at + 1 < to) {
      char escaped = file.charAt(at + 1);
      if (escaped == wanted && !Character.isLetterOrDigit(escaped) && escaped > ' ') {
        return 2;
      }
    }
    if ((c == '\r' || c == '\n') && (wanted == '\n' || wanted == ' ')) {
      return file.startsWith("\r\n", at) && at + 1 < to ? 2 : 1;
    }
    return c == wanted ? 1 : 0;
  }

  private static int entity(
      String file, int at, int to, String read, int next, TextRuns.Writing writing) {
    Matcher matcher = ENTITY.matcher(file).region(at, to);
    if (!matcher.lookingAt()) {
      return 0;
    }
    String whole = matcher.group();
    for (int length = 3; length <= whole.length(); length++) {
      String written = whole.substring(0, length);
      // Only HTML itself forgives an entity that is not closed.
      if (writing == TextRuns.Writing.MARKDOWN && !written.endsWith(";")) {
        continue;
      }
      String decoded = decoded(written);
      if (!decoded.equals(written) && read.startsWith(decoded, next)) {
        boolean closed = length < whole.length() && whole.charAt(length) == ';';
        return closed && decoded(written + ";").equals(decoded) ? length + 1 : length;
      }
    }
    return 0;
  }

  private static int decodedLength(String file, int at, int length) {
    return decoded(file.substring(at, at + length)).length();
  }

  private static String decoded(String entity) {
    // Digits of a number that is not yet complete would be read as another character.
    boolean number = entity.startsWith("&#");
    if (number && !entity.endsWith(";")) {
      return entity;
    }
    return Parser.unescapeEntities(number ? entity.toLowerCase(Locale.ROOT) : entity, false);
  }
}
