package org.gainsay.report;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gainsay.finding.RuleCard;

/**
 * What the formats for machines tell besides the report.
 *
 * @param version the program's own
 * @param rules the rules that ran, with the severities of this run, in order of their ids
 * @param unread what could not be read, each with place, fault and mend
 * @param paths from the path of a document to how the other tools of the project name it
 */
public record RunFacts(
    String version, List<RuleCard> rules, List<String> unread, UnaryOperator<String> paths) {

  public RunFacts {
    rules = List.copyOf(rules);
    unread = List.copyOf(unread);
  }
}
