package org.gainsay.judge;

import org.gainsay.finding.Severity;
import org.gainsay.finding.Verdict;

/**
 * A rule as lists show it.
 *
 * @param id its path, such as {@code time/event-dates-differ}
 * @param title what it flags, in a few words
 * @param severity the severity of its findings, as the tables leave it; none for agreements
 * @param message its message, with words in braces
 * @param source {@code built-in}, or the path of its file
 * @param enabled whether it runs
 */
public record RuleDescription(
    String id, String title, Severity severity, String message, String source, boolean enabled) {

  /** The source of the rules that come with the program. */
  public static final String BUILT_IN = "built-in";

  /** Whether its findings are agreements or discrepancies. */
  public Verdict verdict() {
    return severity == Severity.NONE ? Verdict.AGREEMENT : Verdict.DISCREPANCY;
  }

  /** The family, the first part of the id. */
  public String family() {
    return id.substring(0, Math.max(id.indexOf('/'), 0));
  }

  /** Whether it comes with the program. */
  public boolean isBuiltIn() {
    return source.equals(BUILT_IN);
  }

  /** Whether it is a row of the table of house rules. */
  public boolean isHouseRule() {
    return source.endsWith(HouseRules.PATH);
  }

  /** The path of its file. */
  public String path() {
    return isBuiltIn() ? "rules/" + id + ".drl" : source;
  }

  /** The path of its card, beside its file. */
  public String cardPath() {
    return isHouseRule()
        ? source.substring(0, source.length() - HouseRules.PATH.length()) + id + ".md"
        : path().replaceAll("\\.drl$", ".md");
  }
}
