package org.gainsay.judge;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong at one place of a rule file, and how to mend it.
 *
 * @param path the file as users write it
 * @param line the line, from 1; 1 when unknown
 * @param column the column, from 1; 1 when unknown
 * @param what the fault and its mend
 */
record Fault(String path, int line, int column, String what) {

  private static final Pattern TOLD = Pattern.compile("(?s)(.*?):(\\d+):(\\d+): error: (.*)");

  static final Comparator<Fault> BY_PLACE =
      Comparator.comparing(Fault::path)
          .thenComparingInt(Fault::line)
          .thenComparingInt(Fault::column)
          .thenComparing(Fault::what);

  Fault {
    line = Math.max(line, 1);
    column = Math.max(column, 1);
  }

  /** A fault of a file as a whole. */
  static Fault of(String path, String what) {
    return new Fault(path, 1, 1, what);
  }

  /** A fault that another reader wrote down as {@code path:line:column: error: what}. */
  static Fault read(@Nullable String told) {
    Matcher matcher = TOLD.matcher(String.valueOf(told));
    return matcher.matches()
        ? new Fault(
            matcher.group(1),
            Integer.parseInt(matcher.group(2)),
            Integer.parseInt(matcher.group(3)),
            matcher.group(4))
        : Fault.of("rules", String.valueOf(told));
  }

  @Override
  public String toString() {
    return path + ":" + line + ":" + column + ": error: " + what;
  }
}
