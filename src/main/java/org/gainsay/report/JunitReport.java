package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Report;
import org.gainsay.finding.RuleCard;
import org.gainsay.finding.Severity;
import org.gainsay.finding.Suppressed;
import org.gainsay.finding.Verdict;

/**
 * JUnit's XML as CI servers read it: a test case a rule, which fails by its findings at or above a
 * severity, and is skipped when all that it found is suppressed.
 */
public final class JunitReport implements ReportWriter {

  private final RunFacts run;
  private final Optional<Severity> threshold;

  /**
   * A writer.
   *
   * @param run what is told besides; its rules are the test cases
   * @param threshold from which severity on findings are failures; empty: none are
   */
  public JunitReport(RunFacts run, Optional<Severity> threshold) {
    this.run = run;
    this.threshold = threshold;
  }

  /** A test case: its element, and how it counts. */
  private record Case(String element, boolean failure, boolean error, boolean skipped) {}

  @Override
  public String write(Report report) {
    List<Case> cases = new ArrayList<>();
    run.unread().forEach(fault -> cases.add(unread(fault)));
    titles(report).forEach((rule, title) -> cases.add(of(rule, title, report)));
    long failures = cases.stream().filter(Case::failure).count();
    long errors = cases.stream().filter(Case::error).count();
    long skipped = cases.stream().filter(Case::skipped).count();
    String counts =
        " tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\" time=\"0\""
            .formatted(cases.size(), failures, errors, skipped);
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<testsuites name=\"gainsay\"").append(counts).append(">\n");
    out.append("  <testsuite name=\"gainsay\"").append(counts).append(">\n");
    cases.forEach(one -> out.append(one.element()));
    return out.append("  </testsuite>\n</testsuites>\n").toString();
  }

  /** The titles of the rules that flag something, and of those that only a finding names. */
  private Map<String, String> titles(Report report) {
    Map<String, String> out = new TreeMap<>();
    for (RuleCard rule : run.rules()) {
      if (rule.severity() != Severity.NONE) {
        out.put(rule.ruleId(), rule.title());
      }
    }
    report.findings(Verdict.DISCREPANCY).forEach(f -> out.putIfAbsent(f.ruleId(), ""));
    return out;
  }

  private static Case unread(String fault) {
    List<String> lines = fault.lines().toList();
    String body = element("error", "message", Visible.text(lines.get(0)), text(lines));
    return new Case(testcase("gainsay", "documents are read", body), false, true, false);
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines.stream().map(Visible::text).toList());
  }

  private Case of(String rule, String title, Report report) {
    List<Finding> found =
        report.findings().stream().filter(finding -> finding.ruleId().equals(rule)).toList();
    List<Finding> failures = found.stream().filter(this::fails).toList();
    List<Suppressed> suppressed =
        report.suppressed().stream().filter(one -> one.finding().ruleId().equals(rule)).toList();
    StringBuilder body = new StringBuilder();
    if (!failures.isEmpty()) {
      body.append(element("failure", "message", summary(failures), lines(failures)));
    } else if (found.isEmpty() && !suppressed.isEmpty()) {
      String reasons =
          String.join("; ", suppressed.stream().map(Suppressed::why).distinct().toList());
      body.append("      <skipped message=\"").append(escaped(reasons)).append("\"/>\n");
    }
    List<Finding> others = found.stream().filter(finding -> !fails(finding)).toList();
    if (!others.isEmpty()) {
      body.append("      <system-out>").append(escaped(lines(others))).append("</system-out>\n");
    }
    String family = rule.substring(0, Math.max(0, rule.indexOf('/')));
    String name = rule.substring(rule.indexOf('/') + 1) + (title.isEmpty() ? "" : ": " + title);
    boolean skipped = found.isEmpty() && !suppressed.isEmpty();
    return new Case(
        testcase("gainsay." + family, name, body.toString()), !failures.isEmpty(), false, skipped);
  }

  private boolean fails(Finding finding) {
    return finding.verdict() == Verdict.DISCREPANCY
        && threshold.filter(finding.severity()::atLeast).isPresent();
  }

  private static String summary(List<Finding> findings) {
    String first = Visible.text(findings.get(0).message());
    return findings.size() == 1
        ? first
        : SummaryLine.counted(findings.size(), "finding") + ", the first: " + first;
  }

  private static String lines(List<Finding> findings) {
    return String.join(
        "\n",
        findings.stream()
            .map(
                f ->
                    f.severity().label()
                        + ": "
                        + Visible.text(f.message())
                        + "\n"
                        + Telling.lines(f))
            .toList());
  }

  private static String testcase(String suite, String name, String body) {
    String open = "    <testcase classname=\"" + escaped(suite) + "\" name=\"" + escaped(name);
    return body.isEmpty()
        ? open + "\" time=\"0\"/>\n"
        : open + "\" time=\"0\">\n" + body + "    </testcase>\n";
  }

  private static String element(String name, String attribute, String value, String text) {
    return "      <%s %s=\"%s\">%s</%s>\n"
        .formatted(name, attribute, escaped(value), escaped(text), name);
  }

  /** The text for XML 1.0; of what that cannot hold, only two characters are still to be seen. */
  private static String escaped(String text) {
    return text.replace('\uFFFE', '\uFFFD')
        .replace('\uFFFF', '\uFFFD')
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
